/** What is checked between rows: keys of their own, and references that lead to a row. */
import type { Text } from '#shared/language.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Entry, Sheet } from './sheet.ts';

/** Entries whose key stands in an earlier row already. */
export function repeatedKeys<T>(
  { file }: Sheet,
  column: string,
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string,
): CatalogueProblem[] {
  const firstRow = new Map<string, number>();
  return entries.flatMap(({ row, value }) => {
    const found = keyOf(value);
    const before = firstRow.get(found);
    if (before === undefined) {
      firstRow.set(found, row);
      return [];
    }
    const expected: Text = {
      id: `isian yang berbeda dari baris lain (baris ${before} sama)`,
      en: `a value of its own (row ${before} has the same)`,
    };
    return [{ file, row, column, expected, found }];
  });
}

/**
 * The keys that a sheet mentions, those of rows that could not be read too: such a row is a problem
 * already, and what refers to it is not another one.
 *
 * @returns undefined where a column is missing, which leaves nothing to compare with
 */
function mentionedKeys({ columns, rows }: Sheet, key: readonly string[]): Set<string> | undefined {
  if (!key.every((column) => columns.includes(column))) return undefined;
  return new Set(rows.map(({ cells }) => key.map((column) => cells[column]?.trim()).join('/')));
}

/** Where the key of an entry has to be mentioned. */
export interface Reference<T> {
  readonly column: string;
  readonly keyOf: (value: T) => string;
  readonly to: Sheet;
  /** Columns of that sheet which joined by a slash make the key. */
  readonly key: readonly string[];
  readonly expected: Text;
}

/** Entries whose key the other sheet does not mention. */
export function danglingReferences<T>(
  { file }: Sheet,
  entries: readonly Entry<T>[],
  { column, keyOf, to, key, expected }: Reference<T>,
): CatalogueProblem[] {
  const mentioned = mentionedKeys(to, key);
  if (mentioned === undefined) return [];
  return entries
    .filter(({ value }) => !mentioned.has(keyOf(value)))
    .map(({ row, value }) => ({ file, row, column, expected, found: keyOf(value) }));
}
