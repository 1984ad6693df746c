import { env } from 'virtual:host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readPendingGroups, readPendingResponses } from '#functions/db/pending-groups.ts';
import { readSplits } from '#functions/db/read-splits.ts';
import { readStrata, readVolume } from '#functions/db/read-tallies.ts';
import { type Series, sealGroups } from '#functions/db/seal-groups.ts';
import { afterMoment, sealAtOnce as seal } from '#functions/demo-seal.ts';
import {
  histogram,
  numbersOf,
  pairMoments,
  respondents,
  type Strata,
  tallyOf,
} from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import type { Response } from '#shared/survey/response.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';
import { talliesHold } from './tallies-hold.ts';

const today = '2026-03-10';
const service = 'disdukcapil/ktp-el';
const month = '2026-03';

const append = (response: Response, to = service, day = today) =>
  appendResponse(env.DB, response, to, { day, hour: 9 });
const appendMany = async (count: number, to = service, day = today) => {
  for (let i = 0; i < count; i += 1) await append(shortResponse(), to, day);
};
const run = (day = today, hour = 9) =>
  seal(env.DB, testCatalogue, { day, hour }, () => crypto.randomUUID());

async function countOf(series: Series, unit: string, period: string): Promise<number> {
  const { results } = await env.DB.prepare(
    `SELECT numbers.value AS numbers FROM tallies, json_each(strata) AS numbers
     WHERE series = ? AND unit = ? AND period = ?`,
  )
    .bind(series, unit, period)
    .all<{ numbers: string }>();
  return results.reduce((sum, row) => sum + JSON.parse(row.numbers)[0], 0);
}

beforeEach(emptyDatabase);
afterEach(talliesHold);

describe('what was said', () => {
  it('cannot be changed', async () => {
    await append(shortResponse());
    const update = env.DB.prepare('UPDATE responses SET impression = 4').run();
    await expect(update).rejects.toThrow('append-only');
  });

  it('cannot be deleted', async () => {
    await append(shortResponse());
    await expect(env.DB.prepare('DELETE FROM responses').run()).rejects.toThrow('append-only');
  });

  it('costs one row written', async () => {
    const before = shortResponse({ comment: 'Cepat dan ramah', profile: { sex: 'P' } });
    await append(before);
    const { meta } = await env.DB.prepare(
      `INSERT INTO responses SELECT service, received_day, '00000000-0000-4000-9000-000000000000',
         progress, revision, received_hour, seal_group, counter, channel, form, block, language, impression, requirements,
         procedure, time, cost, product, competence, conduct, complaints, facilities, comment, sex,
         age, education, occupation, doubt, pace, occupation_added, directed, added FROM responses`,
    ).run();
    expect(meta.rows_written).toBe(1);
  });

  it('is stored once when a request is repeated, even days later', async () => {
    const response = shortResponse();
    expect(await append(response)).toBe('stored');
    expect(await append(response)).toBe('stored-before');
    expect(await append(response, service, '2026-03-17')).toBe('stored-before');
    const stored = await env.DB.prepare('SELECT count(*) AS n FROM responses').first('n');
    expect(stored).toBe(1);
  });

  it('is stored once when both copies of a request arrive together', async () => {
    const response = shortResponse();
    const outcomes = await Promise.all([append(response), append(response)]);
    expect(outcomes.toSorted()).toEqual(['stored', 'stored-before']);
  });

  it('keeps its id: other answers under it are refused', async () => {
    const response = shortResponse();
    await append(response);
    expect(await append({ ...response, impression: 1 })).toBe('id-taken');
  });
});

