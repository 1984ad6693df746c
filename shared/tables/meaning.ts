/** What a cell means, and how it would have been written plainly; or why it cannot be taken. */
import type { Text } from '#shared/language.ts';
import type { Cell } from './table.ts';

export interface Meaning<Value> {
  readonly value: Value;
  /** The plain way of writing it, as in the example file. */
  readonly plain: string;
  /** What to say that was understood, where the plain way is not said to people. */
  readonly said?: Text;
}

/** A reading that fails with something better to say than what the column expects. */
export interface Refusal {
  readonly expected: Text;
}

/** Reads a cell that is not empty; undefined for one that does not fit. */
export type ReadCell<Value> = (cell: Cell) => Meaning<Value> | Refusal | undefined;

/** Whether a cell could not be taken. */
export function isRefused<Value>(
  read: Meaning<Value> | Refusal | undefined,
): read is Refusal | undefined {
  return read === undefined || 'expected' in read;
}
