/** How far one index lies from another of other people, and how far chance alone could move that. */

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
  return { points, low, high, direction: low > 0 ? 'up' : high < 0 ? 'down' : 'none' };
}
