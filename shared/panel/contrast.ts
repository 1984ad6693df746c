/**
 * How far a part lies from the others beside it, and whether that is beyond chance. Compared is like with
 * like: within the same services and quarters, so that an hour does not answer for the services that are
 * open in it, nor a counter for the months before a change.
 */
import { assess, type Recipe } from '#shared/publication/figure.ts';
import { actionQuantile, type FunnelPlace } from '#shared/statistics/funnel.ts';
import type { Strata } from '#shared/statistics/tally.ts';

/** What a part and all others beside it heard in one service. */
export interface Pair {
  readonly own: Strata;
  readonly others: Strata;
  readonly recipe: Recipe;
}

export interface Contrast {
  /** Points of the index, against the others; with the ends of an interval of 99.8 %. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** As in the funnel: outside only where 1 in 500 would lie by chance, however many are compared. */
  readonly place: FunnelPlace;
}

interface Estimate {
  readonly points: number;
  readonly variance: number;
  /** Pairs count by what they can tell if people vary as much everywhere: n m / (n + m). */
  readonly weight: number;
}

function estimate({ own, others, recipe }: Pair): Estimate[] {
  const [here, there] = [assess(own, recipe), assess(others, recipe)];
  if (!('index' in here.figure) || !('index' in there.figure)) return [];
  const { respondents: n, index } = here.figure;
  const { respondents: m, index: beside } = there.figure;
  return [
    {
      points: index - beside,
      variance: (here.standardError ?? 0) ** 2 + (there.standardError ?? 0) ** 2,
      weight: (n * m) / (n + m),
    },
  ];
}

/** @returns undefined where no pair has an index on both sides */
export function contrastOf(pairs: readonly Pair[]): Contrast | undefined {
  const estimates = pairs.flatMap(estimate);
  const total = estimates.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const share = ({ weight }: Estimate) => weight / total;
  const points = estimates.reduce((sum, each) => sum + share(each) * each.points, 0);
  const variance = estimates.reduce((sum, each) => sum + share(each) ** 2 * each.variance, 0);
  const reach = actionQuantile * Math.sqrt(variance);
  const [low, high] = [points - reach, points + reach];
  return { points, low, high, place: high < 0 ? 'below' : low > 0 ? 'above' : 'within' };
}
