/** How far one index lies from another of other respondents, and how far chance alone could move that. */
import { toCents } from '#shared/publication/figure.ts';
import type { Figure } from '#shared/publication/results.ts';

export type IndexFigure = Extract<Figure, { index: number }>;

export interface Difference {
  /** Points of the index, two decimals; positive if the later is higher. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Whether the range of the difference leaves out zero. */
  readonly isBeyondChance: boolean;
}

/** The half width of an interval; where the scale has cut it off on one side, the other side's. */
function halfWidth({ index, interval: { low, high } }: IndexFigure): number {
  return Math.max(index - low, high - index);
}

/**
 * The difference of two independent indexes with its 95 % interval: the halves of their intervals add up
 * in squares, as standard errors do (Altman & Gardner, 1988, BMJ 296:1313).
 */
export function differenceOf(later: IndexFigure, earlier: IndexFigure): Difference {
  const points = later.index - earlier.index;
  const half = Math.hypot(halfWidth(later), halfWidth(earlier));
  const [low, high] = [points - half, points + half];
  return {
    points: toCents(points),
    low: toCents(low),
    high: toCents(high),
    isBeyondChance: low > 0 || high < 0,
  };
}
