import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comments,
  countsLength,
  histogram,
  momentsLength,
  numbersOf,
  pairMoments,
  profileCounts,
  type Rated,
  raters,
  respondents,
  sumStrata,
  sumTallies,
  tallyFrom,
  tallyOf,
  type Variable,
  variables,
} from '#shared/statistics/tally.ts';
import { occupations } from '#shared/survey/profile.ts';
import { fullRespondent, respondent, shortRespondent, strataOf } from './samples.ts';

const responses = fc.array(respondent, { maxLength: 20 });
const ratingOf = (response: Rated, variable: Variable) =>
  variable === 'impression' ? response.impression : response.answers[variable];

describe('a tally', () => {
  it('of nobody is all zeros', () => {
    const { counts, moments } = tallyOf([]);
    expect(new Set([...counts, ...moments])).toEqual(new Set([0]));
  });

  it('counts who responded, who rated an element and who wrote a comment', () => {
    const tally = tallyOf([
      fullRespondent(3, { hasComment: true }),
      fullRespondent(3, { answers: {} }),
      fullRespondent(3, { answers: { time: 1 } }),
    ]);
    expect([respondents(tally), raters(tally), comments(tally)]).toEqual([3, 2, 1]);
  });

  it('counts the profile by option code, and nothing that was left out', () => {
    const tally = tallyOf([
      fullRespondent(3, { profile: { sex: 'P', age: '60+' } }),
      fullRespondent(3, { profile: { sex: 'P' } }),
      fullRespondent(3),
    ]);
    expect(profileCounts(tally, 'sex')).toEqual(
      new Map([
        ['L', 0],
        ['P', 2],
      ]),
    );
    expect(profileCounts(tally, 'age').get('60+')).toBe(1);
    expect([...profileCounts(tally, 'occupation').values()]).toEqual(occupations.map(() => 0));
  });

  it('gives the moments of a pair in the order asked', () => {
    const tally = tallyOf([fullRespondent(3, { answers: { time: 2, conduct: 4 } })]);
    expect(pairMoments(tally, 'time', 'conduct')).toEqual({
      count: 1,
      sumFirst: 2,
      sumSecond: 4,
      sumProduct: 8,
    });
    expect(pairMoments(tally, 'conduct', 'time')).toMatchObject({ sumFirst: 4, sumSecond: 2 });
  });

  it('is as long for a million responses as for one', () => {
    const { counts, moments } = tallyOf([shortRespondent(3, 0)]);
    expect([counts.length, moments.length]).toEqual([countsLength, momentsLength]);
    expect([countsLength, momentsLength]).toEqual([66, 180]);
  });

  it('keeps what a list from before students and farmers could be told apart says', () => {
    const told = tallyOf([
      fullRespondent(2, { profile: { occupation: 'Swasta' } }),
      fullRespondent(4, { profile: { occupation: 'Lainnya' } }),
    ]);
    const ofBefore = numbersOf(told).slice(0, 64 + 180);
    expect(tallyFrom(ofBefore)).toEqual(told);
    const since = tallyOf([fullRespondent(3, { profile: { occupation: 'Petani' } })]);
    const both = sumTallies([tallyFrom(ofBefore), tallyFrom(numbersOf(since))]);
    expect(profileCounts(both, 'occupation')).toEqual(
      new Map([
        ...['PNS', 'TNI', 'POLRI', 'Wirausaha', 'Pelajar'].map((code) => [code, 0] as const),
        ...[['Swasta', 1] as const, ['Lainnya', 1] as const, ['Petani', 1] as const],
      ]),
    );
    expect(pairMoments(both, 'time', 'conduct')).toMatchObject({ count: 3, sumFirst: 9 });
  });
});

describe('for any responses, a tally', () => {
  it('holds every histogram as counted one by one', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const tally = tallyOf(all);
        for (const variable of variables) {
          const values = all.map((response) => ratingOf(response, variable));
          const counted = [1, 2, 3, 4].map((value) => values.filter((v) => v === value).length);
          expect(histogram(tally, variable)).toEqual(counted);
        }
      }),
    );
  });

  it('holds every pair of variables as summed one by one', () => {
    fc.assert(
      fc.property(
        responses,
        fc.constantFrom(...variables),
        fc.constantFrom(...variables),
        (all, first, second) => {
          fc.pre(first !== second);
          const both = all.flatMap((response) => {
            const [a, b] = [ratingOf(response, first), ratingOf(response, second)];
            return a === undefined || b === undefined ? [] : [{ a, b }];
          });
          const sum = (of: (pair: { a: number; b: number }) => number) =>
            both.reduce((total, pair) => total + of(pair), 0);
          expect(pairMoments(tallyOf(all), first, second)).toEqual({
            count: both.length,
            sumFirst: sum(({ a }) => a),
            sumSecond: sum(({ b }) => b),
            sumProduct: sum(({ a, b }) => a * b),
          });
        },
      ),
    );
  });

  it('of a union is the sum of the tallies', () => {
    fc.assert(
      fc.property(responses, responses, (one, other) => {
        expect(sumTallies([tallyOf(one), tallyOf(other)])).toEqual(tallyOf([...one, ...other]));
        expect(sumStrata([strataOf(one), strataOf(other)])).toEqual(strataOf([...one, ...other]));
      }),
    );
  });

  it('leaves the tallies it sums as they were', () => {
    const tally = tallyOf([fullRespondent(2)]);
    sumTallies([tally, tally]);
    expect(tally).toEqual(tallyOf([fullRespondent(2)]));
  });
});
