/**
 * Files that somebody brought as the sheets of a catalogue: CSV files, a workbook, `settings.json`, all of them or some. A
 * sheet is told by the names of its columns, whatever it is called.
 */
import type { TableFile, TableSheet } from '#shared/tables/table.ts';
import type { CatalogueProblem } from '../problem.ts';
import {
  type CatalogueRows,
  type CatalogueSheets,
  type Cells,
  columnsOf,
  type SheetName,
  settingsRowsOf,
  sheetNames,
  sheetsOf,
} from '../rows.ts';
import { catalogueSheet, type Sheet } from '../sheet.ts';

/** A file as its reader gave it: a table, or the text of a `settings.json`. */
export type BroughtFile =
  | { readonly name: string; readonly table: TableFile }
  | { readonly name: string; readonly json: string };

export type ReadSheets =
  | {
      readonly ok: true;
      /** Those that were brought, and the others as they stand. */
      readonly sheets: CatalogueSheets;
      readonly brought: readonly SheetName[];
    }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/** So many known columns make a table a sheet of the catalogue, whose other columns are then told. */
const fewestColumns = 2;

/** Whose columns a table has most of; undefined if it has none to speak of. */
function kindOf({ rows: [first] }: TableSheet): SheetName | undefined {
  const columns = first?.cells.map(({ text }) => text) ?? [];
  const counted = sheetNames.map((name) => {
    const { all } = columnsOf[name];
    const count = all.filter((column) => columns.includes(column)).length;
    return { name, count, share: count / all.length };
  });
  const [best] = counted.toSorted((a, b) => b.count - a.count || b.share - a.share);
  return best !== undefined && best.count >= fewestColumns ? best.name : undefined;
}

const expectations = {
  aSheet: {
    id: 'tabel dengan nama kolom di baris pertama, seperti di file yang diunduh dari sini',
    en: 'a table with the names of the columns in its first row, as in the file that is downloaded here',
  },
  once: {
    id: 'hanya satu tabel untuk lembar ini',
    en: 'only one table for this sheet',
  },
  noFormulas: {
    id: 'sel tanpa rumus: salin semuanya, lalu tempel sebagai nilai saja',
    en: 'cells without formulas: copy them all, and paste them as values only',
  },
  settings: {
    id: 'isi settings.json: sebuah objek JSON',
    en: 'the content of a settings.json: a JSON object',
  },
} as const;

interface Found {
  readonly kind: SheetName;
  readonly sheet: Sheet;
}

function foundIn(file: BroughtFile, problems: CatalogueProblem[]): readonly Found[] {
  if ('json' in file) {
    const rows = settingsRowsOf(file.json);
    if (rows === undefined) {
      problems.push({ file: file.name, expected: expectations.settings });
      return [];
    }
    return [{ kind: 'settings', sheet: { ...settingsSheet(rows), file: file.name } }];
  }
  const { table } = file;
  if (table.kind === 'workbook' && table.hasFormulas) {
    problems.push({ file: file.name, expected: expectations.noFormulas });
    return [];
  }
  const filled = table.sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) problems.push({ file: file.name, expected: expectations.aSheet });
  return filled.flatMap((each): Found[] => {
    const name = table.kind === 'workbook' ? `${file.name}, ${each.name}` : file.name;
    const kind = kindOf(each);
    if (kind === undefined) {
      problems.push({ file: name, expected: expectations.aSheet });
      return [];
    }
    return [{ kind, sheet: catalogueSheet(name, { ...table, sheets: [each] }) }];
  });
}

const settingsSheet = (rows: readonly Cells[]): Sheet => ({
  file: 'settings.json',
  columns: columnsOf.settings.all,
  rows: rows.map((cells, at) => ({ number: at + 2, cells, stray: [] })),
});

/**
 * Reads files.
 *
 * @param current the rows that stand for the sheets that were not brought
 */
export function readCatalogueFiles(
  files: readonly BroughtFile[],
  current: CatalogueRows,
): ReadSheets {
  const problems: CatalogueProblem[] = [];
  const found = files.flatMap((file) => foundIn(file, problems));
  const kinds = found.map(({ kind }) => kind);
  for (const [at, { kind, sheet }] of found.entries()) {
    if (kinds.indexOf(kind) !== at) {
      problems.push({ file: sheet.file, expected: expectations.once, found: kind });
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const brought = Object.fromEntries(found.map(({ kind, sheet }) => [kind, sheet]));
  return { ok: true, sheets: { ...sheetsOf(current), ...brought }, brought: kinds };
}
