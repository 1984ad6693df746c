/** The index of a group of responses, as far as it may be shown. */
import { type ElementWeights, satisfactionIndex } from '#shared/statistics/satisfaction-index.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { interval95 } from '#shared/statistics/uncertainty.ts';
import { answersTo, ratersOf } from '#shared/statistics/weighting.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { Figure } from './results.ts';
import { ratedFrom, statusOf } from './thresholds.ts';

/** How the index of a unit is made: its elements and their weights. */
export interface Recipe {
  readonly asked: readonly ElementKey[];
  readonly weights: ElementWeights;
  /** Whether several services are counted together. */
  readonly pooled: boolean;
}

/**
 * The elements whose means make the index; empty if there can be no index. Each needs some answers: a
 * mean of one would add nothing to the interval. A service's index is complete or there is none. Where
 * services are pooled, an element that too few have rated is left out: one that only a service
 * without respondents asks must not withhold the index of the others.
 */
export function countedElements(strata: Strata, { asked, pooled }: Recipe): readonly ElementKey[] {
  const rated = asked.filter((key) => answersTo(strata, key) >= ratedFrom);
  return pooled || rated.length === asked.length ? rated : [];
}

/** A figure, and the standard error behind its interval if it has one. */
export interface Assessed {
  readonly figure: Figure;
  readonly standardError?: number;
}

/** The index of a group as far as it may be shown. */
export function figureOf(strata: Strata, recipe: Recipe): Figure {
  return assess(strata, recipe).figure;
}

/** The index of a group as far as it may be shown, with what only comparisons need. */
export function assess(strata: Strata, recipe: Recipe): Assessed {
  const respondents = ratersOf(strata);
  const status = statusOf(respondents);
  if (status === 'insufficient') return { figure: { status } };
  if (status === 'count') return { figure: { status, respondents } };
  const counted = countedElements(strata, recipe);
  const index = satisfactionIndex(strata, recipe.weights, counted);
  const interval = interval95(strata, recipe.weights, counted);
  if (index === undefined || interval === undefined) {
    return { figure: { status: 'count', respondents } };
  }
  const figure: Figure = {
    status,
    respondents,
    index: index.rounded,
    grade: index.grade,
    interval: { low: toCents(interval.low), high: toCents(interval.high) },
  };
  return { figure, standardError: interval.standardError };
}

/** Two decimals, as an index has. */
export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
