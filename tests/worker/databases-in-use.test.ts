/** Databases that are in use keep what they hold when they are brought up to date: filled as they were, then migrated. */
import { databaseOf, env, freshDatabase, migrateToLatest } from 'virtual:host';
import { afterAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { noteSources } from '#functions/db/sources.ts';
import { seal } from '#functions/jobs/seal.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';

const service = 'disdukcapil/ktp-el';

const rowsOf = async (sql: string) => (await env.DB.prepare(sql).all()).results;

/** Answers as they were stored before there were windows: full, all 3, from one to `count`. */
async function answerOfOld(day: string, group: number, count: number) {
  const rows = Array.from({ length: count }, () => crypto.randomUUID());
  await env.DB.prepare(
    `INSERT INTO responses (service, received_day, id, progress, revision, received_hour, seal_group, counter, channel,
         form, language, impression, requirements, comment)
       SELECT ?1, ?2, value, 'complete', 1, 9, ?3, '4M9TJ', 'open', 'full', 'id', 3, 3, 'Ramah' FROM json_each(?4)`,
  )
    .bind(service, day, group, JSON.stringify(rows))
    .run();
}

afterAll(freshDatabase);

describe('a database from before there were windows', () => {
  it('keeps every answer and figure, and counts what waited once', async () => {
    await databaseOf(25);
    await answerOfOld('2026-03-05', 0, 12);
    await answerOfOld('2026-03-06', 1, 7);
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO seals (service, stream, open_group, opened_day, settled_until, claimed_by, sealed_sheets)
           VALUES (?, '', 1, '2026-03-04', '2026-03-05T08', 'run', 0)`,
      ).bind(service),
      env.DB.prepare(
        `INSERT INTO comment_releases (service, stream, next_group, since_day, late_until, checked_group, claimed_by)
           VALUES (?, '', 1, '2026-03-04', '2026-03-04', 1, 'run')`,
      ).bind(service),
      env.DB.prepare(
        `INSERT INTO tallies (series, period, unit, strata) VALUES ('service-month', '2026-03', ?, ?)`,
      ).bind(service, JSON.stringify({ kept: [12] })),
    ]);
    const answers = await rowsOf('SELECT * FROM responses ORDER BY received_day, id');
    const tallies = await rowsOf('SELECT * FROM tallies');

    await migrateToLatest();

    expect(await rowsOf('SELECT * FROM responses ORDER BY received_day, id')).toEqual(
      answers.map((row) => ({ ...row, doubt: null, pace: null, directed: null })),
    );
    expect(await rowsOf('SELECT * FROM tallies')).toEqual(tallies);
    expect(await rowsOf('SELECT * FROM seals')).toMatchObject([
      { open_group: 1, sealed_through: '2026-03-06', rhythm: 'month', heard: '{}' },
    ]);
    expect(await rowsOf('SELECT * FROM comment_releases')).toMatchObject([
      { next_group: 1, released_through: '2026-03-06' },
    ]);
    await expect(env.DB.prepare('UPDATE responses SET pace = NULL').run()).rejects.toThrow(
      'append-only',
    );
    await expect(env.DB.prepare('DELETE FROM responses').run()).rejects.toThrow('append-only');

    // Goes on as any other: what waited, and what comes after it, make the first window.
    await env.DB.prepare('DELETE FROM tallies').run();
    for (let nth = 0; nth < 12; nth += 1) {
      const day = `2026-03-${10 + nth}`;
      await appendResponse(env.DB, fullResponse(), service, { day, hour: 9 });
      await noteSources(env.DB, service, day, ['one', 'two']);
    }
    await seal(env.DB, testCatalogue, { day: '2026-04-01', hour: 2 }, () => crypto.randomUUID());
    const [month] = await readStrata(env.DB, 'service-month', ['2026-03'], [service]);
    expect(ratersOf(month?.strata ?? {})).toBe(7 + 12);
  });
});

describe('a database with held answers from before their reasons were widened', () => {
  const batch = (id: string, reason: string, state: string) =>
    env.DB.prepare(
      `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata,
           state, decided_day, note)
         VALUES (?1, ?2, '4M9TJ', ?3, '2026-03', '2026-03-10', '2026-03-11', 2, 1, 1.5, '{"full open":[1]}', ?4,
           iif(?4 = 'held', NULL, '2026-04-02'), iif(?4 = 'held', NULL, 'Diperiksa'))`,
    ).bind(id, service, reason, state);

  it('keeps every batch, every decision and which answers are in which', async () => {
    await databaseOf(33);
    const states = ['held', 'released', 'rejected', 'counted'];
    await env.DB.batch(
      ['share', 'alike', 'hour', 'day', 'week'].map((reason, nth) =>
        batch(reason, reason, states[nth % states.length] ?? 'held'),
      ),
    );
    await env.DB.prepare(
      `INSERT INTO held_answers (service, received_day, id, batch)
         SELECT service, first_day, 'answer of ' || id, id FROM held_batches
         UNION ALL SELECT service, last_day, 'another of ' || id, id FROM held_batches`,
    ).run();
    const read = async () => [
      await rowsOf('SELECT * FROM held_batches ORDER BY id'),
      await rowsOf('SELECT * FROM held_answers ORDER BY id'),
    ];
    const before = await read();

    await migrateToLatest();

    expect(await read()).toEqual(before);
    expect(before.map((rows) => rows.length)).toEqual([5, 10]);
    for (const reason of ['fast', 'served', 'closed']) await batch(reason, reason, 'held').run();
    await expect(batch('other', 'other', 'held').run()).rejects.toThrow('CHECK');
    await expect(
      env.DB.prepare(`DELETE FROM held_batches WHERE id = 'share'`).run(),
    ).rejects.toThrow('FOREIGN KEY');
    expect(await rowsOf('PRAGMA foreign_key_check')).toEqual([]);
  });
});
