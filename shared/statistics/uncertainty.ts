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
 *
 * An index near 100 moves far only where a few people are unhappy, and a sample may have missed them: as
 * many standard errors to each side as Student allows then cover too seldom. So the interval is the score
 * interval of the place on the scale, (index - 25) / 75, with as many respondents as a share of equal
 * variance would have (decision 41).
 */
import type { AddedKey } from '#shared/survey/added-elements.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import { type ElementWeights, scaleFactor, totalWeight } from './satisfaction-index.ts';
import { tQuantile95 } from './student-t.ts';
import {
  histogram,
  type PairMoments,
  pairMoments,
  type RatedVariable,
  type Strata,
  type Tally,
} from './tally.ts';
import {
  answersTo,
  ratersOf,
  sumOf,
  totalOf,
  weightedForms,
  weightedHistogram,
} from './weighting.ts';
import { scoreInterval } from './wilson.ts';

export interface Interval {
  /** Bounds of the 95 % interval, within 25 to 100. */
  readonly low: number;
  readonly high: number;
  /** The root of the linearised variance, and never less than one unhappy respondent would make it. */
  readonly standardError: number;
}

const lowestIndex = scaleFactor;
const scaleLength = 3 * scaleFactor;

/**
 * How far below the top of the scale an unhappy respondent stands, who says 2 to everything. One such
 * among all the others is the least spread that a sample is given credit for: whoever has asked thirty
 * contented people has not shown that there are no others.
 */
const unhappiness = 2 / 3;

/** What one element contributes. */
interface Term<Key extends RatedVariable> {
  readonly key: Key;
  /** m_u. */
  readonly mean: number;
  readonly weight: number;
  /** c_u / W_u. */
  readonly share: number;
  /** 25 * c_u * f_u / W_u. */
  readonly factor: number;
}

/** The term of an element that weighs so much of all; undefined with fewer than two answers. */
function termOf<Key extends RatedVariable>(
  strata: Strata,
  key: Key,
  weight: number,
  weightOfAll: number,
): Term<Key> | undefined {
  const answers = answersTo(strata, key);
  if (answers < 2) return undefined;
  const counts = weightedHistogram(strata, key);
  const total = totalOf(counts);
  const nearness = Math.sqrt(answers / (answers - 1));
  const share = weight / weightOfAll / total;
  const factor = scaleFactor * nearness * share;
  return { key, mean: sumOf(counts) / total, weight, share, factor };
}

/** The terms of the index; undefined where an element has fewer than two answers. */
function termsOf(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): readonly Term<ElementKey>[] | undefined {
  const weightOfAll = totalWeight(asked, weights);
  if (weightOfAll === 0) return undefined;
  const terms = asked.flatMap((key) => termOf(strata, key, weights[key], weightOfAll) ?? []);
  return terms.length === asked.length ? terms : undefined;
}

/** Sum of (value - mean)^2 over one form's ratings of an element. */
function squares(tally: Tally, { key, mean }: Term<RatedVariable>): number {
  const [one, two, three, four] = histogram(tally, key);
  return (
    one * (1 - mean) ** 2 + two * (2 - mean) ** 2 + three * (3 - mean) ** 2 + four * (4 - mean) ** 2
  );
}

/** Sum of (value_u - mean_u)(value_v - mean_v) over those of one form who rated both. */
function products(
  { count, sumFirst, sumSecond, sumProduct }: PairMoments,
  u: Pick<Term<RatedVariable>, 'mean'>,
  v: Pick<Term<RatedVariable>, 'mean'>,
): number {
  return sumProduct - v.mean * sumFirst - u.mean * sumSecond + count * u.mean * v.mean;
}

interface Sums {
  /** Sum of z_i^2. */
  readonly variance: number;
  /** Sum of the squared shares that respondents have in the index: one over as many as count alike. */
  readonly shares: number;
}

/** Both sums over the answers to one element. */
function sumsAlone(tally: Tally, term: Term<RatedVariable>): Sums {
  return {
    variance: term.factor ** 2 * squares(tally, term),
    shares: term.share ** 2 * totalOf(histogram(tally, term.key)),
  };
}

/** Both sums over all respondents, from sums over single elements and twice those over pairs. */
function sumsOver(strata: Strata, terms: readonly Term<ElementKey>[]): Sums {
  let [variance, shares] = [0, 0];
  for (const { tally, weight } of weightedForms(strata)) {
    for (const [i, u] of terms.entries()) {
      const alone = sumsAlone(tally, u);
      let [covariances, company] = [0, 0];
      for (const v of terms.slice(i + 1)) {
        const moments = pairMoments(tally, u.key, v.key);
        covariances += 2 * v.factor * products(moments, u, v);
        company += 2 * v.share * moments.count;
      }
      variance += weight ** 2 * (alone.variance + u.factor * covariances);
      shares += weight ** 2 * (alone.shares + u.share * company);
    }
  }
  // Rounding may leave a hair below zero where all answers are equal.
  return { variance: Math.max(0, variance), shares };
}

/** The score interval of a place on the scale, 25 to 100, with so many respondents. */
function intervalAround(index: number, sums: Sums, respondents: number): Interval {
  const place = Math.min(1, Math.max(0, (index - lowestIndex) / scaleLength));
  const unhappyShare = unhappiness * sums.shares;
  const variance = Math.max(sums.variance / scaleLength ** 2, unhappyShare ** 2);
  const spread = Math.max(place * (1 - place), unhappyShare * (1 - unhappyShare));
  const { low, high } = scoreInterval(place, spread / variance, tQuantile95(respondents - 1));
  return {
    low: lowestIndex + scaleLength * low,
    high: lowestIndex + scaleLength * high,
    standardError: scaleLength * Math.sqrt(variance),
  };
}

/**
 * The 95 % interval of an element that a department has added, on the scale of the index, made as that of the index is.
 *
 * @returns undefined with fewer than two answers
 */
export function addedInterval95(strata: Strata, key: AddedKey): Interval | undefined {
  const term = termOf(strata, key, 1, 1);
  if (term === undefined) return undefined;
  let [variance, shares] = [0, 0];
  for (const { tally, weight } of weightedForms(strata)) {
    const alone = sumsAlone(tally, term);
    variance += weight ** 2 * alone.variance;
    shares += weight ** 2 * alone.shares;
  }
  return intervalAround(scaleFactor * term.mean, { variance, shares }, answersTo(strata, key));
}

/**
 * The 95 % interval of the index. It covers chance alone, not who chose to answer: simulated, it holds the
 * true index in 93 to 97 % of surveys on average, also where 98 of 100 people are content
 * (`npm run coverage`). Chance allows Student's t with n - 1 degrees of freedom, where n rated at least one element.
 *
 * @returns undefined with fewer than two answers to an element; the quantile is exact enough from ten
 *   respondents up
 */
export function interval95(
  strata: Strata,
  weights: ElementWeights,
  asked: readonly ElementKey[],
): Interval | undefined {
  const terms = termsOf(strata, weights, asked);
  if (terms === undefined) return undefined;
  const weighed = terms.reduce((sum, { weight, mean }) => sum + weight * mean, 0);
  const index = (scaleFactor * weighed) / totalWeight(asked, weights);
  return intervalAround(index, sumsOver(strata, terms), ratersOf(strata));
}
