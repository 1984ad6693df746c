/** Windows of release through the real job: cut at midnight, once, whole, and silent until they close. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { findReceipt } from '#functions/db/find-receipt.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { noteSources } from '#functions/db/sources.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import { seal } from '#functions/jobs/seal.ts';
import { sourceOf } from '#functions/responses/count-source.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { Results } from '#shared/publication/results.ts';
import { histogram, type Strata, tallyOf } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import type { Response } from '#shared/survey/response.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { responseId, shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';

const service = 'disdukcapil/ktp-el';
const newId = () => crypto.randomUUID();

let sources = 0;

/** One answer from an address of its own, unless one is named. */
async function hear(day: string, response: Response = shortResponse(), source?: string, hour = 9) {
  await appendResponse(env.DB, response, service, { day, hour });
  sources += 1;
  await noteSources(env.DB, service, day, [source ?? `address ${sources}`]);
}

async function hearMany(count: number, day: string, source?: string) {
  for (let i = 0; i < count; i += 1) await hear(day, shortResponse(), source);
}

const run = (day: string, hour = 2) => seal(env.DB, testCatalogue, { day, hour }, newId);

async function strataOf(month: string): Promise<Strata> {
  const [row] = await readStrata(env.DB, 'service-month', [month], [service]);
  return row?.strata ?? {};
}
const counted = async (month: string) => ratersOf(await strataOf(month));
const impressions = async (month: string) =>
  histogram((await strataOf(month)).short ?? tallyOf([]), 'impression');

beforeEach(emptyDatabase);

describe('a window', () => {
  it('stays closed through its month, whoever answers, and opens the night after', async () => {
    await hearMany(40, '2026-03-10');
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-31']) await run(day, 23);
    await run('2026-04-01', 1);
    expect(await counted('2026-03')).toBe(0);
    await run('2026-04-01', 2);
    expect(await counted('2026-03')).toBe(40);
  });

  it('is cut at midnight, however late the job comes', async () => {
    await hearMany(12, '2026-03-31');
    await hearMany(13, '2026-04-01');
    await run('2026-04-03', 17);
    expect(await counted('2026-03')).toBe(12);
    expect(await counted('2026-04')).toBe(0);
    await run('2026-05-01');
    expect(await counted('2026-04')).toBe(13);
  });

  it('is counted one after the other when the job stood still for months', async () => {
    for (const month of ['01', '02', '03']) await hearMany(10, `2026-${month}-20`);
    await hearMany(3, '2026-04-20');
    await run('2026-04-20');
    expect(await Promise.all(['2026-01', '2026-02', '2026-03'].map(counted))).toEqual([10, 10, 10]);
    await hearMany(7, '2026-04-21');
    await run('2026-05-01');
    expect(await counted('2026-04')).toBe(10);
  });

  it('runs on with nine, or with ten from fewer than ten sources', async () => {
    await hearMany(30, '2026-03-10', 'one phone');
    await run('2026-04-01');
    expect(await counted('2026-03')).toBe(0);
    await hearMany(8, '2026-04-10');
    await run('2026-05-01');
    expect(await counted('2026-04')).toBe(0);
    await hearMany(1, '2026-05-10');
    await run('2026-06-01');
    expect(await counted('2026-05')).toBe(39);
  });

  it('is counted once when two runs overlap', async () => {
    await hearMany(12, '2026-03-10');
    await Promise.all([run('2026-04-01'), run('2026-04-01'), run('2026-04-01')]);
    await run('2026-04-01', 3);
    expect(await counted('2026-03')).toBe(12);
  });

  it('takes a survey that was left on its last evening as it stood, and one completed after midnight in the next', async () => {
    const left = responseId();
    const completed = responseId();
    const part = { progress: 'partial', revision: 1, impression: 1, answers: {} } as const;
    await hear('2026-03-31', shortResponse({ ...part, id: left }), undefined, 23);
    await hear('2026-03-31', shortResponse({ ...part, id: completed }), undefined, 23);
    await hearMany(10, '2026-03-31');
    await hear(
      '2026-04-01',
      shortResponse({ id: completed, revision: 2, impression: 2 }),
      undefined,
      0,
    );
    await run('2026-04-01');
    expect(await impressions('2026-03')).toEqual([1, 0, 10, 0]);
    await hearMany(10, '2026-04-02');
    await run('2026-05-01');
    expect(await impressions('2026-04')).toEqual([0, 1, 10, 0]);
  });

  it('grows shorter where many answer: a day, once eight days in a row had twenty from ten', async () => {
    for (let n = 30; n >= 0; n -= 1) {
      const day = daysBefore('2026-04-01', n);
      for (let i = 0; i < 20; i += 1) await hear(day, shortResponse());
      await run(day);
    }
    // The window of March taught that days are enough; that of the first of April is then one day.
    expect(await counted('2026-03')).toBe(30 * 20);
    expect(await counted('2026-04')).toBe(0);
    await run('2026-04-02');
    expect(await counted('2026-04')).toBe(20);
  }, 120_000);
});

