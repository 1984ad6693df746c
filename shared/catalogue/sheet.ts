/** A sheet of the catalogue as read from a file, its rows read into entries or reported. */
import { reservedNames } from '#shared/publication/results-views.ts';
import { emptyCell, type TableFile } from '#shared/tables/table.ts';
import type { CatalogueProblem } from './problem.ts';

/** A row as the spreadsheet shows it: its number, and its cells by column. */
export interface SheetRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** What stands under no column's name. */
  readonly stray: readonly string[];
}

export interface Sheet {
  /** File name, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/**
 * The rows of a table under the names in its first row: in the catalogue, which programs read too, a column has one
 * name.
 *
 * @param name of the file, for messages
 */
export function catalogueSheet(name: string, { sheets: [table] }: TableFile): Sheet {
  const [head, ...rows] = table?.rows ?? [];
  const columns = head?.cells.map(({ text }) => text) ?? [];
  return {
    file: name,
    columns: columns.filter((column) => column !== ''),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Object.fromEntries(
        columns.map((column, at) => [column, (cells[at] ?? emptyCell).text]),
      ),
      stray: cells.flatMap(({ text }, at) => (text !== '' && !columns[at] ? [text] : [])),
    })),
  };
}

/** An entry of the catalogue with the row it came from, for what is checked between rows. */
export interface Entry<T> {
  readonly row: number;
  readonly value: T;
}

/** Takes note of a problem with a cell. */
export type Report = (column: string, expected: string, found?: string) => void;

/** The cells of one row, read one by one; what is wrong is reported and read as undefined. */
export interface RowReader {
  readonly report: Report;
  /** A cell that must not be empty. */
  readonly text: (column: string) => string | undefined;
  /** A cell that may be empty. */
  readonly optionalText: (column: string) => string | undefined;
  readonly oneOf: <T extends string>(column: string, options: readonly T[]) => T | undefined;
  readonly yesNo: (column: string) => boolean | undefined;
  /** A part of an address: lower-case letters, digits and single hyphens. */
  readonly slug: (column: string) => string | undefined;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function rowReader(row: SheetRow, report: Report): RowReader {
  const cell = (column: string) => (row.cells[column] ?? '').trim();
  const checked = <T extends string>(
    column: string,
    fits: (value: string) => value is T,
    expected: string,
  ): T | undefined => {
    const value = cell(column);
    if (fits(value)) return value;
    report(column, expected, value);
    return undefined;
  };
  const isSlug = (value: string): value is string => slugPattern.test(value);
  const isFree = (value: string): value is string => !reservedNames.includes(value);
  const isText = (value: string): value is string => value !== '';

  const oneOf: RowReader['oneOf'] = <T extends string>(column: string, options: readonly T[]) =>
    checked(column, (value): value is T => options.includes(value as T), options.join(' or '));
  return {
    report,
    text: (column) => checked(column, isText, 'a text'),
    optionalText: (column) => cell(column) || undefined,
    oneOf,
    yesNo: (column) => {
      const answer = oneOf(column, ['yes', 'no']);
      return answer === undefined ? undefined : answer === 'yes';
    },
    slug: (column) =>
      checked(column, isSlug, 'lower-case letters, digits and single hyphens') &&
      checked(
        column,
        isFree,
        'another word, since the results of every unit have a page of this name',
      ),
  };
}

/** Whether the first row names the columns wanted, all, once and no others. */
function columnProblems({ file, columns }: Sheet, wanted: readonly string[]): CatalogueProblem[] {
  const missing = wanted.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !wanted.includes(column));
  const repeated = columns.filter((column, i) => columns.indexOf(column) !== i);
  const at = { file, row: 1 };
  return [
    ...missing.map((column) => ({ ...at, column, expected: 'a column of this name' })),
    ...unknown.map((found) => ({
      ...at,
      expected: `only the columns ${wanted.join(', ')}`,
      found,
    })),
    ...repeated.map((column) => ({ ...at, column, expected: 'only one column of this name' })),
  ];
}

/**
 * Reads the rows of a sheet, after checking that it has the right columns. What is wrong is added to
 * the problems.
 *
 * @param readRow makes an entry of a row; undefined where it cannot, having reported why
 */
export function readSheet<T>(
  sheet: Sheet,
  wanted: readonly string[],
  problems: CatalogueProblem[],
  readRow: (reader: RowReader) => T | undefined,
): Entry<T>[] {
  const { file } = sheet;
  problems.push(...columnProblems(sheet, wanted));
  if (!wanted.every((column) => sheet.columns.includes(column))) return [];

  return sheet.rows.flatMap((cells) => {
    const row = cells.number;
    const report: Report = (column, expected, found) => {
      problems.push({ file, row, column, expected, ...(found !== undefined && { found }) });
    };
    for (const found of cells.stray) {
      problems.push({
        file,
        row,
        expected: 'nothing outside the named columns (a text with a comma needs quotes)',
        found,
      });
    }
    const value = readRow(rowReader(cells, report));
    return value === undefined ? [] : [{ row, value }];
  });
}
