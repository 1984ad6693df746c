/** The cells of one row, read one by one: what is wrong and what was understood are taken note of. */
import type { Text } from '#shared/language.ts';
import type { LocatedRow } from './columns.ts';
import { isRefused, type Meaning, type ReadCell } from './meaning.ts';
import type { CellProblem } from './problems.ts';
import { emptyCell } from './table.ts';

/** A cell that was read as something else than stands in it. */
export interface CellReading {
  /** Its heading as it stands in the file. */
  readonly column: string;
  readonly found: string;
  readonly meant: Text;
}

export interface RowReader<Key extends string> {
  /** Whether the file has the column. */
  readonly has: (key: Key) => boolean;
  /** What was typed into a cell. */
  readonly text: (key: Key) => string;
  readonly refuse: (key: Key, expected: Text, ofMany?: Text) => void;
  /** The value of a cell that must not be empty; undefined if it is refused. */
  readonly required: <Value>(key: Key, read: ReadCell<Value>, expected: Text) => Value | undefined;
  /** The value of a cell; undefined if it is empty or refused. */
  readonly optional: <Value>(key: Key, read: ReadCell<Value>, expected: Text) => Value | undefined;
  readonly problems: readonly CellProblem[];
  readonly readings: readonly CellReading[];
}

const outside: Text = {
  id: 'tidak ada apa pun di luar kolom yang bernama',
  en: 'nothing outside the named columns',
};

/** A reader of a row of which nothing was read yet, but that what stands outside the columns is refused. */
export function rowReader<Key extends string>(
  { number: row, cells, stray }: LocatedRow<Key>,
  headings: Readonly<Partial<Record<Key, string>>>,
): RowReader<Key> {
  const problems = stray.map(
    (found): CellProblem => ({ row, column: '', expected: outside, found }),
  );
  const readings: CellReading[] = [];
  const cellAt = (key: Key) => cells[key] ?? emptyCell;
  const columnOf = (key: Key) => headings[key] ?? key;
  const refuse: RowReader<Key>['refuse'] = (key, expected, ofMany) => {
    const problem = { row, column: columnOf(key), expected, found: cellAt(key).text };
    problems.push(ofMany === undefined ? problem : { ...problem, ofMany });
  };
  const note = <Value>(key: Key, { plain, said }: Meaning<Value>) => {
    const { text: found, kind } = cellAt(key);
    const meant = said ?? { id: plain, en: plain };
    const isSaid = [plain, meant.id, meant.en].some(
      (way) => way.toLowerCase() === found.toLowerCase(),
    );
    // A spreadsheet shows its own days in its own way, which may have the month first.
    if (kind === 'day' || !isSaid) readings.push({ column: columnOf(key), found, meant });
  };
  const required = <Value>(key: Key, read: ReadCell<Value>, expected: Text) => {
    const cell = cellAt(key);
    const result = cell.text === '' ? undefined : read(cell);
    if (isRefused(result)) {
      refuse(key, result?.expected ?? expected);
      return undefined;
    }
    note(key, result);
    return result.value;
  };
  return {
    has: (key) => headings[key] !== undefined,
    text: (key) => cellAt(key).text,
    refuse,
    required,
    optional: (key, read, expected) =>
      cellAt(key).text === '' ? undefined : required(key, read, expected),
    problems,
    readings,
  };
}
