/** A sheet of the catalogue as read from a file, and the problems that its cells may have. */

/** A row as the spreadsheet shows it: its number, and its cells by column. */
export interface SheetRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Sheet {
  /** File name, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface CatalogueProblem {
  readonly file: string;
  /** Row as the spreadsheet shows it; absent where the whole file is meant. */
  readonly row?: number;
  readonly column?: string;
  readonly expected: string;
  readonly found?: string;
}

/** A problem in one line: `services.csv row 12, column asks_cost: expected yes or no, found "ya"`. */
export function formatProblem({ file, row, column, expected, found }: CatalogueProblem): string {
  const place = [
    row === undefined ? file : `${file} row ${row}`,
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
  const instead = found === undefined ? '' : `, found "${found}"`;
  return `${place}: expected ${expected}${instead}`;
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
    slug: (column) => checked(column, isSlug, 'lower-case letters, digits and single hyphens'),
  };
}

/**
 * Reads the rows of a sheet, after checking that it has the right columns.
 *
 * @param readRow makes an entry of a row; undefined where it cannot, having reported why
 */
export function readSheet<T>(
  sheet: Sheet,
  columns: readonly string[],
  problems: CatalogueProblem[],
  readRow: (reader: RowReader, row: number) => T | undefined,
): T[] {
  const { file } = sheet;
  const missing = columns.filter((column) => !sheet.columns.includes(column));
  const unknown = sheet.columns.filter((column) => !columns.includes(column));
  for (const column of missing) {
    problems.push({ file, row: 1, column, expected: 'this column in the first row' });
  }
  for (const column of unknown) {
    const expected = `only the columns ${columns.join(', ')}`;
    problems.push({ file, row: 1, column, expected });
  }
  if (missing.length > 0) return [];

  return sheet.rows.flatMap((row) => {
    const report: Report = (column, expected, found) => {
      problems.push({
        file,
        row: row.number,
        column,
        expected,
        ...(found !== undefined && { found }),
      });
    };
    const entry = readRow(rowReader(row, report), row.number);
    return entry === undefined ? [] : [entry];
  });
}
