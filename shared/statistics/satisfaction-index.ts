/**
 * The index (IKM) of PermenPANRB 14/2017, Lampiran I part V: 25 times the weighted sum of the
 * elements' means (NRR). Weights are exact: 1/9 for nine equal elements, not the 0,11 that the
 * regulation prints, with which full marks would score 99.
 */
import type { ElementKey } from '#shared/survey/elements.ts';
import { type Grade, gradeOf } from './grade.ts';
import { add, multiply, type Rational, rational, roundHalfUp } from './rational.ts';
import type { Strata } from './tally.ts';
import { meanOf } from './weighting.ts';

/** Integer weights of the elements; only their ratios matter. */
export type ElementWeights = Readonly<Record<ElementKey, number>>;

/** Converts a mean of 1 to 4 to the scale of 25 to 100. */
export const scaleFactor = 25;

export interface SatisfactionIndex {
  readonly exact: Rational;
  /** 25 to 100, rounded half up to two decimals. */
  readonly rounded: number;
  readonly grade: Grade;
}

/** The sum of the weights of some elements. */
export function totalWeight(keys: Iterable<ElementKey>, weights: ElementWeights): number {
  let total = 0;
  for (const key of keys) total += weights[key];
  return total;
}

/**
 * The index from the means of its elements, as published NRRs give it.
 *
 * @param means a mean, 1 to 4, for each element that counts
 * @param weights weights of those elements, not all zero (a RangeError); they are made to sum to 1
 */
export function indexFromMeans(
  means: ReadonlyMap<ElementKey, Rational>,
  weights: ElementWeights,
): SatisfactionIndex {
  let sum = rational(0);
  for (const [key, mean] of means) sum = add(sum, multiply(mean, rational(weights[key])));
  const exact = multiply(sum, rational(scaleFactor, totalWeight(means.keys(), weights)));
  const rounded = roundHalfUp(exact, 2);
  return { exact, rounded, grade: gradeOf(rounded) };
}

/**
 * The index of a group.
 *
 * @param asked the elements that the group was asked
 * @returns undefined if one of them was rated by nobody, since the index would then leave it out,
 *   and if none of them weighs anything
 */
export function satisfactionIndex(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): SatisfactionIndex | undefined {
  if (totalWeight(asked, weights) === 0) return undefined;
  const means = new Map<ElementKey, Rational>();
  for (const key of asked) {
    const mean = meanOf(strata, key);
    if (mean === undefined) return undefined;
    means.set(key, mean);
  }
  return indexFromMeans(means, weights);
}
