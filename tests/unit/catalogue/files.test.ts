/** A version as files, and back: nothing is lost on the way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '#functions/tables/read-file.ts';
import { writeWorkbook } from '#functions/tables/write-workbook.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { applyChanges, isUnchanged } from '#shared/catalogue/changes.ts';
import { nextFreeCode } from '#shared/catalogue/counter-code.ts';
import { draftOfFiles } from '#shared/catalogue/files/draft.ts';
import type { BroughtFile } from '#shared/catalogue/files/read.ts';
import { catalogueFiles, catalogueWorkbook } from '#shared/catalogue/files/write.ts';
import { formatProblem, sayProblem } from '#shared/catalogue/problem.ts';
import { compileRows, rowsOf, versionText } from '#shared/catalogue/rows.ts';
import { indonesianDialect } from '#shared/csv.ts';
import type { SheetCell } from '#shared/report/sheet-cells.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';
import { anyCatalogue } from './any-catalogue.ts';
import { catalogueWith, now, sheets } from './sheets.ts';

const city = readCatalogue();

const taken = new Set<string>();
const counterCodes = Array.from({ length: 5_000 }, () => {
  const code = nextFreeCode(taken);
  taken.add(code);
  return code;
});

async function brought(name: string, bytes: Uint8Array): Promise<BroughtFile> {
  const read = await readFile(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.why}`);
  return { name, table: read.file };
}

async function asCsv(catalogue: Catalogue, dialect?: typeof indonesianDialect) {
  const files = catalogueFiles(rowsOf(catalogue), dialect);
  return Promise.all(
    files.map(({ name, text }) =>
      name === 'settings.json'
        ? { name, json: text }
        : brought(name, new TextEncoder().encode(text)),
    ),
  );
}

async function asWorkbook(catalogue: Catalogue): Promise<readonly BroughtFile[]> {
  const bytes = await writeWorkbook(catalogueWorkbook(rowsOf(catalogue)), 'Katalog');
  return [await brought('katalog.xlsx', new Uint8Array(bytes))];
}

/** The text of the version that files make of a city that has published another one. */
function versionOf(files: readonly BroughtFile[], current: Catalogue, isFirst = false): string {
  const draft = draftOfFiles(files, current, { now, isFirst });
  if (!draft.ok) return draft.problems.map(formatProblem).join('\n');
  const { rows, conflicts } = applyChanges(rowsOf(current), draft.changes);
  expect(conflicts).toEqual([]);
  const compiled = compileRows(rows, { now, previous: isFirst ? undefined : current });
  return compiled.ok
    ? versionText(compiled.catalogue)
    : compiled.problems.map(formatProblem).join('\n');
}

describe('the rows of a version', () => {
  it('compile to that version again, byte for byte', () => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const compiled = compileRows(rowsOf(catalogue), { now, previous: catalogue });
        expect(compiled).toEqual({ ok: true, catalogue });
        expect(compiled.ok && versionText(compiled.catalogue)).toBe(versionText(catalogue));
      }),
      { numRuns: 60 },
    );
  });

  it('say the same whatever the order of the fields in the settings', () => {
    const turned = catalogueWith('settings.json', (text) =>
      JSON.stringify(Object.fromEntries(Object.entries<unknown>(JSON.parse(text)).toReversed())),
    );
    expect(versionText(turned)).toBe(versionText(catalogueWith()));
  });
});

describe('the export of a version, imported again', () => {
  const other = catalogueWith();

  it.each([
    ['as CSV files', (catalogue: Catalogue) => asCsv(catalogue)],
    ['as CSV files with semicolons', (catalogue: Catalogue) => asCsv(catalogue, indonesianDialect)],
    ['as a workbook', asWorkbook],
  ])('%s gives that version byte for byte, in a city that starts too', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(anyCatalogue, async (catalogue) => {
        const files = await write(catalogue);
        const draft = draftOfFiles(files, catalogue, { now });
        expect(draft.ok && isUnchanged(draft.changes)).toBe(true);
        expect(versionOf(files, other, true)).toBe(versionText(catalogue));
      }),
      { numRuns: 15 },
    );
  });

  it('is the city’s own folder', async () => {
    expect(versionOf(await asCsv(city), city)).toBe(versionText(city));
    expect(versionOf(await asWorkbook(city), city)).toBe(versionText(city));
  });
});