describe('until a window is counted nobody is told of it', () => {
  const find = (id: string, today: string) => findReceipt(env.DB, service, receiptOf(id), today);

  it('not by a receipt', async () => {
    const [march, april] = [crypto.randomUUID(), crypto.randomUUID()];
    await hear('2026-03-31', shortResponse({ id: march }));
    await hearMany(9, '2026-03-31');
    await hear('2026-04-01', shortResponse({ id: april }));
    await run('2026-04-01', 1);
    expect(await find(march, '2026-04-01')).toMatchObject({ counted: false });
    await run('2026-04-01');
    expect(await find(march, '2026-04-01')).toMatchObject({ counted: true });
    expect(await find(april, '2026-04-01')).toMatchObject({ counted: false });
  });

  it('nor by a comment', async () => {
    const release = (today: string) =>
      releaseComments(env.DB, testCatalogue, today, localReader, newId);
    const comment = 'Ramah sekali';
    for (let i = 0; i < 10; i += 1) await hear('2026-03-31', shortResponse({ comment }));
    for (let i = 0; i < 10; i += 1) await hear('2026-04-01', shortResponse({ comment }));
    expect(await release('2026-04-01')).toBe(0);
    await run('2026-04-01');
    expect(await release('2026-04-01')).toBe(10);
    expect(await release('2026-04-02')).toBe(0);
    await run('2026-05-01');
    expect(await release('2026-05-01')).toBe(10);
  });
});

describe('sources', () => {
  const noted = async () => {
    const row = await env.DB.prepare('SELECT hashes, counts FROM sources').first<{
      hashes: string;
      counts: string;
    }>();
    return { hashes: JSON.parse(row?.hashes ?? '[]'), counts: JSON.parse(row?.counts ?? '{}') };
  };

  it('are counted once a day each, and no more than a window needs', async () => {
    await hearMany(5, '2026-03-10', 'one phone');
    expect((await noted()).counts).toEqual({ '2026-03-10': 1 });
    await hearMany(15, '2026-03-10');
    await hearMany(1, '2026-03-11', 'one phone');
    const row = await noted();
    expect(row.counts).toEqual({ '2026-03-10': 10, '2026-03-11': 1 });
    expect(row.hashes).toHaveLength(1);
  });

  it('lose their salt the night after, and with it all that could tell an address', async () => {
    for (const address of ['203.0.113.7', '203.0.113.8']) {
      await (
        await sourceOf(
          env.DB,
          service,
          { day: '2026-03-10', hour: 9 },
          { address },
          { id: address, now: 0 },
        )
      ).count();
    }
    const salts = env.DB.prepare('SELECT count(*) AS n FROM day_salts');
    expect(await salts.first('n')).toBe(1);
    const hash = expect.stringMatching(/^[0-9a-f]{8}$/);
    expect((await noted()).hashes).toEqual([hash, hash]);
    await run('2026-03-11');
    expect(await salts.first('n')).toBe(0);
  });
});

describe('how far figures go', () => {
  const countedThrough = async (query: string) => {
    const answer = await askWorker(`https://suara.example/api/v1/results${query}`);
    return ((await answer.json()) as Results).countedThrough;
  };

  it('is said of each unit: the day that all its services have come to, and the furthest', async () => {
    await hearMany(12, '2026-01-31');
    const other = { service: 'disdukcapil/kartu-keluarga', until: '2026-03-31' };
    await run('2026-02-01');
    expect(await countedThrough('')).toEqual({ every: '2026-01-31', latest: '2026-01-31' });
    await env.DB.prepare(
      `INSERT INTO seals (service, stream, open_group, settled_until, opened_day, sealed_through, claimed_by)
       SELECT ?1, '', 1, '', ?2, ?2, 'run'`,
    )
      .bind(other.service, other.until)
      .run();
    expect(await countedThrough('?department=disdukcapil')).toEqual({
      every: '2026-01-31',
      latest: other.until,
    });
    expect(await countedThrough('?department=rsud')).toBeNull();
  });

  it('does not move while a window is open, whoever answers', async () => {
    await hearMany(12, '2026-01-31');
    await run('2026-02-01');
    await hearMany(12, '2026-02-10');
    await run('2026-02-11');
    const query = '?department=disdukcapil&service=ktp-el';
    expect(await countedThrough(query)).toEqual({ every: '2026-01-31', latest: '2026-01-31' });
  });
});
