/**
 * How what people say of one thing goes with what they say of another, from the pairwise moments of
 * tallies. The short form asks each pair of elements in one block of twelve, each element together with
 * the impression in four; a kiosk asks one element of nine. Weighing each pair of answers by one over that
 * probability makes every form speak for the same people (Horvitz & Thompson, 1952, JASA 47).
 */
import { type Form, forms, formWeights } from '#shared/survey/forms.ts';
import { pairMoments, type Strata, type Variable } from './tally.ts';
import { totalOf, weightedHistogram } from './weighting.ts';

/** One over the probability that a form asks two given elements; a kiosk never does. */
const elementPairWeights: Readonly<Record<Form, number>> = { short: 12, full: 1, kiosk: 0 };

export interface Correlation {
  /** How many answered both. */
  readonly answers: number;
  /** How many equally weighted pairs of answers would tell as much (Kish, 1965, Survey Sampling, 11.2). */
  readonly effectiveAnswers: number;
  /** Pearson's r, -1 to 1. */
  readonly coefficient: number;
}

interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Weighted mean and standard deviation of a variable; undefined if nobody rated it. */
function spreadOf(strata: Strata, variable: Variable): Spread | undefined {
  const counts = weightedHistogram(strata, variable);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const mean = counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / total;
  const squares = counts.reduce((sum, count, i) => sum + count * (i + 1 - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / total) };
}

/**
 * The correlation of two different variables over those who rated both.
 *
 * @returns undefined where nobody did, or where everybody gives one of them the same value
 */
export function correlationOf(
  strata: Strata,
  first: Variable,
  second: Variable,
): Correlation | undefined {
  const [a, b] = [spreadOf(strata, first), spreadOf(strata, second)];
  if (a === undefined || b === undefined || a.deviation === 0 || b.deviation === 0)
    return undefined;
  const withImpression = first === 'impression' || second === 'impression';
  const weights = withImpression ? formWeights : elementPairWeights;
  let [answers, total, squares, products] = [0, 0, 0, 0];
  for (const form of forms) {
    const tally = strata[form];
    if (tally === undefined || weights[form] === 0) continue;
    const pair = pairMoments(tally, first, second);
    answers += pair.count;
    total += weights[form] * pair.count;
    squares += weights[form] ** 2 * pair.count;
    products +=
      weights[form] *
      (pair.sumProduct -
        a.mean * pair.sumSecond -
        b.mean * pair.sumFirst +
        pair.count * a.mean * b.mean);
  }
  if (total === 0) return undefined;
  const coefficient = products / total / (a.deviation * b.deviation);
  return {
    answers,
    effectiveAnswers: total ** 2 / squares,
    // The means are of all, the products of those who answered both: few of them may take it beyond.
    coefficient: Math.min(1, Math.max(-1, coefficient)),
  };
}
