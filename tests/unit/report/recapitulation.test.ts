/** The table that offices exchange: it computes its own index, tells nothing that is not published, and comes back equal. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '#functions/tables/read-file.ts';
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import { unitsByName } from '#shared/catalogue/unit-names.ts';
import { csv, indonesianDialect } from '#shared/csv.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { earlierImport } from '#shared/report/read-earlier-results.ts';
import { recapitulationSchema } from '#shared/report/recapitulation.ts';
import { recapitulationTable } from '#shared/report/recapitulation-table.ts';
import { recapitulationWorkbook } from '#shared/report/recapitulation-workbook.ts';
import type { SheetCell, WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { formatProblems, groupProblems } from '#shared/tables/problems.ts';
import { readImport } from '#shared/tables/read-import.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { convert, libreOffice, withoutLibreOffice } from '../../fixtures/libre-office.ts';
import { type Recalculated, recalculate } from '../../fixtures/recalculate.ts';
import {
  recapitulation,
  recapitulationOf,
  reported,
  respondentsWithProfiles,
} from '../../fixtures/recapitulation.ts';
import { workbookOfTexts } from '../../fixtures/table-files.ts';
import { fullRespondent } from '../statistics/samples.ts';

const [agency, hospital, office] = recapitulation.rows;
if (agency === undefined || hospital === undefined || office === undefined) {
  throw new Error('the city of the tests has three departments');
}

const kind = earlierImport({
  isUnit: (id) => testCatalogue.departments.some((each) => each.id === id),
  unitsByName: unitsByName(testCatalogue),
  today: '2026-02-03',
});

async function imported(bytes: Uint8Array) {
  const file = await readFile(bytes);
  const read = file.ok ? readImport(file.file, kind) : undefined;
  if (read === undefined) throw new Error('the file holds a table');
  return read;
}

/** What another city has of a row once it has imported it. */
const broughtOf = ({ unit, sample, index, ...row }: typeof agency): Partial<EarlierResult> => ({
  unit,
  period: '2025-S2',
  origin: 'reported',
  ...(sample !== null && { respondents: sample }),
  ...(index !== null && { index }),
  means: row.elements.map(({ element, mean }) => ({ element, mean })),
  weighted: row.weighted,
  population: row.population,
  profile: Object.fromEntries(Object.entries(row.profile).filter(([, cell]) => cell !== null)),
});

describe('a row', () => {
  it('is computed of what was heard, or imported where that makes no index, or has none', () => {
    expect(recapitulation.rows.map(({ origin }) => origin)).toEqual(['computed', null, 'reported']);
    expect(recapitulationSchema.safeParse(recapitulation).error).toBeUndefined();
  });

  it('says nothing of a unit that too few have rated', () => {
    expect(hospital).toMatchObject({ sample: null, index: null, weighted: null, elements: [] });
    expect(new Set(Object.values(hospital.profile))).toEqual(new Set([null]));
  });

  it('adds up what is published of two categories, so that their sum gives neither away', () => {
    // Two of the police are hidden; the sum is that of the armed forces alone.
    expect(agency.profile['TNI/POLRI']).toBe(40);
    const hidden = recapitulationOf({
      disdukcapil: respondentsWithProfiles.map((each, at) => ({
        ...each,
        profile: at < 8 ? { occupation: at % 2 === 0 ? 'TNI' : 'POLRI' } : {},
      })),
    });
    // Eight would round to ten, and two times at most four can only be eight.
    expect(hidden.rows[0]?.profile['TNI/POLRI']).toBe('few');
  });

  it('of the whole pools everybody who answered here, and nobody who was reported', () => {
    expect(recapitulation.whole).toMatchObject({ sample: 145 + 9, population: 9000 });
  });
});

describe('the workbook', () => {
  const [table] = recapitulationWorkbook(recapitulation, 'Semester II 2025', 'id');
  const textOf = (cell: SheetCell) => (cell.kind === 'text' ? cell.text : '');

  it('has two heading rows, the profile in three groups', () => {
    const [upper = [], lower = []] = (table?.rows ?? []).slice(6, 8);
    const both = upper.map((cell, at) => textOf(lower[at] ?? cell) || textOf(cell));
    expect(both.join(' ')).toBe(
      'NO OPD U1 U2 U3 U4 U5 U6 U7 U8 U9 L P SD SLTP SLTA DIPLOMA S1 S2 S3 PNS TNI/POLRI SWASTA WIRASWASTA PELAJAR PETANI LAINNYA POPULASI SAMPEL NRR TERTIMBANG NILAI IKM KATEGORI KETERANGAN KODE',
    );
    const groups = upper.filter((cell) => 'across' in cell).map(textOf);
    expect(groups).toEqual(['JENIS KELAMIN', 'PENDIDIKAN', 'PEKERJAAN']);
  });

  it('says of each figure that was not computed here whose it is', () => {
    const notes = table?.rows.slice(8).map((row) => textOf(row.at(-2) ?? { kind: 'empty' }));
    expect(notes).toEqual([
      'populasi: 2 dari 12 laporan bulanan',
      'Belum cukup responden',
      'dilaporkan unit dari surveinya sendiri',
      'populasi: 2 dari 36 laporan bulanan',
    ]);
  });
});

