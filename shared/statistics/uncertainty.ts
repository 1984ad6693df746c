/**
 * How far chance alone may have moved the index. The index is a sum of ratios, so its variance is
 * linearised (Taylor series; Särndal, Swensson & Wretman 1992, 5.5): each respondent i has
 *
 *   z_i = 25 * sum over the elements u that i rated of  c_u * w_i * f_u * (value_iu - m_u) / W_u
 *
 * with c_u the element's share of the index, w_i the weight of the form, m_u the weighted mean, W_u the
 * sum of weights and f_u^2 = n_u / (n_u - 1), as values lie nearer to their own mean than to the true
 * one; n_u is the number of answers to u, on full forms everybody, on kiosks a ninth. The variance is
 * the sum of z_i^2. Expanding the square leaves sums over single elements and over pairs, which tallies
 * hold, so no response need be read again.
 */
import type { ElementKey } from '#shared/survey/elements.ts';
import { type ElementWeights, scaleFactor, totalWeight } from './satisfaction-index.ts';
import { tQuantile95 } from './student-t.ts';
import { histogram, pairMoments, type Strata, type Tally } from './tally.ts';
import {
  answersTo,
  ratersOf,
  sumOf,
  totalOf,
  weightedForms,
  weightedHistogram,
} from './weighting.ts';

export interface Interval {
  /** Bounds of the 95 % interval, within 25 to 100. */
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

/** What one element contributes. */
interface Term {
  readonly key: ElementKey;
  /** m_u. */
  readonly mean: number;
  readonly weight: number;
  /** 25 * c_u * f_u / W_u. */
  readonly factor: number;
}

/** The terms of the index; undefined where an element has fewer than two answers. */
function termsOf(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): readonly Term[] | undefined {
  const weightOfAll = totalWeight(asked, weights);
  if (weightOfAll === 0) return undefined;
  const terms: Term[] = [];
  for (const key of asked) {
    const answers = answersTo(strata, key);
    if (answers < 2) return undefined;
    const counts = weightedHistogram(strata, key);
    const total = totalOf(counts);
    const weight = weights[key];
    const nearness = Math.sqrt(answers / (answers - 1));
    const factor = (scaleFactor * weight * nearness) / weightOfAll / total;
    terms.push({ key, mean: sumOf(counts) / total, weight, factor });
  }
  return terms;
}

/** Sum of (value - mean)^2 over one form's ratings of an element. */
function squares(tally: Tally, { key, mean }: Term): number {
  const [one, two, three, four] = histogram(tally, key);
  return (
    one * (1 - mean) ** 2 + two * (2 - mean) ** 2 + three * (3 - mean) ** 2 + four * (4 - mean) ** 2
  );
}

/** Sum of (value_u - mean_u)(value_v - mean_v) over those of one form who rated both. */
function products(tally: Tally, u: Term, v: Term): number {
  const { count, sumFirst, sumSecond, sumProduct } = pairMoments(tally, u.key, v.key);
  return sumProduct - v.mean * sumFirst - u.mean * sumSecond + count * u.mean * v.mean;
}

/** Sum of z_i^2 over all respondents. */
function sumOfSquares(strata: Strata, terms: readonly Term[]): number {
  let sum = 0;
  for (const { tally, weight } of weightedForms(strata)) {
    for (const [i, u] of terms.entries()) {
      let covariances = u.factor * squares(tally, u);
      for (const v of terms.slice(i + 1)) covariances += 2 * v.factor * products(tally, u, v);
      sum += weight ** 2 * u.factor * covariances;
    }
  }
  // Rounding may leave a hair below zero where all answers are equal.
  return Math.max(0, sum);
}

/**
 * The 95 % interval of the index: Student's t with n - 1 degrees of freedom on each side, where n
 * rated at least one element. It covers chance alone, not who chose to answer.
 *
 * @returns undefined with fewer than two answers to an element; the quantile is exact enough from ten
 *   respondents up
 */
export function interval95(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): Interval | undefined {
  const n = ratersOf(strata);
  const terms = termsOf(strata, weights, asked);
  if (terms === undefined) return undefined;
  const weighed = terms.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
  const centre = (scaleFactor * weighed) / totalWeight(asked, weights);
  const standardError = Math.sqrt(sumOfSquares(strata, terms));
  const reach = tQuantile95(n - 1) * standardError;
  return {
    low: Math.max(25, centre - reach),
    high: Math.min(100, centre + reach),
    standardError,
  };
}
