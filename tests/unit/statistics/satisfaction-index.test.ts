import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, type Rational, toNumber } from '#shared/statistics/rational.ts';
import {
  type ElementWeights,
  indexFromMeans,
  satisfactionIndex,
} from '#shared/statistics/satisfaction-index.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { meanOf } from '#shared/statistics/weighting.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import {
  equalWeights,
  fullRespondent,
  type Respondent,
  respondent,
  sample,
  shortRespondent,
  strataOf,
  weights,
  weightsOf,
} from './samples.ts';

function exactIndex(respondents: readonly Respondent[], of: ElementWeights): Rational {
  const index = satisfactionIndex(strataOf(respondents), of, elementKeys);
  if (index === undefined) throw new Error('the sample has no index');
  return index.exact;
}

const difference = (a: Rational, b: Rational): bigint =>
  a.numerator * b.denominator - b.numerator * a.denominator;

describe('the published examples', () => {
  it.each([
    ['3.31 3.35 3.49 3.93 3.45 3.39 3.39 3.76 3.35', 87.28, 'B'],
    ['3.868 3.670 3.758 3.879 3.879 3.868 3.835 3.549 3.725', 94.53, 'A'],
    ['3.846 3.769 3.659 3.956 3.890 3.846 3.725 3.769 3.857', 95.33, 'A'],
  ])('%s give %d, band %s', (nrrs, rounded, grade) => {
    const means = new Map(
      nrrs.split(' ').flatMap((nrr, i) => {
        const key = elementKeys[i];
        return key === undefined ? [] : [[key, parseDecimal(nrr)] as const];
      }),
    );
    expect(means.size).toBe(9);
    expect(indexFromMeans(means, equalWeights)).toMatchObject({ rounded, grade });
  });
});

describe('the index', () => {
  it('spans the whole scale: 25 where all is worst, 100 where all is best', () => {
    const of = (rating: Rating) =>
      satisfactionIndex(strataOf([fullRespondent(rating)]), equalWeights, elementKeys);
    expect(of(1)).toMatchObject({ rounded: 25, grade: 'D' });
    expect(of(4)).toMatchObject({ rounded: 100, grade: 'A' });
  });

  it('publishes an exact half of counted answers upwards', () => {
    // 7,317 fours and 1,683 threes among 9,000 answers: 25 * 34,317 / 9,000 = 95.325.
    let fours = 7317;
    const respondents = Array.from({ length: 1000 }, () => {
      const answers: Partial<Record<ElementKey, Rating>> = {};
      for (const key of elementKeys) {
        answers[key] = fours > 0 ? 4 : 3;
        fours -= 1;
      }
      return fullRespondent(4, { answers });
    });
    const index = satisfactionIndex(strataOf(respondents), equalWeights, elementKeys);
    expect(index).toMatchObject({ rounded: 95.33, grade: 'A' });
  });

  it('lets a short and a full respondent count the same', () => {
    // Four of the twelve blocks ask an element: the 1 of 12 short forms weighs as 12 full ones.
    const short = Array.from({ length: 12 }, (_, block) => shortRespondent(1, block));
    const full = Array.from({ length: 12 }, () => fullRespondent(4));
    const index = satisfactionIndex(strataOf([...short, ...full]), equalWeights, elementKeys);
    expect(index?.rounded).toBe(62.5);
  });

  it('follows the weights of the unit', () => {
    const answers = Object.fromEntries(elementKeys.map((key) => [key, key === 'time' ? 1 : 4]));
    const strata = strataOf([fullRespondent(4, { answers })]);
    const timeHalf = weightsOf((key) => (key === 'time' ? 8 : 1));
    expect(satisfactionIndex(strata, timeHalf, elementKeys)?.rounded).toBe(62.5);
  });

  it('spreads the weights over the elements that are asked', () => {
    const { cost: _cost, ...answers } = fullRespondent(3).answers;
    const strata = strataOf([fullRespondent(3, { answers })]);
    const asked = elementKeys.filter((key) => key !== 'cost');
    expect(satisfactionIndex(strata, equalWeights, asked)?.rounded).toBe(75);
  });

  it('is withheld while an asked element has no answer', () => {
    const strata = strataOf([shortRespondent(4, 0), shortRespondent(4, 1)]);
    expect(satisfactionIndex(strata, equalWeights, elementKeys)).toBeUndefined();
    expect(satisfactionIndex({}, equalWeights, elementKeys)).toBeUndefined();
  });

  it('is withheld where no element is asked, or none weighs anything', () => {
    const strata = strataOf([fullRespondent(3)]);
    expect(satisfactionIndex(strata, equalWeights, [])).toBeUndefined();
    expect(
      satisfactionIndex(
        strata,
        weightsOf(() => 0),
        elementKeys,
      ),
    ).toBeUndefined();
  });

  it('does not know the overall impression', () => {
    const strata = strataOf([fullRespondent(4, { impression: 1 })]);
    expect(satisfactionIndex(strata, equalWeights, elementKeys)?.rounded).toBe(100);
  });
});

