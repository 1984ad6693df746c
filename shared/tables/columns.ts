/**
 * The columns that an import knows, each with the names that it may stand under, and where they stand in a file.
 * A heading that is declared for no column is refused, never guessed.
 */
import { type CsvDialect, indonesianDialect } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import type { CellProblem } from './problems.ts';
import { type Cell, emptyCell, type TableFile, type TableRow, type TableSheet } from './table.ts';
import { plainWords } from './words.ts';

export interface Column<Key extends string> {
  readonly key: Key;
  /** Besides the key; case, blanks and punctuation do not matter. The first is said to those who read Indonesian. */
  readonly names: readonly string[];
  /** Whether a file may go without it, as it may leave its cells empty. */
  readonly isOptional?: boolean;
}

/** A row of a file under the columns of an import. */
export interface LocatedRow<Key extends string> {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Key, Cell>>>;
  /** What stands under no heading. */
  readonly stray: readonly string[];
}

export interface LocatedTable<Key extends string> {
  readonly sheet: TableSheet;
  /** The heading of each column as it stands in the file. */
  readonly headings: Readonly<Partial<Record<Key, string>>>;
  readonly rows: readonly LocatedRow<Key>[];
  /** What stands above the headings, such as a title or the period of the whole table. */
  readonly above: readonly string[];
  /** What is wrong with the headings; without any the rows can be read. */
  readonly problems: readonly CellProblem[];
}

/**
 * The headings of a file to begin with: what people call the columns in an Indonesian one, the keys in any other.
 *
 * @param known each with an Indonesian name first
 * @param inPlace of a name, for columns by their key
 */
export function exampleHeadings<Key extends string>(
  keys: readonly Key[],
  known: readonly Column<Key>[],
  dialect: CsvDialect,
  inPlace: Readonly<Record<string, string>>,
): readonly string[] {
  if (dialect !== indonesianDialect) return keys;
  return keys.map(
    (key) => inPlace[key] ?? known.find((column) => column.key === key)?.names[0] ?? key,
  );
}

/** Titles may stand above the headings, but not more than these rows of them. */
const rowsAbove = 20;

/** So many known names make a row the one of the headings. */
const fewestHeadings = 2;

type Lookup<Key extends string> = ReadonlyMap<string, Key>;

function lookupOf<Key extends string>(columns: readonly Column<Key>[]): Lookup<Key> {
  return new Map(
    columns.flatMap(({ key, names }) => [key, ...names].map((name) => [plainWords(name), key])),
  );
}

const keysOf = <Key extends string>(row: TableRow, lookup: Lookup<Key>) =>
  row.cells.map(({ text }) => lookup.get(plainWords(text)));

/** The headings of a table, and in which rows they stand. */
interface Headings<Key extends string> {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly Cell[];
  readonly keys: readonly (Key | undefined)[];
}

const knownIn = <Key extends string>({ keys }: Headings<Key>) =>
  keys.filter((key) => key !== undefined).length;

function headingsOf<Key extends string>(row: TableRow, lookup: Lookup<Key>): Headings<Key> {
  const { number, cells } = row;
  return { first: number, last: number, cells, keys: keysOf(row, lookup) };
}

/**
 * Headings that are broken over two rows: a group above, and its columns below, where nothing but names of columns
 * stands. Undefined where the second row is no such row.
 */
function brokenHeadings<Key extends string>(
  upper: TableRow,
  lower: TableRow | undefined,
  lookup: Lookup<Key>,
): Headings<Key> | undefined {
  if (lower === undefined || lower.number !== upper.number + 1) return undefined;
  const below = keysOf(lower, lookup);
  if (lower.cells.some(({ text }, at) => text !== '' && below[at] === undefined)) return undefined;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, at) => {
    const cell = lower.cells[at] ?? emptyCell;
    return cell.text === '' ? (upper.cells[at] ?? emptyCell) : cell;
  });
  const joined = { number: lower.number, cells };
  return { ...headingsOf(joined, lookup), first: upper.number };
}

