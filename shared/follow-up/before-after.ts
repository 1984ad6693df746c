/**
 * Whether the figure that an action was to better has moved since: the six whole months before the day it
 * was done against the three after, that month itself left out. Never claims more than `shiftBetween` holds.
 */
import { assess, type Recipe, toCents } from '#shared/publication/figure.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import {
  fewestMonths,
  type MonthEstimate,
  type Shift,
  type Side,
  shiftBetween,
} from '#shared/statistics/before-after.ts';
import { toNumber } from '#shared/statistics/rational.ts';
import { type ElementWeights, scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { interval95 } from '#shared/statistics/uncertainty.ts';
import { answersTo, meanOf, ratersOf } from '#shared/statistics/weighting.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { BeforeAfter, BeforeAfterSide } from './published.ts';

const monthsBefore = 6;
const monthsAfter = 3;

/** The months among which a low point is looked for, and how near before the action it must lie. */
const monthsKnown = 12;
const nearBefore = 3;

const oneEach = Object.fromEntries(elementKeys.map((key) => [key, 1])) as ElementWeights;

/** The month so many after another; before it where negative. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const number = year * 12 + ofYear - 1 + count;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

const monthsFrom = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => monthAfter(month, from + i));

/** The months that the comparison of an action reads. */
export function comparedMonths(doneDay: string): readonly string[] {
  return monthsFrom(doneDay.slice(0, 7), -monthsKnown, monthsAfter);
}

/** A month's mean of an element, or its index; none where it is not published without more respondents. */
function estimateOf(
  month: string,
  strata: Strata | undefined,
  element: ElementKey | null,
  recipe: Recipe,
): MonthEstimate[] {
  if (strata === undefined || ratersOf(strata) < indexFrom) return [];
  if (element === null) {
    const { figure, standardError } = assess(strata, recipe);
    if (!('index' in figure) || standardError === undefined) return [];
    return [{ month, value: figure.index, standardError, respondents: figure.respondents }];
  }
  const mean = meanOf(strata, element);
  const interval = interval95(strata, oneEach, [element]);
  if (mean === undefined || interval === undefined) return [];
  return [
    {
      month,
      value: toNumber(mean),
      standardError: interval.standardError / scaleFactor,
      respondents: answersTo(strata, element),
    },
  ];
}

/** The lowest of the months known, if it lies so near before that the action may have followed it. */
function lowPointOf(known: readonly MonthEstimate[], doneMonth: string): string | null {
  if (known.length <= fewestMonths) return null;
  const lowest = known.reduce((low, each) => (each.value < low.value ? each : low));
  return lowest.month >= monthAfter(doneMonth, -nearBefore) ? lowest.month : null;
}

/**
 * Compares monthly figures around the day on which an action was done.
 *
 * After an unusually low month figures mostly rise by themselves (regression to the mean; Barnett, van der
 * Pols & Dobson, 2005, Int. J. Epidemiol. 34, 215-220). An action that followed one must not be thanked for
 * that, so the low month is left out.
 *
 * @param estimates of the months known, in the order of time
 */
export function compareAround(
  estimates: readonly MonthEstimate[],
  doneMonth: string,
): { readonly shift: Shift | undefined; readonly lowPoint: string | null } {
  const known = estimates.filter(
    ({ month }) => month < doneMonth && month >= monthAfter(doneMonth, -monthsKnown),
  );
  const lowPoint = lowPointOf(known, doneMonth);
  const before = known.filter(
    ({ month }) => month >= monthAfter(doneMonth, -monthsBefore) && month !== lowPoint,
  );
  const after = estimates.filter(
    ({ month }) => month > doneMonth && month <= monthAfter(doneMonth, monthsAfter),
  );
  return { shift: shiftBetween(before, after), lowPoint };
}

export function verdictOf({ low, high }: Pick<Shift, 'low' | 'high'>): 'up' | 'down' | 'none' {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'none';
}

/** An action as far as its comparison needs it. */
export interface DoneAction {
  readonly element: ElementKey | null;
  readonly doneDay: string;
}

/**
 * What may be published of the figure before and after an action.
 *
 * @param months the published monthly tallies of the action's service or department
 * @param today a month counts once it is over
 */
export function publishBeforeAfter(
  { element, doneDay }: DoneAction,
  months: ReadonlyMap<string, Strata>,
  recipe: Recipe,
  today: string,
): BeforeAfter {
  const doneMonth = doneDay.slice(0, 7);
  const readyFrom = monthAfter(doneMonth, monthsAfter + 1);
  if (today.slice(0, 7) < readyFrom) return { status: 'waiting', readyFrom };
  const estimates = comparedMonths(doneDay).flatMap((month) =>
    estimateOf(month, months.get(month), element, recipe),
  );
  const { shift, lowPoint } = compareAround(estimates, doneMonth);
  if (shift === undefined) return { status: 'insufficient' };
  const round = element === null ? toCents : toThousandths;
  const published = ({ from, to, value, respondents }: Side): BeforeAfterSide => ({
    ...{ from, to, respondents },
    value: round(value),
  });
  return {
    status: 'compared',
    measure: element === null ? 'index' : 'mean',
    before: published(shift.before),
    after: published(shift.after),
    difference: {
      value: round(shift.difference),
      low: round(shift.low),
      high: round(shift.high),
    },
    verdict: verdictOf(shift),
    lowPoint,
  };
}

const toThousandths = (value: number) => Math.round(value * 1000) / 1000;
