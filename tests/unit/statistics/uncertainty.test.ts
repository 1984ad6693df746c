import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementWeights } from '#shared/statistics/satisfaction-index.ts';
import { tQuantile95 } from '#shared/statistics/student-t.ts';
import { interval95 } from '#shared/statistics/uncertainty.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { formWeights } from '#shared/survey/forms.ts';
import {
  equalWeights,
  fullRespondent,
  type Respondent,
  respondent,
  sample,
  shortRespondent,
  strataOf,
  weights,
} from './samples.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The standard error straight from its definition, one respondent at a time. */
function standardErrorByRespondent(
  respondents: readonly Respondent[],
  unit: ElementWeights,
): number {
  const share = (key: (typeof elementKeys)[number]) =>
    unit[key] / sum(elementKeys.map((each) => unit[each]));
  const z = respondents.map(() => 0);
  for (const key of elementKeys) {
    const rated = respondents.filter(({ answers }) => answers[key] !== undefined);
    const weightOfAll = sum(rated.map(({ form }) => formWeights[form]));
    const mean =
      sum(rated.map(({ form, answers }) => formWeights[form] * (answers[key] ?? 0))) / weightOfAll;
    const nearness = Math.sqrt(rated.length / (rated.length - 1));
    respondents.forEach(({ form, answers }, i) => {
      const value = answers[key];
      if (value === undefined) return;
      const part = (formWeights[form] * nearness * (value - mean)) / weightOfAll;
      z[i] = (z[i] ?? 0) + 25 * share(key) * part;
    });
  }
  return Math.sqrt(sum(z.map((each) => each ** 2)));
}

describe('the standard error of the index', () => {
  it('from tallies alone equals the one from every single response', () => {
    const atLeastTwo = fc.tuple(sample, respondent).map(([all]) => [...all, fullRespondent(2)]);
    fc.assert(
      fc.property(atLeastTwo, weights, (respondents, unit) => {
        const interval = interval95(strataOf(respondents), unit, elementKeys);
        const direct = standardErrorByRespondent(respondents, unit);
        // Squares, since the root of a rounding error is ten thousand times as large.
        const difference = (interval?.standardError ?? Number.NaN) ** 2 - direct ** 2;
        expect(Math.abs(difference)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('on full forms is that of a mean of personal scores', () => {
    const ratings: readonly Rating[] = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4];
    const respondents = ratings.map((rating, i) => {
      const answers = { ...fullRespondent(rating).answers, time: ((i % 4) + 1) as Rating };
      return fullRespondent(rating, { answers });
    });
    const scores = respondents.map(({ answers }) => (25 / 9) * sum(Object.values(answers)));
    const mean = sum(scores) / scores.length;
    const spread = sum(scores.map((score) => (score - mean) ** 2)) / (scores.length - 1);
    const interval = interval95(strataOf(respondents), equalWeights, elementKeys);
    expect(interval?.standardError).toBeCloseTo(Math.sqrt(spread / scores.length), 10);
  });
});

describe('the 95 % interval', () => {
  it('reaches as far as Student says to either side of the index', () => {
    const respondents = Array.from({ length: 40 }, (_, i) => fullRespondent(i % 2 === 0 ? 2 : 3));
    const interval = interval95(strataOf(respondents), equalWeights, elementKeys);
    const standardError = 12.5 / Math.sqrt(39);
    expect(interval?.standardError).toBeCloseTo(standardError, 10);
    expect(interval?.low).toBeCloseTo(62.5 - tQuantile95(39) * standardError, 10);
    expect(interval?.high).toBeCloseTo(62.5 + tQuantile95(39) * standardError, 10);
  });

  it('has no width where all agree', () => {
    const respondents = Array.from({ length: 36 }, (_, i) => shortRespondent(3, i % 12));
    expect(interval95(strataOf(respondents), equalWeights, elementKeys)).toEqual({
      low: 75,
      high: 75,
      standardError: 0,
    });
  });

  it('stays on the scale', () => {
    const nearTop = [...Array.from({ length: 19 }, () => fullRespondent(4)), fullRespondent(1)];
    expect(interval95(strataOf(nearTop), equalWeights, elementKeys)?.high).toBe(100);
    const nearFloor = [...Array.from({ length: 19 }, () => fullRespondent(1)), fullRespondent(4)];
    expect(interval95(strataOf(nearFloor), equalWeights, elementKeys)?.low).toBe(25);
  });

  it('needs two answers to every element', () => {
    const of = (respondents: readonly Respondent[]) =>
      interval95(strataOf(respondents), equalWeights, elementKeys);
    expect(of([])).toBeUndefined();
    expect(of([fullRespondent(3)])).toBeUndefined();
    expect(of([fullRespondent(3), fullRespondent(4, { answers: {} })])).toBeUndefined();
    expect(of([shortRespondent(3, 0), shortRespondent(4, 0)])).toBeUndefined();
    expect(of([fullRespondent(3), fullRespondent(4)])).toBeDefined();
  });
});
