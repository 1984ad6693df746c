/**
 * How long a department lets comments wait. Those that still wait count, too: else whoever answers the new ones and
 * lets the old lie would look quick.
 */
import { countFrom } from '#shared/publication/thresholds.ts';

/** A comment, by how long it has waited or had waited. */
export interface Wait {
  readonly days: number;
  readonly isSettled: boolean;
}

export interface WaitingClock {
  readonly comments: number;
  readonly waiting: number;
  /** Days within which half are answered; null if more than half still wait. */
  readonly medianDays: number | null;
}

/**
 * The median of the time to an answer (Kaplan and Meier 1958, JASA 53).
 *
 * @returns undefined if more than half are unanswered however long one looks
 */
export function medianWait(waits: readonly Wait[]): number | undefined {
  const answered = waits.filter(({ isSettled }) => isSettled).map(({ days }) => days);
  let unanswered = 1;
  for (const days of [...new Set(answered)].toSorted((a, b) => a - b)) {
    const atRisk = waits.filter((wait) => wait.days >= days).length;
    unanswered *= 1 - answered.filter((each) => each === days).length / atRisk;
    if (unanswered <= 0.5 + Number.EPSILON) return days;
  }
  return undefined;
}

/** The public waiting clock; null of fewer than ten comments. */
export function publishClock(waits: readonly Wait[]): WaitingClock | null {
  if (waits.length < countFrom) return null;
  return {
    comments: waits.length,
    waiting: waits.filter(({ isSettled }) => !isSettled).length,
    medianDays: medianWait(waits) ?? null,
  };
}