/** The same sheets without what their formulas come to, which LibreOffice would believe. */
const uncomputed = (sheets: readonly WorkbookSheet[]): WorkbookSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell.kind !== 'formula') return cell;
        const { result: _, ...formula } = cell;
        return formula;
      }),
    ),
  }));

/** The same sheets, with nine hundred people who gave the first element of the first row the worst answer. */
const changed = (sheets: readonly WorkbookSheet[]): WorkbookSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      sheet.name !== 'Jawaban' || at !== 8
        ? row
        : row.map((cell, column) =>
            column >= 2 && column < 6
              ? { kind: 'number' as const, number: column === 2 ? 900 : 0, style: 'whole' as const }
              : cell,
          ),
    ),
  }));

describe.skipIf(libreOffice === undefined)(`in LibreOffice (else: ${withoutLibreOffice})`, () => {
  const sheets = recapitulationWorkbook(recapitulation, 'Semester II 2025', 'id');
  let opened: Recalculated[] = [];
  let saved = new Uint8Array();
  beforeAll(async () => {
    const files = await Promise.all(
      [sheets, uncomputed(sheets), changed(uncomputed(sheets))].map((each) =>
        writeWorkbook(each, 'Kota'),
      ),
    );
    opened = recalculate(files);
    const [first = new ArrayBuffer(0)] = files;
    saved = new Uint8Array(convert({ 'recap.xlsx': first }, 'xlsx').get('recap.xlsx') ?? []);
  }, 120_000);
  const rowOf = (at: number, row: number) => opened[at]?.get('Rekapitulasi')?.[8 + row] ?? [];
  const indexColumn = 30;

  it.each([
    ['as the file has them', 0],
    ['computed by the formulas', 1],
  ])('every mean, weighted mean, index and grade is the published one, %s', (_, at) => {
    for (const [row, line] of [agency, recapitulation.whole].entries()) {
      const cells = rowOf(at, row * 3);
      expect(cells.slice(2, 11).map((cell) => Number(cell).toFixed(3))).toEqual(
        line?.elements.map(({ mean }) => mean.toFixed(3)),
      );
      expect(Number(cells[indexColumn - 1]).toFixed(4)).toBe(line?.weighted?.toFixed(4));
      expect(Number(cells[indexColumn]).toFixed(2)).toBe(line?.index?.toFixed(2));
      expect(cells[indexColumn + 1]).toBe(line?.grade);
    }
  });

  it('follows a count that somebody changes', () => {
    const lower = Number(rowOf(2, 0)[indexColumn]);
    expect(lower).toBeLessThan(agency.index ?? 0);
    expect(Number(rowOf(2, 0)[2])).toBe(1);
  });

  it('leaves what a unit reported as it was reported', () => {
    expect(rowOf(1, 2).slice(indexColumn - 1, indexColumn + 2)).toEqual(['3.2688', '81.72', 'B']);
  });

  it('saved there, it comes back with every figure equal', async () => {
    const { values, problems, understood } = await imported(saved);
    expect(problems).toEqual([]);
    expect(values).toMatchObject([broughtOf(agency), broughtOf(office)]);
    expect(understood('id').values).toContainEqual({
      ...{ column: 'KETERANGAN', found: ['Belum cukup responden'], rows: 1 },
      meant: 'baris tanpa IKM: tidak diimpor',
    });
  });
});

describe('another city', () => {
  it('reads the workbook without opening it, every figure equal', async () => {
    const sheets = recapitulationWorkbook(recapitulation, 'Half-year 2 of 2025', 'en');
    const { values, problems } = await imported(new Uint8Array(await writeWorkbook(sheets, '')));
    expect(problems).toEqual([]);
    expect(values).toMatchObject([broughtOf(agency), broughtOf(office)]);
  });

  it('reads the CSV file, in either dialect', async () => {
    const { header, rows } = recapitulationTable(recapitulation, 'id');
    for (const text of [csv(header, rows), csv(header, rows, indonesianDialect)]) {
      const { values, problems } = await imported(new TextEncoder().encode(text));
      expect(problems).toEqual([]);
      expect(values).toMatchObject([broughtOf(agency), broughtOf(office)]);
    }
  });

  it('reads again exactly what it understood', async () => {
    const { header, rows } = recapitulationTable(recapitulation, 'id');
    const once = await imported(new TextEncoder().encode(csv(header, rows)));
    const again = await imported(new TextEncoder().encode(kind.write(once.values)));
    expect(again.values).toEqual(once.values);
  });
});

