/** A file of sheets is right in every cell, or each bad cell says what to write. */
import { describe, expect, it } from 'vitest';
import { readTextFile } from '#functions/tables/text-file.ts';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import { sheetImport } from '#shared/paper/read-sheets.ts';
import { sheetTemplate } from '#shared/paper/sheet-file.ts';
import type { AddedElement, AddedKey } from '#shared/survey/added-elements.ts';
import { readImport } from '#shared/tables/read-import.ts';
import { good, ktp, problemsOf, read, readText, said } from './sheet-texts.ts';

describe('a sheet of a file', () => {
  it('is read under the keys of the elements, whatever number they have on paper', () => {
    expect(read(good)).toMatchObject({
      problems: [],
      sheets: [
        {
          number: 1,
          counter: '4M9TJ',
          channel: 'paper',
          day: '2026-11-20',
          language: 'id',
          answers: { requirements: 3, facilities: 2, complaints: 4 },
          profile: {},
        },
      ],
    });
  });

  it.each([
    [{ date: '20/11/2026' }, { day: '2026-11-20' }],
    [{ date: '1-9-2026' }, { day: '2026-09-01' }],
    [
      { counter: '4m9tj', channel: 'Assisted' },
      { counter: '4M9TJ', channel: 'assisted' },
    ],
    [
      { impression: '4', comment: ' Bagus ' },
      { impression: 4, comment: 'Bagus' },
    ],
    [{ sex: 'p', education: 'sma' }, { profile: { sex: 'P', education: 'SMA' } }],
  ])('is read as people and spreadsheets write it: %j', (cells, expected) => {
    expect(read({ ...good, ...cells }).sheets[0]).toMatchObject(expected);
  });

  it.each([
    ['17', '<20'],
    ['20', '20-29'],
    ['59', '50-59'],
    ['88', '60+'],
    ['30–39', '30-39'],
  ])('takes an age of %s as %s', (age, band) => {
    expect(read({ ...good, age }).sheets[0]?.profile.age).toBe(band);
  });

  it.each([
    [{ sheet: '' }, 'baris 2, kolom sheet: tulis nomor lembar'],
    [{ sheet: '0' }, 'kolom sheet'],
    [{ counter: 'ZZZZZ' }, 'kolom counter: tulis kode loket unit ini'],
    [{ channel: 'open' }, 'kolom channel: tulis paper'],
    [{ date: '31/02/2026' }, 'kolom date'],
    [{ date: '2026-08-31' }, 'dari 1 September 2026 sampai 24 November 2026'],
    [{ date: '2026-11-25' }, 'kolom date'],
    [{ counter: 'C0SEH' }, 'kolom date: tulis tanggal sebelum 20 November 2026, karena sejak itu'],
    [{ time: '5' }, 'kolom time: tulis angka 1, 2, 3 atau 4, atau kosong (tertulis "5")'],
    [{ cost: '3' }, 'kolom cost: tulis kosong'],
    [{ impression: 'puas' }, 'kolom impression'],
    [{ sex: 'X' }, 'kolom sex: tulis salah satu dari L, P'],
    [{ age: '7' }, 'kolom age'],
    [{ requirements: '', facilities: '', complaints: '' }, 'sedikitnya satu jawaban'],
    [{ comment: 'a'.repeat(1001) }, 'paling banyak 1000 huruf'],
  ])('says of %j what to write', (changes, said) => {
    const problems = problemsOf(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it('is taken of a counter that has closed since', () => {
    const late = read({ ...good, counter: 'C0SEH', date: '2026-11-19' });
    expect(late.problems).toEqual([]);
    expect(late.sheets).toMatchObject([{ counter: 'C0SEH', day: '2026-11-19' }]);
  });

  it('has every bad cell listed, not only the first', () => {
    expect(problemsOf({ sheet: 'x', date: 'kemarin', time: '9' })).toHaveLength(3);
  });

  it('has a number of its own for its counter, day and channel', () => {
    const rows = [good, { ...good, channel: 'assisted' }, { ...good, date: '2026-11-21' }, good];
    expect(read(...rows).sheets).toHaveLength(3);
    expect(said(read(...rows))).toEqual([
      expect.stringMatching(/^baris 5, kolom sheet: tulis nomor lain .*; .* di baris 2 /),
    ]);
  });
});

describe('what a department has added', () => {
  const words = (id: string) => ({ id, en: id });
  const element = (key: AddedKey, name: string): AddedElement => ({
    ...{ key, name: words(name), question: words('?') },
    answers: [words('a'), words('b'), words('c'), words('d')],
  });
  const added = [
    element('U10', 'Kebersihan'),
    { ...element('U11', 'Parkir'), closed: '2026-11-10' },
  ];
  const context = {
    serviceAt: () => ktp,
    added,
    today: '2026-11-24',
  };
  const readWith = (heads: string, cells: string) => {
    const text = [`sheet;counter;channel;date;time;${heads}`, `1;4M9TJ;paper;${cells}`].join(
      '\r\n',
    );
    const file = readTextFile(new TextEncoder().encode(text));
    return file.ok ? readImport(file.file, sheetImport(context)) : undefined;
  };

  it('has a column by its number or its name', () => {
    expect(readWith('U10', '2026-11-20;3;4')?.values).toMatchObject([{ added: { U10: 4 } }]);
    expect(readWith('kebersihan', '2026-11-20;3;2')?.values).toMatchObject([{ added: { U10: 2 } }]);
    expect(readWith('U10', '2026-11-20;3;')?.values[0]).not.toHaveProperty('added');
  });

  it('is taken of the days on which it was asked', () => {
    expect(readWith('Parkir', '2026-11-09;3;1')?.values).toMatchObject([{ added: { U11: 1 } }]);
    expect(readWith('Parkir', '2026-11-10;3;1')?.problems).toMatchObject([{ column: 'Parkir' }]);
  });

  it('is in the file to begin with, which is read without a problem', () => {
    const [open] = added;
    if (open === undefined) throw new Error('nothing is asked');
    const example = { counter: '4M9TJ', asked: ktp.asked, added: [open], day: '2026-11-24' };
    const text = sheetTemplate(example, indonesianDialect);
    expect(text.split('\r\n')[0]).toContain(';U10 Kebersihan');
    const file = readTextFile(new TextEncoder().encode(text));
    const read = file.ok ? readImport(file.file, sheetImport(context)) : undefined;
    expect(read?.problems).toEqual([]);
    expect(read?.values).toMatchObject([{ added: { U10: 3 } }, { added: { U10: 4 } }]);
  });
});

describe('the file to begin with', () => {
  it.each([standardDialect, indonesianDialect])('is read without a problem: %j', (dialect) => {
    const { asked } = ktp;
    const text = sheetTemplate({ counter: '4M9TJ', asked, added: [], day: '2026-11-24' }, dialect);
    const { sheets, problems } = readText(text);
    expect(problems).toEqual([]);
    expect(sheets).toHaveLength(2);
  });

  it('has headings and words of the office in an Indonesian file, and keys in any other', () => {
    const example = { counter: '4M9TJ', asked: ktp.asked, added: [], day: '2026-11-24' };
    const [header, first] = sheetTemplate(example, indonesianDialect).split('\r\n');
    expect(header).toMatch(/^\uFEFF?Nomor lembar;Loket;Cara menjawab;Tanggal;Jenis kelamin;Usia;/);
    expect(header).toContain(';Waktu Penyelesaian;');
    expect(first).toContain(';kertas;');
    expect(sheetTemplate(example, standardDialect)).toMatch(/^\uFEFF?sheet,counter,channel,date,/);
  });

  it('says which columns are missing or unknown, in one sentence for each', () => {
    expect(said(readText('sheet,nama,alamat\n1,Budi,Jl. Melati'))).toEqual([
      expect.stringMatching(
        /^baris 1: tulis judul untuk kolom yang belum ada: Loket, Cara menjawab, Tanggal$/,
      ),
      expect.stringMatching(
        /^baris 1: tulis hanya judul .*: Nomor lembar, .*, U1, U2, .* \(tertulis "nama", "alamat"\)$/,
      ),
    ]);
  });
});

describe('a file may leave out', () => {
  it('columns whose cells may be empty', () => {
    const { sheets, problems } = readText(
      'sheet;counter;channel;date;U1\n1;4M9TJ;paper;2026-11-20;4',
    );
    expect(problems).toEqual([]);
    expect(sheets).toMatchObject([{ answers: { requirements: 4 }, comment: undefined }]);
  });

  it('but not the others, nor every answer', () => {
    expect(said(readText('sheet;counter;U1\n1;4M9TJ;4'))).toEqual([
      'baris 1: tulis judul untuk kolom yang belum ada: Cara menjawab, Tanggal',
    ]);
    expect(said(readText('sheet;counter;channel;date\n1;4M9TJ;paper;2026-11-20'))).toEqual([
      expect.stringContaining('sedikitnya satu jawaban'),
    ]);
  });
});
