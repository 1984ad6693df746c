/** The report says nothing that is not published, and its sums are the published index. */
import { describe, expect, it } from 'vitest';
import { noneEntered } from '#shared/publication/entered.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { publishResults } from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { assembleReport, type ReportInput } from '#shared/report/assemble-report.ts';
import { differenceOf } from '#shared/report/difference.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { type Planned, reportSchema } from '#shared/report/report.ts';
import { planRows } from '#shared/report/tables.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { publishedAlone } from '../../fixtures/earlier-results.ts';
import {
  equalWeights,
  fullRespondent,
  type Respondent,
  shortRespondent,
  strataOf,
  weightsOf,
} from '../statistics/samples.ts';

const service = testCatalogue.services.find(({ id }) => id === 'rsud/igd');
if (service === undefined) throw new Error('not in the test catalogue');
const scope: Scope = { kind: 'service', service };
const { owners } = service;

function resultsOf(respondents: readonly Respondent[], id = '2026'): Results {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error('the test needs a period');
  return publishResults({
    scope,
    catalogue: testCatalogue,
    period,
    months: new Map([[`${id.slice(0, 4)}-08`, strataOf(respondents)]]),
    serviceMonths: [],
    entered: noneEntered,
    volume: [],
    partMonths: new Map(),
    done: [],
    asOf: '2026-11-23',
    countedThrough: null,
    demo: false,
  });
}

/** Everybody gives the same, but those asked about time, who are less content with it. */
function unhappyWithTime(count: number, rating: Rating = 4): Respondent[] {
  const answers = { ...fullRespondent(rating).answers, time: 2 as Rating };
  return Array.from({ length: count }, () => fullRespondent(rating, { answers }));
}

function reportOf(respondents: readonly Respondent[], changes: Partial<ReportInput> = {}) {
  return assembleReport({
    results: { ...resultsOf(respondents), firstMonth: '2026-08' },
    before: [],
    earlier: [],
    followUps: null,
    plan: [],
    replacements: [],
    written: {},
    weights: equalWeights,
    owners: [owners],
    served: { reported: [], expected: 12 },
    ...changes,
  });
}

const imported: EarlierResult = {
  unit: 'rsud/igd',
  period: '2025',
  respondents: 380,
  index: 81.2,
  grade: 'B',
  means: [{ element: 'time', mean: 3.1 }],
  ...publishedAlone,
  source: 'https://rsud.example/skm-2025.pdf',
  importedDay: '2026-02-01',
};

describe('the index of the report', () => {
  it('is made of weighted means that sum to the published index', () => {
    const mixed = [
      ...unhappyWithTime(40),
      ...Array.from({ length: 48 }, (_, i) => shortRespondent(3, i % 12)),
    ];
    const { index, results } = reportOf(mixed);
    expect(index?.rows).toHaveLength(9);
    expect(index?.totalWeight).toBe(9);
    expect(results.figure).toMatchObject({ index: index?.index, grade: index?.grade });
    const sum = index?.rows.reduce((all, { weighted }) => all + weighted, 0) ?? 0;
    expect(25 * sum).toBeCloseTo(index?.index ?? 0, 1);
    expect(25 * (index?.sum ?? 0)).toBeCloseTo(index?.index ?? 0, 2);
  });

  it('follows the weights of the unit', () => {
    const weights = weightsOf((key) => (key === 'time' ? 8 : 1));
    const { index } = reportOf(unhappyWithTime(40), { weights });
    expect(index).toMatchObject({ totalWeight: 16, index: 75 });
    expect(index?.rows.find(({ element }) => element === 'time')).toEqual({
      element: 'time',
      mean: 2,
      weight: 8,
      weighted: 1,
    });
  });

  it('is not there with too few respondents, nor is any mean', () => {
    const report = reportOf(unhappyWithTime(29));
    expect(report).toMatchObject({
      index: null,
      priorities: [],
      sample: { processed: 29 },
    });
    expect(JSON.stringify(report)).not.toContain('"mean"');
    expect(reportOf(unhappyWithTime(9)).sample).toMatchObject({ collected: null, processed: null });
  });
});