describe('a file that is brought', () => {
  const current = catalogueWith();
  const bring = async (name: string, text: string) =>
    draftOfFiles([await brought(name, new TextEncoder().encode(text))], current, { now });
  const saidOf = async (name: string, text: string) => {
    const draft = await bring(name, text);
    return draft.ok ? [] : draft.problems.map(formatProblem);
  };

  it('may be one sheet alone, under any name, without the columns that are new', async () => {
    const draft = await bring(
      'daftar loket.csv',
      sheets['counters.csv'].replace('Loket 1', 'Loket A'),
    );
    expect(draft).toMatchObject({
      ok: true,
      brought: ['counters'],
      changes: { rows: [{ sheet: 'counters', key: '7K3QF' }], orders: [] },
    });
  });

  it('may put the rows in another order, and does so', async () => {
    const [head = '', ...rows] = sheets['departments.csv'].trim().split('\n');
    const draft = await bring('departments.csv', [head, ...rows.toReversed()].join('\n'));
    expect(draft).toMatchObject({
      ok: true,
      changes: { rows: [], orders: [{ sheet: 'departments', order: ['bappeda', 'disdukcapil'] }] },
    });
  });

  it('is read in the encoding of an older Excel', async () => {
    const bytes = new TextEncoder().encode(sheets['counters.csv'].replace('Loket 1', 'Caf\u0000'));
    const latin = bytes.map((byte) => (byte === 0 ? 0xe9 : byte));
    const draft = draftOfFiles([await brought('counters.csv', latin)], current, { now });
    expect(draft.ok && draft.changes.rows[0]?.after?.['name']).toBe('Café');
  });

  it('is refused with what holds a formula', async () => {
    expect(
      await saidOf('counters.csv', sheets['counters.csv'].replace('Loket 1', '=HYPERLINK(A1)')),
    ).toEqual([
      'counters.csv row 2, column name: expected a text that does not begin with =, +, - or @, which a spreadsheet takes for a formula, found "=HYPERLINK(A1)"',
    ]);
  });

  it('is refused with a cell that a workbook computes', async () => {
    const [first, ...others] = catalogueWorkbook(rowsOf(current));
    const [head = [], [, ...cells] = []] = first?.rows ?? [];
    const computed: SheetCell = { kind: 'formula', formula: 'LOWER("DISDUKCAPIL")', style: 'text' };
    const spoiled = first && { ...first, rows: [head, [computed, ...cells]] };
    const bytes = await writeWorkbook(spoiled ? [spoiled, ...others] : others, 'Katalog');
    const draft = draftOfFiles([await brought('katalog.xlsx', new Uint8Array(bytes))], current, {
      now,
    });
    expect(draft.ok ? [] : draft.problems.map(formatProblem)).toEqual([
      'katalog.xlsx: expected cells without formulas: copy them all, and paste them as values only',
    ]);
  });

  it('is refused with too many rows, before any of them is read', async () => {
    const [head = ''] = sheets['counters.csv'].split('\n');
    const rows = Array.from({ length: 10_000 }, (_, n) => `,bappeda/data,Meja ${n},Kantor,short,`);
    expect(await saidOf('counters.csv', [head, ...rows].join('\n'))).toEqual([
      'counters.csv: expected 5,000 rows or fewer, not 10,000: check that this is the right file',
    ]);
  });

  const largeCity = (words: string) => {
    const rows = rowsOf(city);
    const [department, service, counter] = [
      rows.departments[0],
      rows.services[0],
      rows.counters[0],
    ];
    const slugs = Array.from({ length: 2_000 }, (_, n) => `layanan-${n}`);
    return compileRows(
      {
        ...rows,
        departments: [{ ...department, id: 'dinas' }],
        services: slugs.map((slug) => ({
          ...service,
          department: 'dinas',
          slug,
          name_id: `${words} ${slug}`,
          name_en: `${words} ${slug}`,
        })),
        counters: counterCodes.map((code, n) => ({
          ...counter,
          code,
          service: `dinas/layanan-${n % slugs.length}`,
          name: `Loket ${n}`,
        })),
        questions: [],
        added: [],
      },
      { now },
    );
  };

  it('is taken with 5,000 counters and 2,000 services', () => {
    const compiled = largeCity('Pelayanan');
    expect(compiled.ok && compiled.catalogue.counters).toHaveLength(5_000);
  });

  it('is refused if it is larger than the database takes', () => {
    const compiled = largeCity('Pelayanan '.repeat(12).trim());
    expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^counters.csv: expected a catalogue of 1,900 kB or less, not 2,\d{3} kB/,
      ),
    ]);
  });

  it('is refused if it lacks what was published', async () => {
    const without = sheets['counters.csv'].replace(/^4M9TJ.*\n/m, '');
    expect(await saidOf('counters.csv', without)).toEqual([
      expect.stringContaining('counters.csv: expected the row of 4M9TJ'),
    ]);
  });

  it('is refused if it is another table', async () => {
    expect(await saidOf('jawaban.csv', 'waktu,nilai\n1,2\n')).toEqual([
      expect.stringContaining('jawaban.csv: expected a table with the names of the columns'),
    ]);
  });

  it('is refused in the language of whoever brought it', async () => {
    const draft = await bring(
      'services.csv',
      sheets['services.csv'].replace('no,yes', 'tidak,yes'),
    );
    const said = draft.ok ? [] : draft.problems.map((problem) => sayProblem(problem, 'id'));
    expect(said).toEqual([
      'services.csv baris 2, kolom asks_cost: seharusnya yes atau no, tertulis "tidak"',
    ]);
  });
});
