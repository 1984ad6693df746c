import { describe, expect, it } from 'vitest';
import {
  comparedQuarters,
  publishComparisons,
  type ServiceSplit,
} from '#shared/panel/comparisons.ts';
import { type Period, parsePeriod } from '#shared/publication/period.ts';
import { type Located, splitFrom, splitSumsOf } from '#shared/statistics/split.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullRespondent } from '../statistics/samples.ts';

const [department] = testCatalogue.departments;
if (department === undefined) throw new Error('the fixture is empty');

interface Visit {
  readonly counter: string;
  readonly hour: number;
  readonly rating: Rating;
}

const located = ({ counter, hour, rating }: Visit): Located => ({
  ...fullRespondent(rating),
  counter,
  channel: 'open',
  received: { day: '2026-02-02', hour },
});

const splitOf = (service: string, visits: readonly Visit[]): ServiceSplit => ({
  service,
  split: splitFrom(splitSumsOf(visits.map(located))),
});

/** So many visits to each counter at each hour, with a rating of three or four unless said otherwise. */
const visits = (
  each: number,
  counters: readonly string[],
  hours: readonly number[],
  ratingOf: (counter: string, hour: number) => Rating | undefined = () => undefined,
): Visit[] =>
  counters.flatMap((counter) =>
    hours.flatMap((hour) =>
      Array.from({ length: each }, (_, i) => ({
        counter,
        hour,
        rating: ratingOf(counter, hour) ?? ((3 + (i % 2)) as Rating),
      })),
    ),
  );

const [one, two] = ['7K3QF', '4M9TJ'];
const ktp = 'disdukcapil/ktp-el';
const family = 'disdukcapil/kartu-keluarga';
const compare = (...splits: ServiceSplit[]) =>
  publishComparisons(department, testCatalogue, ['2026-Q1'], splits);

describe('counters', () => {
  it('stand beside the others of their service, with how far they lie apart', () => {
    const worse = (counter: string) => (counter === two ? 2 : undefined);
    const { counters } = compare(splitOf(ktp, visits(30, [one, two], [9, 11, 13, 15], worse)));
    expect(counters).toEqual([
      {
        service: ktp,
        counters: [
          {
            counter: one,
            figure: expect.objectContaining({ respondents: 120, index: 87.5 }),
            contrast: expect.objectContaining({ points: 37.5, place: 'above' }),
          },
          {
            counter: two,
            figure: expect.objectContaining({ respondents: 120, index: 50 }),
            contrast: expect.objectContaining({ points: -37.5, place: 'below' }),
          },
        ],
      },
    ]);
  });

  it('are within what chance explains where they are alike', () => {
    const { counters } = compare(splitOf(ktp, visits(10, [one, two], [9, 11, 13, 15])));
    const places = counters[0]?.counters.map(({ contrast }) => contrast?.place);
    expect(places).toEqual(['within', 'within']);
  });

  it('show their number only below thirty people, and no difference', () => {
    const { counters } = compare(splitOf(ktp, visits(6, [one, two], [9, 11, 13, 15])));
    expect(counters[0]?.counters).toMatchObject([
      { figure: { status: 'count', respondents: 24 }, contrast: null },
      { figure: { status: 'count', respondents: 24 }, contrast: null },
    ]);
  });

  it('are not shown where a service has one, or one of two is too small', () => {
    expect(compare(splitOf(ktp, visits(100, [one], [9]))).counters).toEqual([]);
    const thin = [...visits(100, [one], [9]), ...visits(9, [two], [9])];
    expect(compare(splitOf(ktp, thin)).counters).toEqual([]);
    expect(compare().counters).toEqual([]);
  });
});

describe('times of day', () => {
  const places = (
    times: readonly { time: { from: number }; contrast: { place: string } | null }[],
  ) => times.map(({ time, contrast }) => [time.from, contrast?.place]);

  it('are four where there are enough people, and the worse one lies apart', () => {
    const atLunch = (_: string, hour: number) => (hour === 13 ? 2 : undefined);
    const { times } = compare(splitOf(ktp, visits(30, [one, two], [9, 11, 13, 15], atLunch)));
    expect(places(times)).toEqual([
      [0, 'above'],
      [10, 'above'],
      [12, 'below'],
      [14, 'above'],
    ]);
  });

  it('are morning and afternoon where four are too many', () => {
    const few = [...visits(30, [one, two], [9, 11, 13]), ...visits(2, [one, two], [15])];
    const { times } = compare(splitOf(ktp, few));
    expect(times.map(({ time }) => time)).toEqual([
      { from: 0, to: 12 },
      { from: 12, to: 24 },
    ]);
  });

  it('do not answer for the services that are open in them', () => {
    const good = visits(40, [one, two], [9, 9, 9, 15]).map((each) => ({
      ...each,
      rating: 4 as Rating,
    }));
    const poor = visits(40, ['R5VD0'], [9, 15, 15, 15]).map((each, i) => ({
      ...each,
      rating: (1 + (i % 2)) as Rating,
    }));
    const { times } = compare(splitOf(ktp, good), splitOf(family, poor));
    const [morning, afternoon] = times;
    if (!morning || !afternoon || !('index' in morning.figure) || !('index' in afternoon.figure)) {
      throw new Error('the times have no index');
    }
    expect(morning.figure.index - afternoon.figure.index).toBeGreaterThan(20);
    expect(places(times)).toEqual([
      [0, 'within'],
      [14, 'within'],
    ]);
  });
});

describe('the quarters that are compared', () => {
  const period = (id: string): Period => {
    const found = parsePeriod(id);
    if (found === undefined) throw new Error(`${id} is no period`);
    return found;
  };

  it.each([
    ['2026', '2026-08-20', ['2026-Q1', '2026-Q2']],
    ['2026-Q3', '2026-08-20', ['2026-Q2']],
    ['2026-S1', '2026-08-20', ['2026-Q1', '2026-Q2']],
    ['2026-05', '2026-08-20', ['2026-Q2']],
    ['2027', '2027-01-02', ['2026-Q4']],
    ['2025', '2026-08-20', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
  ])('of %s on %s are those that are over, or the last', (id, today, quarters) => {
    expect(comparedQuarters(period(id), today)).toEqual(quarters);
  });
});
