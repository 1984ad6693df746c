/** How far one index lies from another of other respondents, as a report says it: with two decimals. */
import { toCents } from '#shared/publication/figure.ts';
import type { Figure } from '#shared/publication/results.ts';
import { differenceOf as exactDifference } from '#shared/statistics/difference.ts';

export type IndexFigure = Extract<Figure, { index: number }>;

export interface Difference {
  /** Points of the index, two decimals; positive if the later is higher. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** Whether the range of the difference leaves out zero. */
  readonly isBeyondChance: boolean;
}

export function differenceOf(later: IndexFigure, earlier: IndexFigure): Difference {
  const { points, low, high, direction } = exactDifference(later, earlier);
  return {
    points: toCents(points),
    low: toCents(low),
    high: toCents(high),
    isBeyondChance: direction !== 'none',
  };
}
