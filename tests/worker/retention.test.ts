import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { perRun } from '#functions/db/retention.ts';
import { deleteWhatExpired } from '#functions/jobs/delete-expired.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const today = '2026-11-23';
const service = 'disdukcapil/ktp-el';

beforeEach(emptyDatabase);

const say = (day: string, comment: string) =>
  appendResponse(env.DB, fullResponse({ comment }), service, { day, hour: 9 });

const release = (day: string, text: string) =>
  env.DB.prepare(
    `INSERT INTO comments (id, service, department, since_day, released_day, language, text, themes, state)
     VALUES (?1, ?2, 'disdukcapil', ?3, ?3, 'id', ?4, '[]', 'waiting')`,
  )
    .bind(crypto.randomUUID(), service, day, text)
    .run();

const pass = (comment: string) =>
  env.DB.prepare(
    `INSERT INTO comment_passes (comment, number, from_department, passed_day, since_day)
     SELECT id, 1, 'rsud', released_day, released_day FROM comments WHERE text = ?`,
  )
    .bind(comment)
    .run();

async function kept(): Promise<readonly (string | null)[]> {
  const { results } = await env.DB.prepare(
    'SELECT comment FROM responses ORDER BY received_day',
  ).all<{ comment: string | null }>();
  return results.map(({ comment }) => comment);
}

const released = () => env.DB.prepare('SELECT count(*) AS n FROM comments').first<number>('n');

describe('what was said', () => {
  it('loses its comment after two years and goes after five, to the day', async () => {
    await say('2021-11-22', 'enam tahun');
    await say('2021-11-23', 'lima tahun');
    await say('2024-11-22', 'dua tahun lebih');
    await say('2024-11-23', 'dua tahun');
    await say(today, 'hari ini');
    await release('2024-11-22', 'lama');
    await release('2024-11-23', 'baru');
    for (const text of ['lama', 'baru']) await pass(text);
    const deleted = await deleteWhatExpired(env.DB, testCatalogue, today);
    expect(deleted).toEqual({ comments: 4, responses: 1 });
    expect(await kept()).toEqual([null, null, 'dua tahun', 'hari ini']);
    expect(await released()).toBe(1);
    const passes = env.DB.prepare('SELECT count(*) AS n FROM comment_passes');
    expect(await passes.first('n')).toBe(1);
  });

  it('is kept as long as the city says', async () => {
    await say('2025-11-22', 'setahun lebih');
    const retention = { commentYears: 1, responseYears: 1 };
    const settings = { ...testCatalogue.settings, retention };
    await deleteWhatExpired(env.DB, { ...testCatalogue, settings }, today);
    expect(await kept()).toEqual([]);
  });

  it('goes in pieces, run by run, and then no run looks at it again', async () => {
    for (let n = 0; n <= perRun; n += 1) await say('2020-01-01', 'lama');
    const runs = [1, 2, 3].map(() => () => deleteWhatExpired(env.DB, testCatalogue, today));
    const deleted = [];
    for (const run of runs) deleted.push((await run()).responses);
    expect(deleted).toEqual([perRun, 1, 0]);
  });

  it('leaves a record of what went', async () => {
    await say('2020-01-01', 'lama');
    await deleteWhatExpired(env.DB, testCatalogue, today);
    const { results } = await env.DB.prepare(
      'SELECT kind, before_day, started_day, deleted, done FROM retention_runs ORDER BY kind',
    ).all();
    expect(results).toEqual([
      { kind: 'comments', before_day: '2024-11-23', started_day: today, deleted: 1, done: 1 },
      { kind: 'responses', before_day: '2021-11-23', started_day: today, deleted: 1, done: 1 },
    ]);
  });
});

describe('the database itself', () => {
  const run = (sql: string) => env.DB.prepare(sql).run();

  it('lets nobody delete or change an answer whose time is not over', async () => {
    await say('2024-11-23', 'dua tahun');
    await deleteWhatExpired(env.DB, testCatalogue, today);
    await expect(run('DELETE FROM responses')).rejects.toThrow('append-only');
    await expect(run('UPDATE responses SET comment = NULL')).rejects.toThrow('append-only');
  });

  it('lets nobody change what an old answer says', async () => {
    await say('2024-01-01', 'lama');
    await deleteWhatExpired(env.DB, testCatalogue, today);
    await expect(run('UPDATE responses SET impression = 4')).rejects.toThrow('append-only');
    await expect(run(`UPDATE responses SET comment = 'lain'`)).rejects.toThrow('append-only');
  });

  it('keeps the record of what was deleted, and takes none of what is younger than a year', async () => {
    await deleteWhatExpired(env.DB, testCatalogue, today);
    await expect(run('DELETE FROM retention_runs')).rejects.toThrow('is kept');
    await expect(run('UPDATE retention_runs SET deleted = -1')).rejects.toThrow();
    await expect(
      run(`INSERT INTO retention_runs VALUES ('responses', '2026-11-22', '2026-11-23', 0, 0)`),
    ).rejects.toThrow('CHECK');
  });
});