describe('the sample', () => {
  it('has its target from the people served, and none where nobody reported them', () => {
    const served = { reported: [400, 600], expected: 12 };
    expect(reportOf(unhappyWithTime(40), { served }).sample).toEqual({
      served: 1000,
      reports: { received: 2, expected: 12 },
      target: 278,
      collected: 40,
      processed: 40,
    });
    expect(reportOf(unhappyWithTime(40)).sample).toMatchObject({ served: null, target: null });
  });

  it('counts as collected also who gave nothing but an impression', () => {
    const only = Array.from({ length: 5 }, () => fullRespondent(4, { answers: {} }));
    const { sample } = reportOf([...unhappyWithTime(40), ...only]);
    expect(sample).toMatchObject({ collected: 45, processed: 40 });
  });
});

describe('the years before', () => {
  const before = [resultsOf([], '2025'), resultsOf(unhappyWithTime(50), '2024')];

  it('are computed where there are answers, imported where there are none, and say which', () => {
    const { previous } = reportOf(unhappyWithTime(40), { before, earlier: [imported] });
    expect(previous).toMatchObject([
      { origin: 'imported', period: { id: '2025' }, result: { index: 81.2 } },
      { origin: 'computed', period: { id: '2024' }, figure: { respondents: 50 } },
    ]);
  });

  it('stand side by side where there are both', () => {
    const { previous } = reportOf(unhappyWithTime(40), {
      before,
      earlier: [{ ...imported, period: '2024' }],
    });
    expect(previous.map(({ origin, period }) => `${period.id} ${origin}`)).toEqual([
      '2025 computed',
      '2024 computed',
      '2024 imported',
    ]);
  });

  it('take the import of the whole year for a quarter, and name it so', () => {
    const { previous } = reportOf(unhappyWithTime(40), {
      before: [resultsOf([], '2025-Q3')],
      earlier: [imported],
    });
    expect(previous).toMatchObject([{ origin: 'imported', period: { id: '2025' } }]);
  });
});

describe('what to mend first', () => {
  it('is the lowest elements, with whose work they are', () => {
    const { priorities } = reportOf(unhappyWithTime(40));
    expect(priorities[0]).toEqual({ element: 'time', mean: 2, importance: null, owner: 'back' });
    expect(priorities).toHaveLength(3);
  });

  it('has no owner where services differ', () => {
    const both = [owners, { ...owners, time: 'front' as const }];
    expect(reportOf(unhappyWithTime(40), { owners: both }).priorities[0]?.owner).toBeNull();
  });
});

describe('a difference', () => {
  const figure = (index: number, half: number) =>
    ({
      status: 'full',
      respondents: 200,
      index,
      grade: 'B',
      interval: { low: index - half, high: index + half },
    }) as const;

  it('is beyond chance only if its range leaves out zero', () => {
    expect(differenceOf(figure(84, 3), figure(80, 4))).toEqual({
      points: 4,
      low: -1,
      high: 9,
      isBeyondChance: false,
    });
    expect(differenceOf(figure(74, 3), figure(80, 4)).isBeyondChance).toBe(true);
  });
});

it('the report is what its schema says', () => {
  const report = reportOf(unhappyWithTime(120), {
    before: [resultsOf([], '2025')],
    earlier: [imported],
  });
  expect(reportSchema.safeParse(report).error).toBeUndefined();
});

describe('the plan', () => {
  const planned = (element: Planned['element'], dueDay: string): Planned => ({
    ...{ service: null, element, programme: 'Loket tambahan', horizon: 'short', dueDay },
    ...{ office: 'back', department: null, progress: 20 },
  });

  it('begins with the lowest element, and ends with what is about no single one', () => {
    const { plan } = reportOf(unhappyWithTime(40), {
      plan: [
        planned(null, '2026-12-01'),
        planned('cost', '2026-12-01'),
        planned('time', '2027-03-01'),
      ],
    });
    expect(plan.map(({ element }) => element)).toEqual(['time', 'cost', null]);
  });

  it('keeps a row for an element that is proposed and has no action yet', () => {
    const report = reportOf(unhappyWithTime(40), { plan: [planned('time', '2027-03-01')] });
    const rows = planRows(report, 'id');
    expect(rows[0]).toEqual({
      element: 'U3 Waktu Penyelesaian',
      programme: 'Loket tambahan',
      time: 'jangka pendek, sampai 1 Maret 2027',
      responsible: 'Belakang layar',
      progress: 20,
    });
    expect(rows.slice(1).map(({ programme }) => programme)).toEqual([undefined, undefined]);
    expect(rows).toHaveLength(3);
  });
});
