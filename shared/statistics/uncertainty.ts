/**
 * How far chance alone may have moved the index. The index is a sum of ratios, so its variance is
 * linearised (Taylor series; Särndal, Swensson & Wretman 1992, 5.5): each respondent i has
 *
 *   z_i = 25 * sum over the elements u that i rated of  c_u * w_i * (value_iu - m_u) / W_u
 *
 * with c_u the element's share of the index, w_i the weight of the form, m_u the weighted mean and
 * W_u the sum of weights; the variance is n/(n-1) * sum z_i^2. Expanding the square leaves sums over
 * single elements and over pairs, which tallies hold, so no response need be read again.
 */
import { type ElementKey, ratings } from '#shared/survey/elements.ts';
import { toNumber } from './rational.ts';
import {
  type ElementWeights,
  meanOf,
  satisfactionIndex,
  scaleFactor,
  weightedForms,
  weightedHistogram,
} from './satisfaction-index.ts';
import { tQuantile95 } from './student-t.ts';
import { histogram, pairMoments, raters, type Strata, type Tally } from './tally.ts';

export interface Interval {
  /** Bounds of the 95 % interval, within 25 to 100. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

interface Term {
  readonly key: ElementKey;
  readonly mean: number;
  /** 25 * c_u / W_u. */
  readonly factor: number;
}

/** Sum of (value - mean)^2 over one form's ratings of an element. */
function squares(tally: Tally, { key, mean }: Term): number {
  return histogram(tally, key).reduce(
    (sum, count, i) => sum + count * ((ratings[i] ?? 0) - mean) ** 2,
    0,
  );
}

/** Sum of (value_u - mean_u)(value_v - mean_v) over those of one form who rated both. */
function products(tally: Tally, u: Term, v: Term): number {
  const { count, sumFirst, sumSecond, sumProduct } = pairMoments(tally, u.key, v.key);
  return sumProduct - v.mean * sumFirst - u.mean * sumSecond + count * u.mean * v.mean;
}

/** The number of respondents who rated at least one element. */
export function ratersOf(strata: Strata): number {
  return weightedForms(strata).reduce((sum, { tally }) => sum + raters(tally), 0);
}

/**
 * The variance of the index of a group.
 *
 * @returns undefined if the index itself is, or with fewer than two respondents
 */
export function indexVariance(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): number | undefined {
  const n = ratersOf(strata);
  const totalWeight = asked.reduce((sum, key) => sum + weights[key], 0);
  if (n < 2 || totalWeight === 0) return undefined;

  const terms: Term[] = [];
  for (const key of asked) {
    const mean = meanOf(strata, key);
    if (mean === undefined) return undefined;
    const answers = weightedHistogram(strata, key).reduce((sum, count) => sum + count, 0);
    const factor = (scaleFactor * weights[key]) / totalWeight / answers;
    terms.push({ key, mean: toNumber(mean), factor });
  }

  let sum = 0;
  for (const { tally, weight } of weightedForms(strata)) {
    terms.forEach((u, i) => {
      let covariances = u.factor * squares(tally, u);
      for (const v of terms.slice(i + 1)) covariances += 2 * v.factor * products(tally, u, v);
      sum += weight ** 2 * u.factor * covariances;
    });
  }
  // Rounding may leave a hair below zero where all answers are equal.
  return (Math.max(0, sum) * n) / (n - 1);
}

/**
 * The 95 % interval of the index: Student's t with n - 1 degrees of freedom on each side. It covers
 * chance alone, not who chose to answer.
 */
export function interval95(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): Interval | undefined {
  const index = satisfactionIndex(strata, weights, asked);
  const variance = indexVariance(strata, weights, asked);
  if (index === undefined || variance === undefined) return undefined;
  const centre = toNumber(index.exact);
  const standardError = Math.sqrt(variance);
  const reach = tQuantile95(ratersOf(strata) - 1) * standardError;
  return {
    low: Math.max(25, centre - reach),
    high: Math.min(100, centre + reach),
    standardError,
  };
}
