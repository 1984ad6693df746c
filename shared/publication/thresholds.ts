/** How many respondents it takes before something becomes visible (DESIGN, principles 1, 2 and 5). */
import type { Status } from './results.ts';

/** From here on the number of respondents is shown. */
export const countFrom = 10;

/**
 * A group of a service is folded into its tallies, and so becomes visible, once this many of it have rated
 * an element. As many as it takes for a number to be shown: every tally, and whatever is found by
 * subtracting one from another, is a sum of such groups (decision 14).
 */
export const sealGroupSize = countFrom;

/** An element counts in an index from so many answers on (decision 7). */
export const ratedFrom = 5;

/** From here on the index is shown, with a caution. */
export const indexFrom = 30;

/** From here on the index is shown without a caution. */
export const fullFrom = 100;

/** What may be said of a figure that rests on this many respondents. */
export function statusOf(respondents: number): Status {
  if (respondents < countFrom) return 'insufficient';
  if (respondents < indexFrom) return 'count';
  return respondents < fullFrom ? 'caution' : 'full';
}
