/** The one scale on which the rows of a page draw their indexes: from a whole five below the lowest of them to 100. */

import { hasIndex } from '#shared/publication/known-figure.ts';
import type { Figure } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';

const best = 100;
const worst = 25;
/** So that grade C shows wherever all are good. */
const usualStart = 60;

export interface IndexScale {
  readonly lowest: number;
  /** Where a value lies, per cent from the left. */
  readonly across: (value: number) => number;
  /** The grades that are on the scale, from the left. */
  readonly bands: readonly {
    readonly grade: string;
    readonly left: number;
    readonly width: number;
  }[];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A scale from a value to 100. */
export function scaleFrom(lowest: number): IndexScale {
  const across = (value: number) =>
    rounded((100 * (Math.min(best, Math.max(lowest, value)) - lowest)) / (best - lowest));
  const bands = grades
    .map(({ grade, from }, i) => {
      const left = across(from);
      return { grade, left, width: rounded(across(grades[i - 1]?.from ?? best) - left) };
    })
    .filter(({ width }) => width > 0)
    .reverse();
  return { lowest, across, bands };
}

/** Where a scale begins that holds these ranges. */
export function lowestOf(
  ranges: readonly { readonly interval: { readonly low: number } }[],
): number {
  const lows = ranges.map(({ interval }) => Math.floor(interval.low / 5) * 5);
  return Math.max(worst, Math.min(usualStart, ...lows));
}

/** The scale that holds the ranges of all these figures. */
export function commonScale(figures: readonly Figure[]): IndexScale {
  return scaleFrom(lowestOf(figures.filter(hasIndex)));
}
