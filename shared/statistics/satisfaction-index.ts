/**
 * The index (IKM) of PermenPANRB 14/2017, Lampiran I part V: 25 times the weighted sum of the
 * elements' means (NRR). Weights are exact: 1/9 for nine equal elements, not the 0,11 that the
 * regulation prints, with which full marks would score 99.
 */
import { type ElementKey, ratings } from '#shared/survey/elements.ts';
import { type Form, formWeights } from '#shared/survey/forms.ts';
import { type Grade, gradeOf } from './grade.ts';
import { add, multiply, type Rational, rational, roundHalfUp } from './rational.ts';
import { type Histogram, histogram, type Strata, type Tally, type Variable } from './tally.ts';

/** Integer weights of the elements; only their ratios matter. */
export type ElementWeights = Readonly<Record<ElementKey, number>>;

/** Converts a mean of 1 to 4 to the scale of 25 to 100. */
export const scaleFactor = 25;

/** The forms of strata, each with its tally and the weight of one of its answers. */
export function weightedForms(
  strata: Strata,
): readonly { readonly form: Form; readonly tally: Tally; readonly weight: number }[] {
  return (Object.keys(formWeights) as Form[]).flatMap((form) => {
    const tally = strata[form];
    return tally === undefined ? [] : [{ form, tally, weight: formWeights[form] }];
  });
}

/** How many gave each value to an element, each counted with the weight of its form. */
export function weightedHistogram(strata: Strata, variable: Variable): Histogram {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (const { tally, weight } of weightedForms(strata)) {
    // Everybody is asked the impression, whatever the form.
    const factor = variable === 'impression' ? 1 : weight;
    histogram(tally, variable).forEach((count, i) => {
      sum[i] = (sum[i] ?? 0) + factor * count;
    });
  }
  return sum;
}

/** The mean value (NRR) of an element or the impression, 1 to 4; undefined if nobody rated it. */
export function meanOf(strata: Strata, variable: Variable): Rational | undefined {
  const counts = weightedHistogram(strata, variable);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const values = counts.reduce((sum, count, i) => sum + count * (ratings[i] ?? 0), 0);
  return rational(values, total);
}

export interface SatisfactionIndex {
  readonly exact: Rational;
  /** 25 to 100, rounded half up to two decimals. */
  readonly rounded: number;
  readonly grade: Grade;
}

/**
 * The index from the means of its elements.
 *
 * @param means a mean, 1 to 4, for each element that counts; at least one
 * @param weights weights of those elements; they are made to sum to 1
 */
export function indexFromMeans(
  means: ReadonlyMap<ElementKey, Rational>,
  weights: ElementWeights,
): SatisfactionIndex {
  let [sum, total] = [rational(0), 0];
  for (const [key, mean] of means) {
    sum = add(sum, multiply(mean, rational(weights[key])));
    total += weights[key];
  }
  const exact = multiply(sum, rational(scaleFactor, total));
  const rounded = roundHalfUp(exact, 2);
  return { exact, rounded, grade: gradeOf(rounded) };
}

/**
 * The index of a group.
 *
 * @param asked the elements that the group was asked
 * @returns undefined if one of them was rated by nobody, since the index would then leave it out
 */
export function satisfactionIndex(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): SatisfactionIndex | undefined {
  const means = new Map<ElementKey, Rational>();
  for (const key of asked) {
    const mean = meanOf(strata, key);
    if (mean === undefined) return undefined;
    means.set(key, mean);
  }
  return means.size === 0 ? undefined : indexFromMeans(means, weights);
}
