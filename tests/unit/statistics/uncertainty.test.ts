import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber } from '#shared/statistics/rational.ts';
import { type ElementWeights, satisfactionIndex } from '#shared/statistics/satisfaction-index.ts';
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

/** What part of the index each respondent makes. */
function sharesByRespondent(
  respondents: readonly Respondent[],
  unit: ElementWeights,
): readonly number[] {
  const total = sum(elementKeys.map((each) => unit[each]));
  const weightOf = (key: (typeof elementKeys)[number]) =>
    sum(respondents.map(({ form, answers }) => (key in answers ? formWeights[form] : 0)));
  const weightsOfAll = new Map(elementKeys.map((key) => [key, weightOf(key)]));
  return respondents.map(({ form, answers }) =>
    sum(
      elementKeys.map((key) =>
        key in answers
          ? ((unit[key] / total) * formWeights[form]) / (weightsOfAll.get(key) ?? Number.NaN)
          : 0,
      ),
    ),
  );
}

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

/** The least that a standard error is: one of so many unhappy, two thirds of the scale below the others. */
const leastStandardError = (respondents: number) => 50 / respondents;

describe('the standard error of the index', () => {
  it('from tallies alone equals the one from every single response', () => {
    const atLeastTwo = fc.tuple(sample, respondent).map(([all]) => [...all, fullRespondent(2)]);
    fc.assert(
      fc.property(atLeastTwo, weights, (respondents, unit) => {
        const interval = interval95(strataOf(respondents), unit, elementKeys);
        const direct = standardErrorByRespondent(respondents, unit);
        const found = interval?.standardError ?? Number.NaN;
        // Squares, since the root of a rounding error is ten thousand times as large.
        const difference = found ** 2 - direct ** 2;
        expect(difference).toBeGreaterThan(-1e-9);
        // It may only be more where the sample shows less spread than one unhappy respondent would.
        const shares = sharesByRespondent(respondents, unit);
        if (direct > 50 * sum(shares.map((share) => share ** 2))) {
          expect(difference).toBeLessThan(1e-9);
        }
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

  it('is never less than one unhappy respondent would make it', () => {
    const respondents = Array.from({ length: 36 }, (_, i) => shortRespondent(3, i % 12));
    const interval = interval95(strataOf(respondents), equalWeights, elementKeys);
    expect(interval?.standardError).toBeCloseTo(leastStandardError(36), 10);
  });
});

describe('the 95 % interval', () => {
  const of = (respondents: readonly Respondent[]) => {
    const interval = interval95(strataOf(respondents), equalWeights, elementKeys);
    if (interval === undefined) throw new Error('no interval');
    return interval;
  };

  it("in the middle of the scale reaches as far as Student's t to either side of the index", () => {
    for (const [respondents, within] of [
      [40, 0.3],
      [100, 0.06],
      [300, 0.01],
    ] as const) {
      const { low, high, standardError } = of(
        Array.from({ length: respondents }, (_, i) => fullRespondent(i % 2 === 0 ? 2 : 3)),
      );
      const reach = tQuantile95(respondents - 1) * standardError;
      expect(standardError).toBeCloseTo(12.5 / Math.sqrt(respondents - 1), 10);
      expect(Math.abs(low - (62.5 - reach))).toBeLessThan(within);
      expect(Math.abs(high - (62.5 + reach))).toBeLessThan(within);
    }
  });

  it('lies within 0.2 points of that for an index of 82 from 100 people of whom 5 are unhappy', () => {
    const { low, high, standardError } = of(
      Array.from({ length: 100 }, (_, i) => fullRespondent(i < 5 ? 2 : i < 40 ? 4 : 3)),
    );
    const reach = tQuantile95(99) * standardError;
    const index = 25 * 3.3;
    expect(Math.abs(low - (index - reach))).toBeLessThan(0.2);
    expect(Math.abs(high - (index + reach))).toBeLessThan(0.2);
  });

  it('has a width where all agree, the less the more they are', () => {
    const allContent = (respondents: number) =>
      of(Array.from({ length: respondents }, () => fullRespondent(4)));
    expect(allContent(30).high).toBe(100);
    expect(allContent(30).low).toBeCloseTo(93.49, 2);
    expect(allContent(300).low).toBeCloseTo(99.36, 1);
    const { low, high } = of(Array.from({ length: 36 }, (_, i) => shortRespondent(3, i % 12)));
    expect(low).toBeLessThan(75);
    expect(high).toBeGreaterThan(75);
  });

  it('is the mirror image of that of the opposite answers', () => {
    const respondents = Array.from({ length: 40 }, (_, i) => fullRespondent(i < 3 ? 2 : 4));
    const opposite = Array.from({ length: 40 }, (_, i) => fullRespondent(i < 3 ? 3 : 1));
    expect(of(opposite).low).toBeCloseTo(125 - of(respondents).high, 10);
    expect(of(opposite).high).toBeCloseTo(125 - of(respondents).low, 10);
  });

  it('always holds the index', () => {
    fc.assert(
      fc.property(sample, ([first, ...others]) => {
        const strata = strataOf([...(first === undefined ? [] : [first, first]), ...others]);
        const index = satisfactionIndex(strata, equalWeights, elementKeys);
        const interval = interval95(strata, equalWeights, elementKeys);
        if (index === undefined || interval === undefined) return;
        expect(interval.low).toBeLessThanOrEqual(toNumber(index.exact) + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(toNumber(index.exact) - 1e-9);
      }),
    );
  });

  it('stays on the scale, and leaves the end out once somebody was of another mind', () => {
    const nearTop = of([...Array.from({ length: 19 }, () => fullRespondent(4)), fullRespondent(1)]);
    expect(nearTop.high).toBeLessThan(100);
    expect(nearTop.high).toBeGreaterThan(98);
    const floor = of(Array.from({ length: 20 }, () => fullRespondent(1)));
    expect(floor.low).toBe(25);
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