describe('a group', () => {
  it('stays out of sight with nine responses', async () => {
    await appendMany(9);
    await run();
    expect(await countOf('service-month', service, month)).toBe(0);
  });

  it('is folded into day, month and department with ten', async () => {
    await appendMany(10);
    await run();
    expect(await countOf('service-day', service, today)).toBe(10);
    expect(await countOf('service-month', service, month)).toBe(10);
    expect(await countOf('department-month', 'disdukcapil', month)).toBe(10);
    expect(await countOf('department-quarter', 'disdukcapil', '2026-Q1')).toBe(10);
    expect(await countOf('city-month', '', month)).toBe(10);
  });

  it('is folded into the hours of its department and of the city', async () => {
    for (const hour of [8, 8, 9]) {
      await appendResponse(env.DB, shortResponse(), service, { day: '2026-03-09', hour });
    }
    await appendMany(7);
    await run();
    await appendMany(10, 'disdukcapil/kartu-keluarga');
    await run();
    // 2026-03-09 is a Monday; the others came on Tuesday at nine.
    for (const unit of ['disdukcapil', '']) {
      const volume = await readVolume(env.DB, unit, [month]);
      expect([volume[8], volume[9], volume[24 + 9]]).toEqual([2, 1, 17]);
    }
    expect(await readVolume(env.DB, 'rsud', [month])).toEqual(new Array(168).fill(0));
  });

  it('is folded into the counters and times of day of its service and quarter', async () => {
    await appendMany(7);
    const elsewhere = shortResponse({ counter: '7K3QF' });
    await appendResponse(env.DB, elsewhere, service, { day: today, hour: 13 });
    await appendMany(2);
    await run();
    await appendMany(10);
    await run();
    const [read] = await readSplits(env.DB, ['2026-Q1'], [service]);
    const people = (strata: ReadonlyMap<string, Strata> | undefined) =>
      Object.fromEntries([...(strata ?? [])].map(([part, own]) => [part, ratersOf(own)]));
    expect(people(read?.split.counter.strata)).toEqual({ '4M9TJ': 19, '7K3QF': 1 });
    expect(people(read?.split.time.strata)).toEqual({ 0: 19, 12: 1 });
    expect(await readSplits(env.DB, ['2026-Q2'], [service])).toEqual([]);
  });

  it('waits for its own service, not for another', async () => {
    await appendMany(9);
    await appendMany(9, 'rsud/igd');
    await run();
    expect(await countOf('service-month', service, month)).toBe(0);
    await appendMany(1);
    await run();
    expect(await countOf('service-month', service, month)).toBe(10);
    expect(await countOf('service-month', 'rsud/igd', month)).toBe(0);
  });

  it('waits for ten who rated an element: an impression alone goes with them, and does not count', async () => {
    await appendMany(9);
    for (let i = 0; i < 6; i += 1) await append(shortResponse({ answers: {} }));
    await run();
    expect(await countOf('service-month', service, month)).toBe(0);
    await appendMany(1);
    await run();
    expect(await countOf('service-month', service, month)).toBe(16);
  });

  it('counts on the day it is sealed, however long its first response has waited', async () => {
    await appendMany(9, service, '2026-01-05');
    await run('2026-01-05');
    await appendMany(1);
    await run();
    expect(await countOf('service-month', service, '2026-01')).toBe(0);
    expect(await countOf('service-day', service, today)).toBe(10);
  });

  it('is added to what stands there, forms apart, with every product for the variance', async () => {
    const first = [1, 2, 3, 4, 3, 3, 3, 3, 3, 3].map((value) =>
      fullResponse({ impression: value as 1 }),
    );
    const second = [
      ...Array.from({ length: 6 }, () => shortResponse()),
      ...Array.from({ length: 4 }, () => fullResponse()),
    ];
    for (const response of first) await append(response);
    await run();
    for (const response of second) await append(response);
    await run();

    const [read] = await readStrata(env.DB, 'service-month', [month], [service]);
    const all = [...first, ...second];
    const expected = (form: Response['form']) =>
      tallyOf(
        all
          .filter((r) => r.form === form)
          .map((r) => ({ ...r, hasComment: r.comment !== undefined })),
      );
    expect(read?.strata.full).toEqual(expected('full'));
    expect(read?.strata.short).toEqual(expected('short'));
    const full = read?.strata.full ?? expected('short');
    expect(histogram(full, 'impression')).toEqual([1, 1, 11, 1]);
    expect(pairMoments(full, 'time', 'conduct')).toEqual({
      count: 14,
      sumFirst: 28,
      sumSecond: 56,
      sumProduct: 112,
    });
  });

  it('that crosses midnight loses nobody to a lagging clock', async () => {
    await appendMany(10);
    await run();
    await appendMany(10, service, '2026-03-09');
    await run();
    expect(await countOf('service-month', service, month)).toBe(20);
  });
});

describe('sealing happens exactly once', () => {
  it('when a run is repeated', async () => {
    await appendMany(12);
    await run();
    await run();
    expect(await countOf('service-month', service, month)).toBe(12);
  });

  it('when two runs overlap', async () => {
    await appendMany(12);
    await appendMany(11, 'rsud/igd');
    await Promise.all([run(), run(), run()]);
    expect(await countOf('department-month', 'disdukcapil', month)).toBe(12);
    expect(await countOf('department-month', 'rsud', month)).toBe(11);
  });

  it('when a response slips in between reading a group and sealing it', async () => {
    await appendMany(10);
    const [group] = (await readPendingGroups(env.DB, [service], { day: today, hour: 7 })).filter(
      ({ raters }) => raters > 0,
    );
    if (group === undefined) throw new Error('no pending group');
    const read = await readPendingResponses(env.DB, [group]);
    await appendMany(1);
    const common = { service, stream: '', strata: { 'short open': numbersOf(tallyOf(read)) } };
    const increment = { ...common, series: 'service-day' as const, period: today, unit: service };
    await sealGroups(
      env.DB,
      [{ ...group, size: read.length, next: afterMoment(today) }],
      { tallies: [increment], volumes: [], splits: [] },
      'late',
    );

    expect(await countOf('service-day', service, today)).toBe(0);
    await run();
    expect(await countOf('service-day', service, today)).toBe(11);
  });

  it('when a run dies after it has closed the group', async () => {
    await appendMany(10);
    await env.DB.prepare(
      `CREATE TRIGGER power_cut BEFORE INSERT ON tallies WHEN NEW.series = 'department-month'
       BEGIN SELECT RAISE(ABORT, 'power cut'); END`,
    ).run();
    await expect(run()).rejects.toThrow('power cut');
    expect(await countOf('service-day', service, today)).toBe(0);

    await env.DB.prepare('DROP TRIGGER power_cut').run();
    await run();
    expect(await countOf('service-day', service, today)).toBe(10);
    expect(await countOf('department-month', 'disdukcapil', month)).toBe(10);
  });
});

describe('what a response costs', () => {
  it('is at most 2.5 rows written, seal included, in the smallest groups of both forms', async () => {
    await appendMany(9);
    await append(fullResponse());
    const first = await run();
    await appendMany(8);
    await append(fullResponse());
    await append(fullResponse());
    const second = await run();
    const perResponse = 1 + (first.rowsWritten + second.rowsWritten) / 20;
    expect(perResponse).toBeLessThanOrEqual(2.5);
  });

  it('reads no more tallies for a department that has heard more people', async () => {
    await appendMany(10);
    await run();
    await appendMany(40);
    await run();
    const rows = await readStrata(env.DB, 'department-month', [month]);
    expect(rows).toHaveLength(1);
    expect(respondents(rows[0]?.strata.short ?? tallyOf([]))).toBe(50);
  });
});
