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

/** The row with the most names of columns, and how many it has. */
function headingRow<Key extends string>({ rows }: TableSheet, lookup: Lookup<Key>) {
  const counted = rows.slice(0, rowsAbove).map((row) => ({
    row,
    count: keysOf(row, lookup).filter((key) => key !== undefined).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0];
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
  { number, cells }: TableRow,
  keys: readonly (Key | undefined)[],
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
  return (
    filled.find((sheet) => (headingRow(sheet, lookup)?.count ?? 0) >= fewestHeadings) ?? filled[0]
  );
}

/** Finds the columns of an import in a file; undefined if the file is empty. */
export function locateColumns<Key extends string>(
  file: TableFile,
  columns: readonly Column<Key>[],
): LocatedTable<Key> | undefined {
  const lookup = lookupOf(columns);
  const sheet = sheetWith(file, lookup);
  const best = sheet && headingRow(sheet, lookup);
  if (sheet === undefined || best === undefined) return undefined;
  const heading = best.count >= fewestHeadings ? best.row : (sheet.rows[0] ?? best.row);
  const keys = keysOf(heading, lookup);
  const rows = sheet.rows
    .filter(({ number }) => number > heading.number)
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
  return { sheet, headings, rows, problems: headingProblems(columns, heading, keys) };
}