/** A table as an office types it: no codes, no notes, the units by their names. */
const typed = (...rows: readonly (readonly string[])[]) =>
  workbookOfTexts([
    ['REKAPITULASI SKM KABUPATEN'],
    ['Semester II Tahun 2025'],
    [
      'NO',
      'OPD',
      'NRR',
      '',
      'JENIS KELAMIN',
      '',
      'SAMPEL',
      'NRR TERTIMBANG',
      'NILAI IKM',
      'KATEGORI',
    ],
    ['', '', 'U1', 'U2', 'L', 'P', '', '', '', ''],
    ...rows,
    ['', 'Jumlah', '', '', '', '', '999', '', '', ''],
    ['Catatan kaki'],
  ]);
const row = (changes: Readonly<Record<number, string>> = {}) =>
  ['1', 'RSUD', '3,2', '3,3', '48', '52', '100', '3,27', '81,72', 'Baik'].map(
    (cell, at) => changes[at] ?? cell,
  );
const refused = async (...rows: readonly (readonly string[])[]) =>
  groupProblems((await imported(await typed(...rows))).problems).map((group) =>
    formatProblems(group, 'id'),
  );

describe('a table as an office types it', () => {
  it('is read up to its sum, each unit by its name, the period from above, numbers of people rounded', async () => {
    const { values, problems } = await imported(await typed(row()));
    expect(problems).toEqual([]);
    expect(values).toEqual([
      {
        ...{ unit: 'rsud', period: '2025-S2', respondents: 100, index: 81.72, grade: 'B' },
        means: [
          { element: 'requirements', mean: 3.2 },
          { element: 'procedure', mean: 3.3 },
        ],
        ...{ origin: 'reported', weighted: 3.27, population: null, source: null },
        ...{ profile: { L: 50, P: 50 }, importedDay: '2026-02-03' },
      },
    ]);
  });

  it.each([
    ['one person', { 4: '1', 5: '60' }, { L: 'few', P: 60 }],
    ['nobody', { 4: '0', 5: '60' }, { L: 'few', P: 60 }],
    [
      'all but nobody, which would prove that nobody else is left',
      { 4: '0', 5: '100' },
      { L: 'few', P: 100 },
    ],
    ['nobody, which proves that nobody else is left', { 4: '0', 5: '103', 6: '103' }, {}],
  ])('keeps no small number of %s', async (_, cells, profile) => {
    const { values } = await imported(await typed(row(cells)));
    expect(values[0]?.profile).toEqual(profile);
  });

  it.each([
    [{ 1: 'Dinas Sihir' }, 'baris 5, kolom OPD: tulis kode unit'],
    [{ 6: '29' }, 'baris 5, kolom SAMPEL: tulis bilangan bulat mulai 30'],
    [{ 7: '3,31' }, 'kolom NRR TERTIMBANG: tulis NRR tertimbang yang cocok dengan IKM'],
    [{ 8: '71,00', 7: '2,84' }, 'kolom KATEGORI: tulis kategori yang cocok'],
    [{ 4: '80', 5: '90' }, 'kolom L: tulis angka yang jumlahnya'],
    [{ 5: 'banyak' }, 'kolom P: tulis banyaknya responden'],
  ])('with %j is refused by row and column', async (cells, said) => {
    const [problem] = await refused(row(cells));
    expect(problem).toContain(said);
  });

  it('asks for a period that is over, in the table or above it', async () => {
    const rows = [
      ['OPD', 'SAMPEL', 'NILAI IKM'],
      ['RSUD', '100', '81,72'],
    ];
    const { problems } = await imported(await workbookOfTexts(rows));
    expect(problems.map(({ expected }) => expected.id)).toEqual([
      expect.stringContaining('boleh juga sekali di atas tabel'),
    ]);
  });
});

it('a row that was reported has the same figures in the table of who imported it', () => {
  const again = recapitulationOf({ rsud: [fullRespondent(4)] }, [
    { ...reported, ...broughtOf(agency) } as EarlierResult,
  ]);
  const { reports: _, origin, elements, ...figures } = agency;
  expect(again.rows[0]).toMatchObject({ ...figures, origin: 'reported' });
  expect(again.rows[0]?.elements.map(({ mean }) => mean)).toEqual(elements.map(({ mean }) => mean));
  expect(origin).toBe('computed');
});