describe('the mean of a variable', () => {
  it('divides by those who rated it', () => {
    const strata = strataOf([fullRespondent(4), fullRespondent(1, { answers: { time: 2 } })]);
    expect(meanOf(strata, 'time')).toEqual({ numerator: 6n, denominator: 2n });
    expect(meanOf(strata, 'conduct')).toEqual({ numerator: 4n, denominator: 1n });
  });

  it('counts the impression of every respondent once, whatever the form', () => {
    const strata = strataOf([fullRespondent(4), shortRespondent(1, 0)]);
    expect(meanOf(strata, 'impression')).toEqual({ numerator: 5n, denominator: 2n });
  });

  it('is missing where nobody rated it', () => {
    expect(meanOf(strataOf([shortRespondent(4, 0)]), 'facilities')).toBeUndefined();
  });
});

describe('for any answers, the index', () => {
  it('lies within 25 and 100', () => {
    fc.assert(
      fc.property(sample, weights, (respondents, unit) => {
        const index = toNumber(exactIndex(respondents, unit));
        expect(index).toBeGreaterThanOrEqual(25);
        expect(index).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not depend on the order of the responses', () => {
    const shuffled = sample.chain((respondents) =>
      fc.tuple(
        fc.constant(respondents),
        fc.shuffledSubarray([...respondents], { minLength: respondents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([respondents, inOtherOrder]) => {
        expect(exactIndex(inOtherOrder, equalWeights)).toEqual(
          exactIndex(respondents, equalWeights),
        );
      }),
    );
  });

  it('of pooled groups is the index of their summed strata', () => {
    fc.assert(
      fc.property(sample, fc.array(respondent), weights, (one, other, unit) => {
        const pooled = sumStrata([strataOf(one), strataOf(other)]);
        expect(satisfactionIndex(pooled, unit, elementKeys)?.exact).toEqual(
          exactIndex([...one, ...other], unit),
        );
      }),
    );
  });

  it('does not fall when one answer rises', () => {
    fc.assert(
      fc.property(sample, weights, fc.nat(), fc.nat(), (respondents, unit, who, what) => {
        const chosen = who % respondents.length;
        const raised = respondents.map((each, i) => {
          const given = elementKeys.filter((key) => (each.answers[key] ?? 4) < 4);
          const key = given[what % Math.max(1, given.length)];
          if (i !== chosen || key === undefined) return each;
          const value = ((each.answers[key] ?? 0) + 1) as Rating;
          return { ...each, answers: { ...each.answers, [key]: value } };
        });
        const gain = difference(exactIndex(raised, unit), exactIndex(respondents, unit));
        const anyRaised = raised.some((each, i) => each !== respondents[i]);
        expect(anyRaised ? gain > 0n : gain === 0n).toBe(true);
      }),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(sample, weights, fc.integer({ min: 2, max: 1000 }), (respondents, unit, by) => {
        const scaled = weightsOf((key) => unit[key] * by);
        const gap = difference(exactIndex(respondents, scaled), exactIndex(respondents, unit));
        expect(gap).toBe(0n);
      }),
    );
  });
});
