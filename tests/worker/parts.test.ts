/** A survey that is left counts as far as it was answered; one that is completed in time counts whole. */
import { env } from 'virtual:host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readPendingGroups, readPendingResponses } from '#functions/db/pending-groups.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { sealGroups } from '#functions/db/seal-groups.ts';
import { afterMoment, sealAtOnce as seal } from '#functions/demo-seal.ts';
import { histogram, numbersOf, respondents, tallyOf } from '#shared/statistics/tally.ts';
import type { Response } from '#shared/survey/response.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { responseId, shortResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';
import { talliesHold } from './tallies-hold.ts';

const day = '2026-03-10';
const service = 'disdukcapil/ktp-el';

const append = (response: Response, hour: number, on = day) =>
  appendResponse(env.DB, response, service, { day: on, hour });
const run = (hour: number, on = day) =>
  seal(env.DB, testCatalogue, { day: on, hour }, () => crypto.randomUUID());
const appendOthers = async (count: number, hour: number, on = day) => {
  for (let i = 0; i < count; i += 1) await append(shortResponse({ impression: 4 }), hour, on);
};

/** The first tap of a survey, and the same survey sent to its end. */
function survey(): { first: Response; second: Response; whole: Response } {
  const id = responseId();
  const first = shortResponse({ id, progress: 'partial', revision: 1, impression: 1, answers: {} });
  return {
    first,
    second: { ...first, revision: 2, impression: 2, answers: { product: 2 } },
    whole: shortResponse({
      id,
      revision: 3,
      impression: 3,
      answers: { product: 2, competence: 4 },
    }),
  };
}

/** How many gave each impression, in all that is published. */
async function impressions(month = '2026-03'): Promise<readonly number[]> {
  const [row] = await readStrata(env.DB, 'service-month', [month], [service]);
  return histogram(row?.strata.short ?? tallyOf([]), 'impression');
}

beforeEach(emptyDatabase);
afterEach(talliesHold);

describe('a survey that was left after the first tap', () => {
  it('is stored with one row', async () => {
    const { first } = survey();
    expect(await append(first, 9)).toBe('stored');
    const stored = await env.DB.prepare('SELECT * FROM responses WHERE id = ?')
      .bind(first.id)
      .first();
    expect(stored).toMatchObject({ progress: 'partial', impression: 1, seal_group: null });
  });

  it('waits as long as it may be completed, and then counts as it stands', async () => {
    await append(survey().second, 9);
    await appendOthers(10, 9);
    await run(9);
    expect(await impressions()).toEqual([0, 0, 0, 10]);
    await appendOthers(9, 11);
    await run(11);
    expect(await impressions()).toEqual([0, 0, 0, 10]);
    await run(12);
    expect(await impressions()).toEqual([0, 1, 0, 19]);
  });

  it('counts once, however often it is sealed', async () => {
    await append(survey().first, 9);
    await appendOthers(10, 12);
    await run(12);
    await appendOthers(10, 13);
    await run(13);
    await appendOthers(10, 8, '2026-03-11');
    await run(8, '2026-03-11');
    expect(await impressions()).toEqual([1, 0, 0, 30]);
  });

  it('counts with the last of its parts, in whatever order they arrive', async () => {
    const { first, second } = survey();
    await append(second, 9);
    expect(await append(first, 9)).toBe('stored-before');
    expect(await append(second, 9)).toBe('stored-before');
    await appendOthers(9, 12);
    await run(12);
    expect(await impressions()).toEqual([0, 1, 0, 9]);
  });

  it('shows only in a group of ten who rated an element', async () => {
    for (let i = 0; i < 9; i += 1) await append(survey().second, 9);
    await append(survey().first, 9);
    await run(15);
    expect(await impressions()).toEqual([0, 0, 0, 0]);
    await append(survey().second, 10);
    await run(15);
    expect(await impressions()).toEqual([1, 10, 0, 0]);
  });
});

describe('a survey that is completed after it was left', () => {
  it('counts once and whole', async () => {
    const { first, second, whole } = survey();
    await append(first, 9);
    await append(second, 9);
    expect(await append(whole, 10)).toBe('stored');
    expect(await append(whole, 10)).toBe('stored-before');
    await appendOthers(9, 10);
    await run(10);
    await appendOthers(10, 14);
    await run(14);
    expect(await impressions()).toEqual([0, 0, 1, 19]);
  });

  it('also over midnight', async () => {
    const { first, whole } = survey();
    await append(first, 23, '2026-03-31');
    await append(whole, 0, '2026-04-01');
    await appendOthers(9, 0, '2026-04-01');
    await run(0, '2026-04-01');
    await appendOthers(10, 5, '2026-04-01');
    await run(5, '2026-04-01');
    expect(await impressions('2026-03')).toEqual([0, 0, 0, 0]);
    expect(await impressions('2026-04')).toEqual([0, 0, 1, 19]);
  });

  it('may be completed without a change since its last part', async () => {
    const { second } = survey();
    await append(second, 9);
    const { progress: _partial, ...whole } = second;
    expect(await append(whole, 9)).toBe('stored');
  });

  it('hears no more of a part that was held up on its way', async () => {
    const { first, whole } = survey();
    await append(whole, 9);
    expect(await append(first, 9)).toBe('stored-before');
    const stored = env.DB.prepare('SELECT count(*) AS n FROM responses');
    expect(await stored.first('n')).toBe(1);
  });

  it('later than may be is kept, and counts as it was left', async () => {
    const { first, whole } = survey();
    await append(first, 9);
    expect(await append(whole, 11)).toBe('stored');
    expect(await append(whole, 11)).toBe('stored-before');
    await appendOthers(9, 12);
    await run(12);
    await appendOthers(10, 20);
    await run(20);
    expect(await impressions()).toEqual([1, 0, 0, 19]);
    const late = await env.DB.prepare(
      `SELECT * FROM responses WHERE progress = 'complete' AND id = ?`,
    )
      .bind(first.id)
      .first();
    expect(late).toMatchObject({ impression: 3, seal_group: null });
  });
});

it('a run that read before a part was settled changes nothing when it comes too late', async () => {
  await append(survey().second, 9);
  await appendOthers(9, 12);
  const [slow] = await readPendingGroups(env.DB, [service], { day, hour: 10 });
  if (slow === undefined) throw new Error('no pending group');
  const read = await readPendingResponses(env.DB, [slow]);
  const tally = tallyOf(read);
  expect(respondents(tally)).toBe(10);
  await run(12);
  const common = { service, stream: '', strata: { 'short open': numbersOf(tally) } };
  const increment = {
    ...common,
    series: 'service-month',
    period: '2026-03',
    unit: service,
  } as const;
  await sealGroups(
    env.DB,
    [{ ...slow, size: read.length, next: afterMoment(day) }],
    { tallies: [increment], volumes: [], splits: [] },
    'late',
  );
  expect(await impressions()).toEqual([0, 1, 0, 9]);
});
