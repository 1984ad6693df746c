/** How many respondents it takes before something becomes visible (DESIGN, principles 1, 2 and 5). */
import type { Status } from './results.ts';

/** A response is folded into tallies, and so becomes visible, only together with four others. */
export const sealGroupSize = 5;

/** From here on the number of respondents is shown. */
export const countFrom = 10;

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
