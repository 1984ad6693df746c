/** A version as files: a CSV file a sheet and `settings.json`, or one workbook with a sheet each. */
import { type CsvDialect, csv, exactDialect } from '#shared/csv.ts';
import type { SheetCell, WorkbookSheet } from '#shared/report/sheet-cells.ts';
import {
  type CatalogueRows,
  columnsOf,
  type SheetName,
  settingsObject,
  sheetNames,
} from '../rows.ts';

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a version, those of `shared/catalogue/city`. No cell begins like a formula, since no version takes one, so
 * that nothing has to be guarded and all is read back as it is.
 */
export function catalogueFiles(
  rows: CatalogueRows,
  dialect: CsvDialect = exactDialect,
): WrittenFile[] {
  return sheetNames.map((name) =>
    name === 'settings'
      ? {
          name: 'settings.json',
          text: `${JSON.stringify(settingsObject(rows.settings), null, 2)}\n`,
        }
      : { name: `${name}.csv`, text: sheetCsv(name, rows, dialect) },
  );
}

/** One sheet as a CSV file. */
export function sheetCsv(
  name: SheetName,
  rows: CatalogueRows,
  dialect: CsvDialect = exactDialect,
): string {
  const { all } = columnsOf[name];
  return csv(
    all,
    rows[name].map((cells) => all.map((column) => cells[column] ?? '')),
    { ...dialect, isExact: true },
  );
}

const widths: Readonly<Record<SheetName, readonly number[]>> = {
  departments: [24, 52, 22, 14, 8, 30, 12, 24],
  services: [22, 26, 36, 36, 20, 20, 30, 9, 9, 9, 26, 9, 12, 24],
  counters: [9, 36, 24, 44, 8, 12],
  questions: [30, 12, 36, 36, 18, 18, 18, 18, 18, 18, 18, 18],
  added: [24, 9, 30, 30, 36, 36, 18, 18, 18, 18, 18, 18, 18, 18, 12],
  settings: [24, 100],
};

const head = (text: string): SheetCell => ({ kind: 'text', text, look: 'head' });
const cell = (text: string): SheetCell =>
  text === '' ? { kind: 'empty' } : { kind: 'text', text };

/** The sheets of a workbook, each with the names of its columns in the first row. */
export function catalogueWorkbook(rows: CatalogueRows): WorkbookSheet[] {
  return sheetNames.map((name) => {
    const { all } = columnsOf[name];
    return {
      name,
      widths: widths[name],
      frozen: 1,
      paper: 'lying',
      repeated: 1,
      rows: [
        all.map(head),
        ...rows[name].map((cells) => all.map((column) => cell(cells[column] ?? ''))),
      ],
    };
  });
}