/** The row, or the two rows, with the most names of columns. */
function bestHeadings<Key extends string>(
  { rows }: TableSheet,
  lookup: Lookup<Key>,
): Headings<Key> | undefined {
  const near = rows.slice(0, rowsAbove);
  const single = near.map((row) => headingsOf(row, lookup));
  const broken = near.flatMap((row, at) => brokenHeadings(row, rows[at + 1], lookup) ?? []);
  return [...single, ...broken].toSorted((a, b) => knownIn(b) - knownIn(a))[0];
}

/** Columns by the names that people know them by. */
function listOf<Key extends string>(columns: readonly Column<Key>[]): Text {
  return {
    id: columns.map(({ key, names: [first = key] }) => first).join(', '),
    en: columns.map(({ key }) => key).join(', '),
  };
}

function headingProblems<Key extends string>(
  columns: readonly Column<Key>[],
  { last: number, cells, keys }: Headings<Key>,
): CellProblem[] {
  const all = listOf(columns);
  const known: Text = {
    id: `hanya judul kolom yang dikenal: ${all.id}`,
    en: `only headings of known columns: ${all.en}`,
  };
  const missing = columns.filter(
    ({ key, isOptional }) => isOptional !== true && !keys.includes(key),
  );
  const lacking = listOf(missing);
  const absent: Text = {
    id: `judul untuk kolom yang belum ada: ${lacking.id}`,
    en: `a heading for each column that is missing: ${lacking.en}`,
  };
  const repeated = keys.flatMap((key, at): CellProblem[] => {
    const first = key === undefined ? -1 : keys.indexOf(key);
    if (first < 0 || first === at) return [];
    const [one, other] = [cells[first]?.text ?? '', cells[at]?.text ?? ''];
    const expected = {
      id: `hanya satu judul untuk kolom ${key}; "${one}" dan "${other}" berarti sama`,
      en: `only one heading for the column ${key}; "${one}" and "${other}" mean the same`,
    };
    return [{ row: number, column: '', expected, found: other }];
  });
  return [
    ...(missing.length > 0 ? [{ row: number, column: '', expected: absent, found: '' }] : []),
    ...cells.flatMap(({ text }, at) =>
      text === '' || keys[at] !== undefined
        ? []
        : [{ row: number, column: '', expected: known, found: text }],
    ),
    ...repeated,
  ];
}

/** The sheet of a file in which the columns stand, else its first that holds anything. */
function sheetWith<Key extends string>(file: TableFile, lookup: Lookup<Key>) {
  const filled = file.sheets.filter(({ rows }) => rows.length > 0);
  const found = filled.map((sheet) => ({ sheet, best: bestHeadings(sheet, lookup) }));
  return (
    found.find(({ best }) => best !== undefined && knownIn(best) >= fewestHeadings) ?? found[0]
  );
}

/** Finds the columns of an import in a file; undefined if the file is empty. */
export function locateColumns<Key extends string>(
  file: TableFile,
  columns: readonly Column<Key>[],
): LocatedTable<Key> | undefined {
  const lookup = lookupOf(columns);
  const { sheet, best } = sheetWith(file, lookup) ?? {};
  if (sheet === undefined || best === undefined) return undefined;
  const [firstRow] = sheet.rows;
  const heading =
    knownIn(best) >= fewestHeadings || firstRow === undefined ? best : headingsOf(firstRow, lookup);
  const { keys } = heading;
  const rows = sheet.rows
    .filter(({ number }) => number > heading.last)
    .map(({ number, cells }): LocatedRow<Key> => {
      const located: Partial<Record<Key, Cell>> = {};
      const stray: string[] = [];
      cells.forEach((cell, at) => {
        const key = keys[at];
        if (key !== undefined) located[key] = cell;
        else if (cell.text !== '' && (heading.cells[at] ?? emptyCell).text === '') {
          stray.push(cell.text);
        }
      });
      return { number, cells: located, stray };
    });
  const headings: Partial<Record<Key, string>> = {};
  keys.forEach((key, at) => {
    if (key !== undefined) headings[key] = heading.cells[at]?.text ?? key;
  });
  const above = sheet.rows
    .filter(({ number }) => number < heading.first)
    .flatMap(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : text)));
  return { sheet, headings, rows, above, problems: headingProblems(columns, heading) };
}
