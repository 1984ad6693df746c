/** How far one index lies from another of other people, and how far chance alone could move that. */
import { normalQuantile975, normalTwoSidedChance } from './normal.ts';

export interface Estimate {
  readonly index: number;
  /** Its 95 % interval. */
  readonly interval: { readonly low: number; readonly high: number };
}

export interface Difference {
  /** Points of the index; positive if the later is higher. */
  readonly points: number;
  /** Ends of its 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly direction: 'up' | 'down' | 'none';
  /** How likely a difference as large is where both are alike, 0 to 1: under 0.05 where the interval leaves out zero. */
  readonly chance: number;
}

/** The reach of a difference towards zero, in which a difference that chance alone explains lies, as a standard error. */
function errorTowardsZero({ points, low, high }: Omit<Difference, 'direction' | 'chance'>): number {
  return (points < 0 ? high - points : points - low) / normalQuantile975;
}

/**
 * The difference of two independent indexes with its 95 % interval. Intervals near an end of the scale
 * reach further to one side than to the other, so each end is made of the two distances that lead to it,
 * added in squares (Newcombe, 1998, Stat. Med. 17, 873-890, method 10; Zou & Donner, 2008, Stat. Med. 27,
 * 1693-1702).
 */
export function differenceOf(later: Estimate, earlier: Estimate): Difference {
  const points = later.index - earlier.index;
  const below = ({ index, interval }: Estimate) => index - interval.low;
  const above = ({ index, interval }: Estimate) => interval.high - index;
  const low = points - Math.hypot(below(later), above(earlier));
  const high = points + Math.hypot(above(later), below(earlier));
  const direction = low > 0 ? 'up' : high < 0 ? 'down' : 'none';
  return { points, low, high, direction, chance: chanceOf({ points, low, high }) };
}

/**
 * How likely a difference as large is where nothing changed, 0 to 1.
 *
 * @param spread standard deviation in points by which differences of the kind usually waver beyond the chance of who
 *   answered; 0 for chance alone
 */
export function chanceOf(
  difference: Pick<Difference, 'points' | 'low' | 'high'>,
  spread = 0,
): number {
  const error = Math.hypot(errorTowardsZero(difference), spread);
  return error === 0 ? 1 : normalTwoSidedChance(difference.points / error);
}
