/**
 * What may be shown of the elements that a department asks beside the nine (docs/decisions/0060). They are in no index; how
 * the index would read with them (PermenPANRB 14/2017, Lampiran I part V.A.a) is told beside it.
 */
import { gradeOf } from '#shared/statistics/grade.ts';
import { add, multiply, rational, roundHalfUp } from '#shared/statistics/rational.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { addedInterval95 } from '#shared/statistics/uncertainty.ts';
import { answersTo, meanOf } from '#shared/statistics/weighting.ts';
import type { AddedElement, AddedKey } from '#shared/survey/added-elements.ts';
import { countedElements, type Recipe, toCents } from './figure.ts';
import type { AddedElementFigure, AddedElements, Figure } from './results.ts';
import { countFrom, statusOf } from './thresholds.ts';
import { answersFigureOf } from './variable-figure.ts';

/** An element as far as it may be shown: by its own answers, since no index tells of it. */
function figureOf(strata: Strata, key: AddedKey): AddedElementFigure['figure'] {
  const respondents = answersTo(strata, key);
  const status = statusOf(respondents);
  if (status === 'insufficient') return { status };
  const mean = meanOf(strata, key);
  const interval = addedInterval95(strata, key);
  if (status === 'count' || mean === undefined || interval === undefined) {
    return { status: 'count', respondents };
  }
  const index = roundHalfUp(multiply(mean, rational(scaleFactor)), 2);
  return {
    status,
    respondents,
    ...answersFigureOf(strata, key, mean),
    index,
    grade: gradeOf(index),
    interval: { low: toCents(interval.low), high: toCents(interval.high) },
  };
}

/**
 * The index over the nine and the added elements, each weighing 1/x; null where that says nothing: without an index, while
 * one of them has no mean, and where the department weighs the nine by weights of its own, which give the others none.
 */
function indexWith(
  strata: Strata,
  recipe: Recipe,
  figure: Figure,
  shown: readonly AddedElementFigure[],
): number | null {
  const counted = countedElements(strata, recipe);
  const weighsAlike = new Set(counted.map((key) => recipe.weights[key])).size === 1;
  if (!('index' in figure) || !weighsAlike) return null;
  if (shown.length === 0 || shown.some((each) => !('mean' in each.figure))) return null;
  const keys = [...counted, ...shown.map(({ key }) => key)];
  const sum = keys.reduce((all, key) => {
    const mean = meanOf(strata, key);
    return mean === undefined ? all : add(all, mean);
  }, rational(0));
  return roundHalfUp(multiply(sum, rational(scaleFactor, keys.length)), 2);
}

/**
 * What a unit asked beside the nine in a period, and what was heard of it.
 *
 * @param added what its department asked on the last day of the period, and had asked before
 * @param from the first day of the period
 */
export function publishAdded(
  added: readonly AddedElement[],
  strata: Strata,
  from: string,
): readonly AddedElementFigure[] {
  const isShown = ({ key, closed }: AddedElement) =>
    closed === undefined || closed > from || answersTo(strata, key) >= countFrom;
  return added.filter(isShown).map(({ key, name, question, answers, closed }) => ({
    ...{ key, name, question, answers },
    ...(closed !== undefined && { closed }),
    figure: figureOf(strata, key),
  }));
}

/** The same with how the index would read; undefined where nothing else was asked. */
export function publishWithAdded(
  added: readonly AddedElement[],
  strata: Strata,
  { recipe, figure, from }: { recipe: Recipe; figure: Figure; from: string },
): AddedElements | undefined {
  const elements = publishAdded(added, strata, from);
  if (elements.length === 0) return undefined;
  return { elements, indexWith: indexWith(strata, recipe, figure, elements) };
}
