/** Sheets in a file as people and programs write them: what is understood is said, what is not is never guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SheetColumn, sheetColumns } from '#shared/paper/sheet-file.ts';
import { readImport } from '#shared/tables/read-import.ts';
import { tableSheet, textCell } from '#shared/tables/table.ts';
import { plainWords } from '#shared/tables/words.ts';
import { good, kind, line, problemsOf, read, readText, said, understoodOf } from './sheet-texts.ts';

describe('what people write instead of codes', () => {
  it.each<[SheetColumn, string, string]>([
    ['sex', 'Perempuan', 'P'],
    ['sex', 'Female', 'P'],
    ['sex', 'laki-laki', 'L'],
    ['sex', 'PRIA', 'L'],
    ['education', 'D3', 'DIII'],
    ['education', 'SMA/SMK', 'SMA'],
    ['education', 'Sarjana', 'S1'],
    ['occupation', 'Civil servant', 'PNS'],
    ['occupation', 'Wiraswasta', 'Wirausaha'],
    ['occupation', 'Lain-lain', 'Lainnya'],
    ['occupation', 'Mahasiswa', 'Pelajar'],
    ['occupation', 'Petani/Pekebun', 'Petani'],
    ['age', '34', '30-39'],
    ['age', '34 tahun', '30-39'],
    ['age', 'Di bawah 20', '<20'],
    ['age', '60 and over', '60+'],
    ['channel', 'Kertas, diisi sendiri', 'paper'],
    ['channel', 'Dibacakan petugas', 'assisted'],
    ['language', 'Bahasa Indonesia', 'id'],
    ['sheet', '1.234', '1234'],
    ['date', '20-Nov-26', '20 November 2026'],
  ])('in the column %s "%s" is read as %s, and said to be', (column, written, meant) => {
    const changes = { [column]: written };
    const columns = [...sheetColumns, 'language'] as const;
    const cells = { ...good, ...changes };
    const { problems, understood } = readText(
      `${columns.join(';')}\n${columns.map((key) => cells[key] ?? '').join(';')}`,
    );
    expect(problems).toEqual([]);
    expect(understood('id').values).toEqual([{ column, found: [written], meant, rows: 1 }]);
  });

  it.each<[SheetColumn, string]>([
    ['sex', 'X'],
    ['sex', 'M'],
    ['education', 'S4'],
    ['occupation', 'Nelayan'],
    ['age', '130'],
    ['age', '3.4'],
    ['sheet', '12,5'],
    ['sheet', '1.2.3'],
    ['time', '3,0'],
    ['time', 'puas'],
  ])('in the column %s "%s" is not guessed at', (column, written) => {
    expect(problemsOf({ [column]: written })).toEqual([
      expect.stringContaining(`kolom ${column}: tulis`),
    ]);
  });

  it('is not mentioned where only its case differs', () => {
    expect(understoodOf({ sex: 'p', education: 'sma', channel: 'Paper' })).toEqual([]);
  });

  it('is mentioned once for all rows that mean the same', () => {
    const rows = ['Perempuan', 'perempuan', 'Female', 'Perempuan'].map((sex, at) => ({
      ...good,
      sheet: String(at + 1),
      sex,
    }));
    expect(read(...rows).understood('id').values).toEqual([
      { column: 'sex', found: ['Perempuan', 'perempuan', 'Female'], meant: 'P', rows: 4 },
    ]);
  });
});

describe('the headings of a file', () => {
  const indonesian =
    'No. Lembar;LOKET;Cara menjawab;tanggal;Jenis Kelamin;Umur;Pendidikan;Pekerjaan;Unsur 1;U2;u3_waktu penyelesaian;U4 Biaya/Tarif;Produk;U6. Kompetensi Pelaksana;Perilaku Pelaksana;U9;U8;Kesan umum;Saran';
  const row = '7;4M9TJ;Kertas;20 Nov 2026;P;34;SMA;PNS;1;2;3;;4;1;2;3;4;4;Bagus';

  it('may be those that people see, and it is said what they were read as', () => {
    const { sheets, problems, understood } = readText(`Data SKM\n;\n${indonesian}\n${row}`);
    expect(problems).toEqual([]);
    expect(sheets).toMatchObject([
      {
        number: 7,
        day: '2026-11-20',
        answers: {
          requirements: 1,
          procedure: 2,
          time: 3,
          product: 4,
          facilities: 3,
          complaints: 4,
        },
      },
    ]);
    expect(understood('id').headings).toContainEqual({ found: 'LOKET', column: 'counter' });
  });

  it('stand in messages as they stand in the file', () => {
    expect(said(readText(`${indonesian}\n${row.replace(';34;', ';7;')}`))).toEqual([
      expect.stringMatching(/^baris 2, kolom Umur: tulis umur dalam tahun/),
    ]);
  });

  it('may not mean the same twice', () => {
    expect(said(readText(`${indonesian};Kode loket\n${row};4M9TJ`))).toEqual([
      'baris 1: tulis hanya satu judul untuk kolom counter; "LOKET" dan "Kode loket" berarti sama (tertulis "Kode loket")',
    ]);
  });

  it('name each column of the file by words that no other column has', () => {
    const names = kind.columns.flatMap(({ key, names }) =>
      [...new Set([key, ...names].map(plainWords))].map((name) => ({ key, name })),
    );
    const shared = [...Map.groupBy(names, ({ name }) => name).values()].filter((same) => same[1]);
    expect(shared).toEqual([]);
  });
});

describe('a file of many wrong rows', () => {
  it('has one sentence for each kind in each column, which counts the rows', () => {
    const rows = Array.from({ length: 150 }, (_, at) => ({
      ...good,
      sheet: String(at + 1),
      time: '9',
      sex: at % 2 ? 'X' : 'Y',
    }));
    expect(read(...rows).problems).toHaveLength(300);
    expect(said(read(...rows))).toEqual([
      'baris 2, 3, 4, 5, 6 dan 145 lagi, kolom time: tulis angka 1, 2, 3 atau 4, atau kosong (tertulis "9")',
      'baris 2, 3, 4, 5, 6 dan 145 lagi, kolom sex: tulis salah satu dari L, P, atau kosong (tertulis "Y", "X")',
    ]);
  });

  it('has one for all that stands outside its columns', () => {
    const whole = [...sheetColumns, '', ''].join(';');
    const cells = `${line(good, sheetColumns)};x;y`;
    expect(said(readText([whole, cells, cells.replace('1;', '2;')].join('\n')))).toEqual([
      'baris 2, 3: tulis tidak ada apa pun di luar kolom yang bernama (tertulis "x", "y")',
    ]);
  });

  it('has one for all repeated numbers', () => {
    expect(said(read(good, good, good))).toEqual([
      expect.stringMatching(/^baris 3, 4, kolom sheet: tulis nomor lain .* sama \(tertulis "1"\)$/),
    ]);
  });
});

it('what was understood, written plainly, is read as exactly that', () => {
  const cells = fc.record({
    sex: fc.constantFrom('Perempuan', 'L', ''),
    age: fc.constantFrom('34', '<20', ''),
    date: fc.constantFrom('20-Nov-26', '1/10/2026'),
    comment: fc.oneof(
      fc.string({ maxLength: 50 }),
      fc.constantFrom('=1+1', '- antre', "'=kutip", 'a\r\nb', '"', ';,\t'),
    ),
    cost: fc.constant(''),
    time: fc.constantFrom('1', '4', ''),
  });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (changes) => {
      const rows = changes.map((change, at) => ({ ...good, sheet: String(at + 1), ...change }));
      const sheets = [
        sheetColumns,
        ...rows.map((row) => sheetColumns.map((key) => row[key] ?? '')),
      ];
      const file = {
        kind: 'workbook',
        sheets: [
          tableSheet(
            '',
            sheets.map((texts) => texts.map(textCell)),
          ),
        ],
      } as const;
      const once = readImport(file, kind);
      expect(once?.problems).toEqual([]);
      const again = readText(kind.write(once?.values ?? []));
      expect(again.values).toEqual(once?.values);
      expect(again.understood('id')).toEqual({ source: [], headings: [], values: [] });
    }),
  );
});

it('says how it read the days of a workbook, which shows them in its own way', () => {
  const cells = ['1', '4M9TJ', 'paper', '', '4'].map(textCell);
  const day = { text: '2026-11-09', kind: 'day' } as const;
  const read = readImport(
    {
      kind: 'workbook',
      sheets: [
        tableSheet('Data', [
          ['sheet', 'counter', 'channel', 'date', 'U1'].map(textCell),
          cells.with(3, day),
        ]),
      ],
    },
    kind,
  );
  expect(read?.understood('id').values).toMatchObject([{ meant: '9 November 2026' }]);
});
