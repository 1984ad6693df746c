/** Databases that are in use keep what they hold when they are brought up to date: filled as they were, then migrated. */
import { databaseOf, env, freshDatabase, migrateToLatest } from 'virtual:host';
import { afterAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { noteSources } from '#functions/db/sources.ts';
import { seal } from '#functions/jobs/seal.ts';
import { profileCounts, sumTallies, tallyOf } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { fullRespondent } from '../unit/statistics/samples.ts';

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
      answers.map((row) => ({
        ...row,
        ...{ doubt: null, pace: null, directed: null, occupation_added: null, added: null },
      })),
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

describe('a database from before students and farmers could be told apart', () => {
  const read = async () => [
    await rowsOf('SELECT * FROM responses ORDER BY received_day, id'),
    await rowsOf('SELECT * FROM tallies'),
    await rowsOf('SELECT * FROM earlier_results'),
  ];

  it('keeps every answer, tally and earlier result, says since when, and adds up with what comes after', async () => {
    await databaseOf(36);
    const lastMonth = { series: 'service-month', period: '2026-02', unit: service };
    const old = tallyOf(
      Array.from({ length: 12 }, () => fullRespondent(3, { profile: { occupation: 'Lainnya' } })),
    );
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO responses (service, received_day, id, progress, revision, received_hour, seal_group, counter, channel,
           form, language, impression, requirements, occupation)
         SELECT ?1, '2026-03-05', value, 'complete', 1, 9, 0, '4M9TJ', 'open', 'full', 'id', 3, 3, 'Lainnya' FROM json_each(?2)`,
      ).bind(service, JSON.stringify(Array.from({ length: 12 }, () => crypto.randomUUID()))),
      env.DB.prepare(
        'INSERT INTO tallies (series, period, unit, strata) VALUES (?1, ?2, ?3, ?4)',
      ).bind(
        ...[lastMonth.series, lastMonth.period, lastMonth.unit],
        JSON.stringify({ 'full open': [...old.counts.slice(0, 64), ...old.moments] }),
      ),
      env.DB.prepare(
        `INSERT INTO earlier_results (unit, period, respondents, ikm, time, source, imported_day)
         VALUES ('rsud', '2024', 120, 81.2, 3.1, 'https://rsud.example/skm.pdf', '2026-01-05')`,
      ),
    ]);
    const [answers = [], tallies, earlier = []] = await read();

    await migrateToLatest();

    expect(await read()).toEqual([
      answers.map((row) => ({ ...row, directed: null, occupation_added: null, added: null })),
      tallies,
      earlier.map((row) => ({
        ...row,
        ...{ origin: 'published', weighted: null, population: null, profile: '{}' },
      })),
    ]);
    expect(await rowsOf('SELECT * FROM profile_options')).toEqual(
      ['Pelajar', 'Petani'].map((option) => ({
        field: 'occupation',
        option,
        since_day: '2026-03-05',
      })),
    );
    const moved = () => rowsOf(`SELECT moved FROM publication WHERE topic = 'reports'`);
    await env.DB.prepare('UPDATE publication SET moved = 0').run();
    await env.DB.prepare('DELETE FROM earlier_results').run();
    expect(await moved()).toEqual([{ moved: 1 }]);
    // Where comments may be emptied, because their time is over, nothing else may be changed.
    await env.DB.prepare(
      `INSERT INTO retention_runs VALUES ('comments', '2026-03-10', '2027-06-01', 0, 1)`,
    ).run();
    await env.DB.prepare('UPDATE responses SET comment = NULL').run();
    await expect(
      env.DB.prepare('UPDATE responses SET occupation_added = NULL').run(),
    ).rejects.toThrow('append-only');

    for (let nth = 0; nth < 12; nth += 1) {
      const farmer = { ...fullResponse(), profile: { occupation: 'Petani' as const } };
      await appendResponse(env.DB, farmer, service, { day: `2026-02-${10 + nth}`, hour: 9 });
      await noteSources(env.DB, service, `2026-02-${10 + nth}`, ['one', 'two']);
    }
    expect(
      await rowsOf('SELECT DISTINCT occupation, occupation_added FROM responses ORDER BY 1'),
    ).toEqual([
      { occupation: null, occupation_added: 'Petani' },
      { occupation: 'Lainnya', occupation_added: null },
    ]);
    await seal(env.DB, testCatalogue, { day: '2026-04-01', hour: 2 }, () => crypto.randomUUID());
    const [month] = await readStrata(env.DB, 'service-month', ['2026-02'], [service]);
    const occupations = profileCounts(month?.strata.full ?? sumTallies([]), 'occupation');
    expect([occupations.get('Lainnya'), occupations.get('Petani')]).toEqual([12, 12]);
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
