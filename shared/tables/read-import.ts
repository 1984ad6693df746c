/** From a file to what an import takes of it: every row, or everything that has to be mended before any is taken. */
import type { Language, Text } from '#shared/language.ts';
import { type Column, type LocatedRow, locateColumns } from './columns.ts';
import type { CellProblem } from './problems.ts';
import { type CellReading, type RowReader, rowReader } from './row-reader.ts';
import type { TableFile } from './table.ts';
import { sayUnderstanding, type Understanding } from './understanding.ts';

/** What an import takes from a file, and how that is written plainly. */
export interface ImportKind<Key extends string, Value> {
  readonly columns: readonly Column<Key>[];
  /**
   * What a row says; undefined if a cell was refused, or if the row says that it has nothing to say.
   *
   * @param above the texts over the headings
   */
  readonly readRow: (row: RowReader<Key>, above: readonly string[]) => Value | undefined;
  /** Whether the table ends before a row, such as the one that sums the others up. */
  readonly isEnd?: (cells: LocatedRow<Key>['cells']) => boolean;
  /** What may stand only once in a file. */
  readonly nameOf: (value: Value) => string;
  /** Where a row that repeats another is refused, and what to write there. */
  readonly repeated: { readonly column: Key; readonly expected: Text; readonly inRow: Text };
  /** A CSV file that is read as exactly these values. */
  readonly write: (values: readonly Value[]) => string;
}

export interface ReadImport<Value> {
  readonly values: readonly Value[];
  /** With any of them nothing is imported. */
  readonly problems: readonly CellProblem[];
  /** Rows below the headings. */
  readonly rows: number;
  readonly understood: (language: Language) => Understanding;
}

/** Reads a file; undefined if nothing stands in it. */
export function readImport<Key extends string, Value>(
  file: TableFile,
  kind: ImportKind<Key, Value>,
): ReadImport<Value> | undefined {
  const table = locateColumns(file, kind.columns);
  if (table === undefined) return undefined;
  const values: Value[] = [];
  const problems: CellProblem[] = [...table.problems];
  const readings: CellReading[] = [];
  const rowOf = new Map<string, number>();
  const { column, expected, inRow } = kind.repeated;
  const end = table.rows.findIndex(({ cells }) => kind.isEnd?.(cells) === true);
  const rows = end < 0 ? table.rows : table.rows.slice(0, end);
  for (const row of problems.length > 0 ? [] : rows) {
    const reader = rowReader(row, table.headings);
    const value = kind.readRow(reader, table.above);
    const before = value === undefined ? undefined : rowOf.get(kind.nameOf(value));
    if (before !== undefined) {
      const already = {
        id: `${expected.id}; ${inRow.id} ${before}`,
        en: `${expected.en}; ${inRow.en} ${before}`,
      };
      reader.refuse(column, already, expected);
    } else if (value !== undefined) {
      rowOf.set(kind.nameOf(value), row.number);
    }
    if (value !== undefined && reader.problems.length === 0) values.push(value);
    problems.push(...reader.problems);
    readings.push(...reader.readings);
  }
  const understood = (language: Language) => sayUnderstanding(file, table, readings, language);
  return { values, problems, rows: rows.length, understood };
}
