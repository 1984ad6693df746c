/** Databases that are in use keep what they hold when they are brought up to date: filled as they were, then migrated. */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { noteSources } from '#functions/db/sources.ts';
import { seal } from '#functions/jobs/seal.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';

const service = 'disdukcapil/ktp-el';

/** Runs the migrations from one number to another, both included. */
const migrate = (db: D1Database, from: number, to: number) =>
  applyD1Migrations(
    db,
    env.MIGRATIONS.filter(({ name }) => {
      const number = Number(name.slice(0, 4));
      return number >= from && number <= to;
    }),
  );

const latest = Math.max(...env.MIGRATIONS.map(({ name }) => Number(name.slice(0, 4))));

const rowsOf = async (db: D1Database, sql: string) => (await db.prepare(sql).all()).results;

/** Answers as they were stored before there were windows: full, all 3, from one to `count`. */
async function answerOfOld(db: D1Database, day: string, group: number, count: number) {
  const rows = Array.from({ length: count }, () => crypto.randomUUID());
  await db
    .prepare(
      `INSERT INTO responses (service, received_day, id, progress, revision, received_hour, seal_group, counter, channel,
         form, language, impression, requirements, comment)
       SELECT ?1, ?2, value, 'complete', 1, 9, ?3, '4M9TJ', 'open', 'full', 'id', 3, 3, 'Ramah' FROM json_each(?4)`,
    )
    .bind(service, day, group, JSON.stringify(rows))
    .run();
}

describe('a database from before there were windows', () => {
  const db = env.BEFORE_WINDOWS;

  it('keeps every answer and figure, and counts what waited once', async () => {
    await migrate(db, 1, 25);
    await answerOfOld(db, '2026-03-05', 0, 12);
    await answerOfOld(db, '2026-03-06', 1, 7);
    await db.batch([
      db
        .prepare(
          `INSERT INTO seals (service, stream, open_group, opened_day, settled_until, claimed_by, sealed_sheets)
           VALUES (?, '', 1, '2026-03-04', '2026-03-05T08', 'run', 0)`,
        )
        .bind(service),
      db
        .prepare(
          `INSERT INTO comment_releases (service, stream, next_group, since_day, late_until, checked_group, claimed_by)
           VALUES (?, '', 1, '2026-03-04', '2026-03-04', 1, 'run')`,
        )
        .bind(service),
      db
        .prepare(
          `INSERT INTO tallies (series, period, unit, strata) VALUES ('service-month', '2026-03', ?, ?)`,
        )
        .bind(service, JSON.stringify({ kept: [12] })),
    ]);
    const answers = await rowsOf(db, 'SELECT * FROM responses ORDER BY received_day, id');
    const tallies = await rowsOf(db, 'SELECT * FROM tallies');

    await migrate(db, 26, latest);

    expect(await rowsOf(db, 'SELECT * FROM responses ORDER BY received_day, id')).toEqual(
      answers.map((row) => ({ ...row, doubt: null, pace: null })),
    );
    expect(await rowsOf(db, 'SELECT * FROM tallies')).toEqual(tallies);
    expect(await rowsOf(db, 'SELECT * FROM seals')).toMatchObject([
      { open_group: 1, sealed_through: '2026-03-06', rhythm: 'month', heard: '{}' },
    ]);
    expect(await rowsOf(db, 'SELECT * FROM comment_releases')).toMatchObject([
      { next_group: 1, released_through: '2026-03-06' },
    ]);
    await expect(db.prepare('UPDATE responses SET pace = NULL').run()).rejects.toThrow(
      'append-only',
    );
    await expect(db.prepare('DELETE FROM responses').run()).rejects.toThrow('append-only');

    // Goes on as any other: what waited, and what comes after it, make the first window.
    await db.prepare('DELETE FROM tallies').run();
    for (let nth = 0; nth < 12; nth += 1) {
      const day = `2026-03-${10 + nth}`;
      await appendResponse(db, fullResponse(), service, { day, hour: 9 });
      await noteSources(db, service, day, ['one', 'two']);
    }
    await seal(db, testCatalogue, { day: '2026-04-01', hour: 2 }, () => crypto.randomUUID());
    const [month] = await readStrata(db, 'service-month', ['2026-03'], [service]);
    expect(ratersOf(month?.strata ?? {})).toBe(7 + 12);
  });
});

describe('a database with held answers from before their reasons were widened', () => {
  const db = env.BEFORE_REASONS;
  const batch = (id: string, reason: string, state: string) =>
    db
      .prepare(
        `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata,
           state, decided_day, note)
         VALUES (?1, ?2, '4M9TJ', ?3, '2026-03', '2026-03-10', '2026-03-11', 2, 1, 1.5, '{"full open":[1]}', ?4,
           iif(?4 = 'held', NULL, '2026-04-02'), iif(?4 = 'held', NULL, 'Diperiksa'))`,
      )
      .bind(id, service, reason, state);

  it('keeps every batch, every decision and which answers are in which', async () => {
    await migrate(db, 1, 36);
    const states = ['held', 'released', 'rejected', 'counted'];
    await db.batch(
      ['share', 'alike', 'hour', 'day', 'week'].map((reason, nth) =>
        batch(reason, reason, states[nth % states.length] ?? 'held'),
      ),
    );
    await db
      .prepare(
        `INSERT INTO held_answers (service, received_day, id, batch)
         SELECT service, first_day, 'answer of ' || id, id FROM held_batches
         UNION ALL SELECT service, last_day, 'another of ' || id, id FROM held_batches`,
      )
      .run();
    const read = async () => [
      await rowsOf(db, 'SELECT * FROM held_batches ORDER BY id'),
      await rowsOf(db, 'SELECT * FROM held_answers ORDER BY id'),
    ];
    const before = await read();

    await migrate(db, 37, latest);

    expect(await read()).toEqual(before);
    expect(before.map((rows) => rows.length)).toEqual([5, 10]);
    for (const reason of ['fast', 'served', 'closed']) await batch(reason, reason, 'held').run();
    await expect(batch('other', 'other', 'held').run()).rejects.toThrow('CHECK');
    await expect(db.prepare(`DELETE FROM held_batches WHERE id = 'share'`).run()).rejects.toThrow(
      'FOREIGN KEY',
    );
    expect(await rowsOf(db, 'PRAGMA foreign_key_check')).toEqual([]);
  });
});
