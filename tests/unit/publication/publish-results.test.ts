import { describe, expect, it } from 'vitest';
import type { Department } from '#shared/catalogue/catalogue.ts';
import { noneEntered } from '#shared/publication/entered.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import {
  monthsToPublish,
  publishResults,
  type ResultsInput,
} from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import {
  fullRespondent,
  type Respondent,
  shortRespondent,
  strataOf,
  weightsOf,
} from '../statistics/samples.ts';

const period = parsePeriod('2026-Q3');
if (period === undefined) throw new Error('the test needs a period');

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the test catalogue');
  return value;
}

const serviceScope = (id: string): Scope => ({
  kind: 'service',
  service: found(testCatalogue.services.find((service) => service.id === id)),
});
const departmentScope = (id: string, changes: Partial<Department> = {}): Scope => ({
  kind: 'department',
  department: { ...found(testCatalogue.departments.find((each) => each.id === id)), ...changes },
});

const times = (count: number, respondent: Respondent): Respondent[] =>
  Array.from({ length: count }, () => respondent);

function withAnswers(rating: Rating, answers: Partial<Record<ElementKey, Rating>>): Respondent {
  return fullRespondent(rating, { answers: { ...fullRespondent(rating).answers, ...answers } });
}

function withoutCost(rating: Rating): Respondent {
  const { cost: _cost, ...answers } = fullRespondent(rating).answers;
  return fullRespondent(rating, { answers });
}

const igd = serviceScope('rsud/igd');
const inAugust = (strata: Strata) => new Map([['2026-08', strata]]);

function publish(
  scope: Scope,
  respondents: readonly Respondent[],
  changes: Partial<ResultsInput> = {},
): Results {
  return publishResults({
    entered: noneEntered,
    volume: [],
    serviceMonths: [],
    scope,
    catalogue: testCatalogue,
    period: found(period),
    months: new Map([['2026-08', strataOf(respondents)]]),
    partMonths: new Map(),
    done: [],
    asOf: '2026-11-23',
    countedThrough: null,
    demo: false,
    ...changes,
  });
}

describe('a figure says no more than its respondents allow', () => {
  it('nothing of nobody', () => {
    const { figure, impression, elements } = publish(igd, []);
    expect(figure).toEqual({ status: 'insufficient' });
    expect(impression).toEqual({ variable: 'impression', status: 'insufficient' });
    expect(elements).toHaveLength(9);
  });

  it('below ten, not even how many they are', () => {
    const results = publish(igd, times(9, fullRespondent(3)));
    expect(results.figure).toEqual({ status: 'insufficient' });
    expect(new Set(results.elements.map(({ status }) => status))).toEqual(
      new Set(['insufficient']),
    );
    expect(JSON.stringify(results)).not.toContain('respondents');
  });

  it('from ten, how many they are', () => {
    const { figure, impression } = publish(igd, times(29, fullRespondent(3)));
    expect(figure).toEqual({ status: 'count', respondents: 29 });
    expect(impression).toEqual({ variable: 'impression', status: 'count', respondents: 29 });
  });

  it('from thirty the index with a caution, from a hundred without', () => {
    const interval = { low: 71.49, high: 78.28 };
    const figure = { respondents: 30, index: 75, grade: 'C', interval };
    expect(publish(igd, times(30, fullRespondent(3))).figure).toEqual({
      status: 'caution',
      ...figure,
    });
    expect(publish(igd, times(100, fullRespondent(3))).figure.status).toBe('full');
  });

  it('the elements with the index that is made of them, though fewer rated each', () => {
    const everyBlock = Array.from({ length: 48 }, (_, i) => shortRespondent(3, i % 12));
    const onlyTime = times(20, fullRespondent(2, { answers: { time: 2 } }));
    const { figure, elements } = publish(igd, [...everyBlock, ...onlyTime]);
    expect(figure).toMatchObject({ status: 'caution', respondents: 68 });
    const shown = new Map(elements.map((element) => [element.variable, element]));
    expect(shown.get('conduct')).toMatchObject({ status: 'caution', respondents: 16, mean: 3 });
    // 16 threes of weight 3 and 20 twos of weight 1.
    expect(shown.get('time')).toEqual({
      variable: 'time',
      status: 'caution',
      respondents: 36,
      counts: [0, 20, 48, 0],
      mean: 2.706,
      shares: [0, 29.4, 70.6, 0],
      // 48 of 68 in weight, worth 68^2 / (20 + 9 * 16) = 28.2 equal answers.
      favourable: { share: 70.6, low: 52.1, high: 84.1 },
    });
  });

  it('of the elements their numbers only, while there is no index', () => {
    const { elements } = publish(igd, times(29, fullRespondent(3)));
    expect(elements[0]).toEqual({ variable: 'requirements', status: 'count', respondents: 29 });
  });

  it('no index while an asked element has fewer than five answers', () => {
    const sparse = (answers: number) =>
      publish(igd, [...times(60, withoutCost(3)), ...times(answers, fullRespondent(4))]).figure;
    expect(sparse(0)).toEqual({ status: 'count', respondents: 60 });
    expect(sparse(4)).toEqual({ status: 'count', respondents: 64 });
    expect(sparse(5)).toMatchObject({ status: 'caution', respondents: 65 });
  });

  it('nothing of who only gave an impression, beyond that impression', () => {
    const { figure, impression } = publish(igd, times(40, fullRespondent(4, { answers: {} })));
    expect(figure).toEqual({ status: 'insufficient' });
    expect(impression).toMatchObject({ status: 'caution', respondents: 40, mean: 4 });
  });
});

