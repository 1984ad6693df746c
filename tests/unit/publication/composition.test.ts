import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noneAdded, optionName, publishComposition } from '#shared/publication/composition.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { Figure, PublishedCategory } from '#shared/publication/results.ts';
import type { Profile } from '#shared/survey/profile.ts';
import { fullRespondent, shortRespondent, strataOf } from '../statistics/samples.ts';

const indexed: Figure = {
  status: 'full',
  respondents: 200,
  index: 80,
  grade: 'B',
  interval: { low: 79, high: 81 },
};

const [year] = ['2026'].flatMap((id) => parsePeriod(id) ?? []);
if (year === undefined) throw new Error('2026 is a year');

const always = { period: year, added: noneAdded };

const people = (count: number, profile: Profile) =>
  Array.from({ length: count }, () => fullRespondent(3, { profile }));

const sexesOf = (men: number, women: number, silent: number) =>
  publishComposition(
    strataOf([...people(men, { sex: 'L' }), ...people(women, { sex: 'P' }), ...people(silent, {})]),
    indexed,
    always,
  )?.sex;

describe('who answered', () => {
  it('is not said without an index', () => {
    const strata = strataOf(people(29, { sex: 'L' }));
    expect(publishComposition(strata, { status: 'count', respondents: 29 }, always)).toBeNull();
    expect(publishComposition(strata, { status: 'insufficient' }, always)).toBeNull();
  });

  it('is counted over all forms, each person once', () => {
    const short = Array.from({ length: 24 }, (_, i) => ({
      ...shortRespondent(3, i % 12),
      profile: { education: 'SMA' } as const,
    }));
    const strata = strataOf([...short, ...people(16, { education: 'SMA' }), ...people(40, {})]);
    expect(publishComposition(strata, indexed, always)?.education).toContainEqual({
      code: 'SMA',
      respondents: 40,
    });
  });

  it('comes with every category of the regulation and of the tables of offices, in their order', () => {
    const composition = publishComposition(strataOf(people(40, {})), indexed, always);
    expect(composition?.sex.map(({ code }) => code)).toEqual(['L', 'P']);
    expect(composition?.education.map(({ code }) => code)).toEqual(
      'SD SMP SMA DIII S1 S2 S3'.split(' '),
    );
    expect(composition?.age).toHaveLength(6);
    expect(composition?.occupation.map(({ code }) => code)).toEqual(
      'PNS TNI POLRI Swasta Wirausaha Pelajar Petani Lainnya'.split(' '),
    );
  });

  it.each([
    ['since before the period', '2026-01-01', { code: 'Petani', respondents: 40 }],
    ['within the period', '2026-06-10', { code: 'Petani', respondents: 40, since: '2026-06-10' }],
    ['only after it', '2027-01-01', undefined],
  ])(
    'says of a category that could be chosen %s since when, or leaves it out',
    (_, since, told) => {
      const strata = strataOf([...people(40, { occupation: 'Petani' }), ...people(40, {})]);
      const added = new Map([[optionName('occupation', 'Petani'), since]]);
      const composition = publishComposition(strata, indexed, { period: year, added });
      const found = composition?.occupation.find(({ code }) => code === 'Petani');
      expect(found).toEqual(told);
      expect(composition?.occupation).toHaveLength(told === undefined ? 7 : 8);
    },
  );

  it.each([
    [0, 'few'],
    [4, 'few'],
    [5, 5],
    [7, 5],
    [8, 10],
    [102, 100],
    [103, 105],
  ])('%i in a category are published as %s', (count, published) => {
    expect(sexesOf(count, 60, 30)?.[0]).toEqual({ code: 'L', respondents: published });
  });

  it('is not said where the numbers would prove that nobody else is left', () => {
    expect(sexesOf(98, 0, 0)).toEqual([]);
    expect(sexesOf(48, 48, 0)).toEqual([]);
    expect(sexesOf(100, 0, 0)).not.toEqual([]);
    expect(sexesOf(98, 0, 1)).not.toEqual([]);
  });
});

/** The numbers of people that a published category may stand for. */
function possible({ respondents }: PublishedCategory): number[] {
  return respondents === 'few' ? [0, 1, 2, 3, 4] : [-2, -1, 0, 1, 2].map((by) => respondents + by);
}

const size = fc.oneof(fc.nat(12), fc.nat(300));

describe('nobody is found by subtracting', () => {
  it('the categories from all who answered: a small one keeps several sizes', () => {
    fc.assert(
      fc.property(size, size, size, (men, women, silent) => {
        const all = men + women + silent;
        const [first, second] = sexesOf(men, women, silent) ?? [];
        if (first === undefined || second === undefined) return;
        for (const [small, other] of [
          [first, second],
          [second, first],
        ] as const) {
          const fitting = possible(small).filter((count) =>
            possible(other).some((rest) => count + rest <= all),
          );
          if (small.respondents === 'few') expect(fitting.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('one period from another: a person more or less is hidden by the rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 1, max: 4 }), (men, more) => {
        const shown = (count: number) => Number(sexesOf(count, 60, 30)?.[0]?.respondents);
        const difference = shown(men + more) - shown(men);
        expect([0, 5]).toContain(difference);
      }),
    );
  });
});
