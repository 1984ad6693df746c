/**
 * How far chance may have moved an index of which only the elements' means, or the answers to each, are known. What
 * one person said to all of them is not, so the range is the widest that the table allows; the true one is narrower.
 */
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { tQuantile95 } from '#shared/statistics/student-t.ts';
import { scoreInterval } from '#shared/statistics/wilson.ts';
import type { AnswerCounts } from './published-table.ts';

export interface IndexRange {
  /** Bounds of the 95 % interval, 25 to 100. */
  readonly low: number;
  readonly high: number;
}

/** Below so few, no range of an index is worth printing. */
export const fewestForRange = 10;

const total = (answers: AnswerCounts) => answers.reduce((sum, count) => sum + count, 0);

function deviationOf(answers: AnswerCounts): number {
  const people = total(answers);
  const mean = answers.reduce((sum, count, i) => sum + count * (i + 1), 0) / people;
  const squares = answers.reduce((sum, count, i) => sum + count * (i + 1 - mean) ** 2, 0);
  return Math.sqrt(squares / people);
}

/**
 * The score interval of the place on the scale (decision 41), with the largest variance that fits: with means alone
 * that of people who are content with all or with nothing (a share), with counts that of elements which rise and
 * fall together.
 *
 * @param index 25 to 100
 * @param respondents 10 or more
 * @param counts answers to each element, where known
 */
export function widestRange(
  index: number,
  respondents: number,
  counts: readonly AnswerCounts[] = [],
): IndexRange {
  const place = (index - scaleFactor) / (3 * scaleFactor);
  const deviation = counts.reduce((sum, answers) => sum + deviationOf(answers), 0) / counts.length;
  const variance = counts.length === 0 ? place * (1 - place) : (deviation / 3) ** 2;
  const alike = variance > 0 ? (place * (1 - place)) / variance : 1;
  const { low, high } = scoreInterval(place, respondents * alike, tQuantile95(respondents - 1));
  const indexAt = (share: number) => scaleFactor + 3 * scaleFactor * share;
  return { low: indexAt(low), high: indexAt(high) };
}