describe('a service', () => {
  const ktp = serviceScope('disdukcapil/ktp-el');

  it('leaves out of its index what it does not ask', () => {
    const { scope, figure, elements, parts } = publish(ktp, times(40, withoutCost(3)));
    expect(scope).toEqual({
      kind: 'service',
      id: 'disdukcapil/ktp-el',
      name: { id: 'KTP-el', en: 'Identity card' },
      of: {
        id: 'disdukcapil',
        name: {
          id: 'Dinas Kependudukan dan Pencatatan Sipil',
          en: 'Dinas Kependudukan dan Pencatatan Sipil',
        },
        shortName: 'Disdukcapil',
      },
    });
    expect(figure).toMatchObject({ index: 75 });
    expect(elements.map(({ variable }) => variable)).toEqual(
      elementKeys.filter((key) => key !== 'cost'),
    );
    expect(parts).toEqual([]);
  });

  it('is weighed by the weights of its department', () => {
    const weights = weightsOf((key) => (key === 'time' ? 8 : 1));
    const departments = testCatalogue.departments.map((each) =>
      each.id === 'rsud' ? { ...each, weights } : each,
    );
    const { figure } = publish(igd, times(40, withAnswers(4, { time: 1 })), {
      catalogue: { ...testCatalogue, departments },
    });
    expect(figure).toMatchObject({ index: 62.5 });
  });
});

describe('a department', () => {
  const disdukcapil = departmentScope('disdukcapil');

  it('pools its respondents: its index is not the mean of those of its services', () => {
    const busy = strataOf(times(90, withoutCost(4)));
    const quiet = strataOf(times(30, fullRespondent(2)));
    const { figure, parts } = publish(disdukcapil, [], {
      months: new Map([['2026-08', sumStrata([busy, quiet])]]),
      partMonths: new Map([
        ['disdukcapil/ktp-el', inAugust(busy)],
        ['disdukcapil/kartu-keluarga', inAugust(quiet)],
      ]),
    });
    expect(parts.map((part) => [part.id, part.shortName, part.figure])).toMatchObject([
      ['disdukcapil/ktp-el', 'KTP-el', { index: 100, respondents: 90 }],
      ['disdukcapil/kartu-keluarga', 'Kartu Keluarga', { index: 50, respondents: 30 }],
    ]);
    // Eight elements rest on all 120, the cost on the 30 who were asked it: 25/9 * (8 * 3.5 + 2).
    expect(figure).toMatchObject({ status: 'full', respondents: 120, index: 83.33 });
  });

  it('has an index before the one service that asks an element has respondents', () => {
    const { figure, elements } = publish(disdukcapil, times(50, withoutCost(3)));
    expect(figure).toMatchObject({ status: 'caution', index: 75 });
    expect(elements.map(({ variable }) => variable)).toContain('cost');
  });

  it('is weighed by its own weights, as are its services', () => {
    const weights = weightsOf((key) => (key === 'time' ? 8 : 1));
    const slow = times(40, withAnswers(4, { time: 1 }));
    const { figure, parts } = publish(departmentScope('rsud', { weights }), slow, {
      partMonths: new Map([['rsud/igd', inAugust(strataOf(slow))]]),
    });
    expect(figure).toMatchObject({ index: 62.5 });
    expect(parts.find(({ id }) => id === 'rsud/igd')?.figure).toMatchObject({ index: 62.5 });
  });

  it('tells the months of a service as that service does, and whose actions began new limits', () => {
    const service = 'disdukcapil/kartu-keluarga';
    const levels = [2, 2, 2, 2, 2, 2, 4, 4, 4] as const;
    const heard = levels.map((rating, at): [string, Strata] => [
      `2026-0${at + 1}`,
      strataOf(times(40, fullRespondent(rating))),
    ]);
    const done = [
      { department: 'disdukcapil', service, day: '2026-06-20' },
      { department: 'rsud', service: null, day: '2026-03-20' },
    ];
    const whole = publish(disdukcapil, [], {
      partMonths: new Map([[service, new Map(heard)]]),
      done,
    });
    const itself = publish(serviceScope(service), [], { months: new Map(heard), done });
    const part = whole.parts.find(({ id }) => id === service);
    const { indexes, change, signals, level } = part?.trend ?? {};
    expect(indexes).toEqual(
      itself.trend.map(({ figure }) => ('index' in figure ? figure.index : null)),
    );
    expect(level).toEqual({ from: '2026-07', before: 50, mean: 100 });
    const { controlChart } = itself;
    expect({ change, signals }).toEqual({
      change: controlChart?.change,
      signals: controlChart?.signals,
    });
  });

  it('names a service without tallies, and says that it has too few', () => {
    const { parts } = publish(disdukcapil, times(40, fullRespondent(3)));
    expect(parts.map(({ figure }) => figure)).toEqual([
      { status: 'insufficient' },
      { status: 'insufficient' },
    ]);
  });
});

