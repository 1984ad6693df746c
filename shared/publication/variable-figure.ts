/** What may be shown of one variable, the impression or an element. */
import { type Rational, rational, roundHalfUp } from '#shared/statistics/rational.ts';
import type { RatedVariable, Strata, Variable } from '#shared/statistics/tally.ts';
import {
  answersTo,
  effectiveAnswersTo,
  meanOf,
  ratersOf,
  totalOf,
  weightedHistogram,
} from '#shared/statistics/weighting.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';
import type { VariableFigure } from './results.ts';
import { countFrom, fullFrom, indexFrom, ratedFrom } from './thresholds.ts';

/** A share of 0 to 1 in per cent, one decimal. */
const asPercent = (share: number) => Math.round(share * 1000) / 10;

/** What the answers to a variable say: their weighted counts, their mean, and how they are spread. */
export function answersFigureOf(strata: Strata, variable: RatedVariable, mean: Rational) {
  const counts = weightedHistogram(strata, variable);
  const share = (count: number) => roundHalfUp(rational(100 * count, totalOf(counts)), 1);
  const [one, two, three, four] = counts;
  const chance = wilsonInterval(
    (three + four) / totalOf(counts),
    effectiveAnswersTo(strata, variable),
  );
  return {
    counts,
    mean: roundHalfUp(mean, 3),
    shares: [share(one), share(two), share(three), share(four)] as const,
    favourable: {
      share: share(three + four),
      low: asPercent(chance.low),
      high: asPercent(chance.high),
    },
  };
}

/**
 * One variable of a group as far as it may be shown. The elements go with the index that is made of them:
 * whoever may read it may compute it, though each is asked of a third of the respondents only.
 */
export function variableFigureOf(strata: Strata, variable: Variable): VariableFigure {
  const respondents = answersTo(strata, variable);
  const asked = variable === 'impression' ? respondents : ratersOf(strata);
  const mean = meanOf(strata, variable);
  if (asked < indexFrom || mean === undefined) {
    return respondents < countFrom
      ? { variable, status: 'insufficient' }
      : { variable, status: 'count', respondents };
  }
  if (respondents < ratedFrom) return { variable, status: 'insufficient' };
  return {
    variable,
    status: respondents < fullFrom ? 'caution' : 'full',
    respondents,
    ...answersFigureOf(strata, variable, mean),
  };
}
