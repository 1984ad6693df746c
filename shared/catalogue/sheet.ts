/** A sheet of the catalogue as read from a file, its rows read into entries or reported. */
import type { Text } from '#shared/language.ts';
import { reservedNames } from '#shared/publication/results-views.ts';
import { emptyCell, type TableFile } from '#shared/tables/table.ts';
import { plainText } from './plain-text.ts';
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
export type Report = (column: string, expected: Text, found?: string) => void;

/** The cells of one row, read one by one; what is wrong is reported and read as undefined. */
export interface RowReader {
  readonly report: Report;
  /** A cell that must not be empty. */
  readonly text: (column: string) => string | undefined;
  /** A cell that may be empty. */
  readonly optionalText: (column: string) => string | undefined;
  /** What stands in a cell that whoever asks checks; undefined if nothing does. */
  readonly typed: (column: string) => string | undefined;
  readonly oneOf: <T extends string>(column: string, options: readonly T[]) => T | undefined;
  readonly yesNo: (column: string) => boolean | undefined;
  /** A part of an address: lower-case letters, digits and single hyphens. */
  readonly slug: (column: string) => string | undefined;
}

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be a part of an address. */
export const isSlug = (text: string): boolean => slugPattern.test(text);

/** A spreadsheet takes a text that begins so for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@]/;

/** In characters; a name of a service of the government takes a third of it at most. */
export const longestCell = 300;

const expectations = {
  text: { id: 'sebuah teks', en: 'a text' },
  noFormula: {
    id: 'teks yang tidak diawali =, +, - atau @, karena lembar kerja menganggapnya rumus',
    en: 'a text that does not begin with =, +, - or @, which a spreadsheet takes for a formula',
  },
  short: {
    id: `teks sepanjang ${longestCell} huruf atau kurang`,
    en: `a text of ${longestCell} characters or fewer`,
  },
  slug: {
    id: 'huruf kecil, angka, dan tanda hubung tunggal',
    en: 'lower-case letters, digits and single hyphens',
  },
  notReserved: {
    id: 'kata lain, karena hasil setiap unit punya halaman dengan nama ini',
    en: 'another word, since the results of every unit have a page of this name',
  },
  column: { id: 'kolom dengan nama ini', en: 'a column of this name' },
  oneColumn: {
    id: 'hanya satu kolom dengan nama ini',
    en: 'only one column of this name',
  },
  inColumns: {
    id: 'tidak ada isi di luar kolom yang bernama (teks dengan koma perlu diapit tanda kutip)',
    en: 'nothing outside the named columns (a text with a comma needs quotes)',
  },
} as const satisfies Record<string, Text>;

function rowReader(row: SheetRow, report: Report): RowReader {
  const cell = (column: string) => plainText(row.cells[column] ?? '');
  const checked = <T extends string>(
    column: string,
    fits: (value: string) => value is T,
    expected: Text,
  ): T | undefined => {
    const value = cell(column);
    if (fits(value)) return value;
    report(column, expected, value);
    return undefined;
  };
  const isAddressPart = (value: string): value is string => isSlug(value);
  const isFree = (value: string): value is string => !reservedNames.includes(value);
  const isText = (value: string): value is string => value !== '';
  const isHarmless = (value: string): value is string => !formula.test(value);
  const isShort = (value: string): value is string => value.length <= longestCell;
  const safe = (column: string) =>
    checked(column, isHarmless, expectations.noFormula) !== undefined &&
    checked(column, isShort, expectations.short) !== undefined;

  const oneOf: RowReader['oneOf'] = <T extends string>(column: string, options: readonly T[]) =>
    checked(column, (value): value is T => options.includes(value as T), {
      id: options.join(' atau '),
      en: options.join(' or '),
    });
  return {
    report,
    text: (column) => (safe(column) ? checked(column, isText, expectations.text) : undefined),
    optionalText: (column) => (safe(column) ? cell(column) || undefined : undefined),
    typed: (column) => cell(column) || undefined,
    oneOf,
    yesNo: (column) => {
      const answer = oneOf(column, ['yes', 'no']);
      return answer === undefined ? undefined : answer === 'yes';
    },
    slug: (column) =>
      checked(column, isAddressPart, expectations.slug) &&
      checked(column, isShort, expectations.short) &&
      checked(column, isFree, expectations.notReserved),
  };
}

/** The columns of a sheet, in the order in which it is written. */
export interface SheetColumns {
  readonly all: readonly string[];
  /** Those that a file may go without, as an older one does: it is read as if their cells were empty. */
  readonly optional: readonly string[];
}

/** Whether the first row names the columns wanted, all, once and no others. */
function columnProblems(
  { file, columns }: Sheet,
  { all, optional }: SheetColumns,
): CatalogueProblem[] {
  const missing = all.filter((column) => !columns.includes(column) && !optional.includes(column));
  const unknown = columns.filter((column) => !all.includes(column));
  const repeated = columns.filter((column, i) => columns.indexOf(column) !== i);
  const at = { file, row: 1 };
  const only: Text = {
    id: `hanya kolom ${all.join(', ')}`,
    en: `only the columns ${all.join(', ')}`,
  };
  return [
    ...missing.map((column) => ({ ...at, column, expected: expectations.column })),
    ...unknown.map((found) => ({ ...at, expected: only, found })),
    ...repeated.map((column) => ({ ...at, column, expected: expectations.oneColumn })),
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
  wanted: SheetColumns,
  problems: CatalogueProblem[],
  readRow: (reader: RowReader) => T | undefined,
): Entry<T>[] {
  const { file } = sheet;
  problems.push(...columnProblems(sheet, wanted));
  const isReadable = wanted.all.every(
    (column) => sheet.columns.includes(column) || wanted.optional.includes(column),
  );
  if (!isReadable) return [];

  return sheet.rows.flatMap((cells) => {
    const row = cells.number;
    const report: Report = (column, expected, typed) => {
      problems.push({ file, row, column, expected, ...(typed !== undefined && { found: typed }) });
    };
    for (const stray of cells.stray) {
      problems.push({ file, row, expected: expectations.inColumns, found: stray });
    }
    const value = readRow(rowReader(cells, report));
    return value === undefined ? [] : [{ row, value }];
  });
}