describe('the city', () => {
  const weights = weightsOf((key) => (key === 'time' ? 8 : 1));
  const catalogue = {
    ...testCatalogue,
    departments: testCatalogue.departments.map((each) => ({ ...each, weights })),
  };

  it('weighs the elements alike, and each department as that department does', () => {
    const slow = times(40, withAnswers(4, { time: 1 }));
    const { scope, figure, parts } = publish({ kind: 'city' }, slow, {
      catalogue,
      partMonths: new Map([['rsud', inAugust(strataOf(slow))]]),
    });
    expect(scope).toEqual({
      kind: 'city',
      id: '',
      name: { id: 'Kota Contoh', en: 'Kota Contoh' },
    });
    // 25/9 * (8 * 4 + 1) against 25/16 * (8 * 4 + 8).
    expect(figure).toMatchObject({ index: 91.67 });
    expect(parts.find(({ id }) => id === 'rsud')?.figure).toMatchObject({ index: 62.5 });
  });

  it('lists every department in the order of the catalogue', () => {
    const { parts } = publish({ kind: 'city' }, []);
    expect(parts.map(({ id, shortName, kind }) => [id, shortName, kind])).toEqual([
      ['disdukcapil', 'Disdukcapil', 'agency'],
      ['rsud', 'RSUD', 'hospital'],
      ['bkpsdm', 'BKPSDM', 'agency'],
    ]);
  });
});

describe('a period', () => {
  it('takes in its months and no others', () => {
    const { figure, period: published } = publish(igd, [], {
      months: new Map([
        ['2026-06', strataOf(times(100, fullRespondent(1)))],
        ['2026-07', strataOf(times(15, fullRespondent(3)))],
        ['2026-09', strataOf(times(15, fullRespondent(3)))],
        ['2026-10', strataOf(times(100, fullRespondent(1)))],
      ]),
    });
    expect(figure).toMatchObject({ respondents: 30, index: 75 });
    expect(published).toEqual({ id: '2026-Q3', from: '2026-07-01', to: '2026-09-30' });
  });

  it('comes with the twelve months up to its end', () => {
    const { trend } = publish(igd, times(30, fullRespondent(4)));
    expect(trend).toHaveLength(12);
    expect(trend.at(-2)).toMatchObject({ month: '2026-08', figure: { index: 100 } });
    expect(trend.at(-1)).toEqual({ month: '2026-09', figure: { status: 'insufficient' } });
    expect(trend[0]?.month).toBe('2025-10');
  });

  it('that still runs has a trend that ends with today', () => {
    const { trend } = publish(igd, [], { period: found(parsePeriod('2026')) });
    expect([trend[0]?.month, trend.at(-1)?.month]).toEqual(['2025-12', '2026-11']);
  });

  it('that is over comes with the one before it', () => {
    const months = new Map([
      ['2026-05', strataOf(times(30, fullRespondent(3)))],
      ['2026-07', strataOf(times(30, fullRespondent(4)))],
    ]);
    expect(publish(igd, [], { months }).previous).toMatchObject({
      period: { id: '2026-Q2', from: '2026-04-01', to: '2026-06-30' },
      figure: { index: 75 },
    });
    expect(publish(igd, [], { months, period: found(parsePeriod('2026')) }).previous).toBeNull();
  });

  it('rests on its months, those of its trend, and those of the one before', () => {
    const months = (id: string) => monthsToPublish(found(parsePeriod(id)), '2026-11-23');
    expect([months('2025')[0], months('2025').length]).toEqual(['2024-01', 24]);
    expect([months('2026')[0], months('2026').at(-1)]).toEqual(['2025-12', '2026-12']);
    expect(months('2026-Q3')).toHaveLength(12);
  });

  it('comes with the quarters that are over within its trend', () => {
    const months = new Map([['2026-08', strataOf(times(30, fullRespondent(4)))]]);
    const { quarters } = publish(igd, [], { months, period: found(parsePeriod('2026')) });
    expect(quarters.map(({ period }) => period.id)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    expect(quarters.at(-1)?.figure).toMatchObject({ index: 100, respondents: 30 });
  });

  it('carries the day of the snapshot and whether answers are made up', () => {
    expect(publish(igd, [], { demo: true })).toMatchObject({ asOf: '2026-11-23', demo: true });
  });
});
