/**
 * Strata read with the weights of their forms, so that a short and a full respondent count the same
 * (DESIGN, principle 3). Everybody is asked the overall impression, so its answers count once each.
 */
import { forms, formWeights } from '#shared/survey/forms.ts';
import { type Rational, rational } from './rational.ts';
import {
  type Histogram,
  histogram,
  type RatedVariable,
  raters,
  type Strata,
  type Tally,
} from './tally.ts';

interface WeightedForm {
  readonly tally: Tally;
  /** The weight of one answer to an element. */
  readonly weight: number;
}

/** The tallies of the forms, each with the weight of its answers. */
export function weightedForms(strata: Strata): readonly WeightedForm[] {
  const present: WeightedForm[] = [];
  for (const form of forms) {
    const tally = strata[form];
    if (tally !== undefined) present.push({ tally, weight: formWeights[form] });
  }
  return present;
}

/** The number of respondents who rated at least one element: the respondents of the index. */
export function ratersOf(strata: Strata): number {
  return weightedForms(strata).reduce((sum, { tally }) => sum + raters(tally), 0);
}

/** The number of respondents who rated a variable. */
export function answersTo(strata: Strata, variable: RatedVariable): number {
  return weightedForms(strata).reduce(
    (sum, { tally }) => sum + totalOf(histogram(tally, variable)),
    0,
  );
}

/** How many gave each value to a variable, each counted with the weight of its form. */
export function weightedHistogram(strata: Strata, variable: RatedVariable): Histogram {
  let [one, two, three, four]: Histogram = [0, 0, 0, 0];
  for (const { tally, weight } of weightedForms(strata)) {
    const factor = variable === 'impression' ? 1 : weight;
    const counts = histogram(tally, variable);
    one += factor * counts[0];
    two += factor * counts[1];
    three += factor * counts[2];
    four += factor * counts[3];
  }
  return [one, two, three, four];
}

/**
 * How many equally weighted answers would tell as much as these (Kish, 1965, Survey Sampling, 11.2): the
 * square of the summed weights over the sum of their squares.
 */
export function effectiveAnswersTo(strata: Strata, variable: RatedVariable): number {
  let [weights, squares] = [0, 0];
  for (const { tally, weight } of weightedForms(strata)) {
    const factor = variable === 'impression' ? 1 : weight;
    const answers = totalOf(histogram(tally, variable));
    weights += factor * answers;
    squares += factor ** 2 * answers;
  }
  return squares === 0 ? 0 : weights ** 2 / squares;
}

/** The number of answers in a histogram, or their weight in a weighted one. */
export function totalOf([one, two, three, four]: Histogram): number {
  return one + two + three + four;
}

/** The sum of the values in a histogram. */
export function sumOf([one, two, three, four]: Histogram): number {
  return one + 2 * two + 3 * three + 4 * four;
}

/** The weighted mean (NRR) of a variable, 1 to 4; undefined if nobody rated it. */
export function meanOf(strata: Strata, variable: RatedVariable): Rational | undefined {
  const counts = weightedHistogram(strata, variable);
  return totalOf(counts) === 0 ? undefined : rational(sumOf(counts), totalOf(counts));
}
