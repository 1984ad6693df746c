/** What is published is computed once for each version, kept as a row, and never differs from what may be shown now. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { forgetPublished, topics } from '#functions/db/publication.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { resultsKind } from '#functions/publication/kinds.ts';
import { mostRowsADay, readPublished } from '#functions/publication/published.ts';
import {
  readPublishedResults,
  readPublishedResultsOf,
  readResults,
} from '#functions/publication/results.ts';
import { daysBefore, localHour, monthOf } from '#shared/local-time.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { countedDatabase } from './counted-database.ts';
import { emptyDatabase } from './empty-database.ts';
import { inTheCity } from './in-the-city.ts';

inTheCity();

const { index, settings } = testCity;

const { day: today } = localHour(new Date(), settings.timeZone);
const service = 'disdukcapil/ktp-el';
const city: Scope = { kind: 'city' };
const newRunName = () => crypto.randomUUID();

function periodNamed(id: string) {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`no period: ${id}`);
  return period;
}
const year = periodNamed(today.slice(0, 4));

function departmentNamed(id: string): Scope {
  const department = index.departmentById.get(id);
  if (department === undefined) throw new Error(`no department: ${id}`);
  return { kind: 'department', department };
}

async function hear(count: number, day = today): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await appendResponse(env.DB, fullResponse(), service, { day, hour: 0 });
  }
}
const sealNow = () => seal(env.DB, testCatalogue, { day: today, hour: 3 }, newRunName);
const readCity = (day = today) => readPublishedResults(env.DB, city, year, day);
const respondents = async (day = today) => {
  const { figure } = (await readCity(day)).content();
  return 'respondents' in figure ? figure.respondents : 0;
};
const versionOf = async (path: string) => {
  const answer = await askWorker(`https://suara.example/api/v1${path}`);
  await answer.text();
  return answer.headers.get('ETag');
};

beforeEach(emptyDatabase);

describe('what was computed once', () => {
  it('is read with one query, and read by nobody else anew', async () => {
    await hear(40);
    await sealNow();
    const first = await readCity();
    const { db, count } = countedDatabase(env.DB);
    const again = await readPublishedResults(db, city, year, today);
    expect(again.body).toBe(first.body);
    expect(again.version).toBe(first.version);
    expect(count).toEqual({ queries: 1, rowsWritten: 0 });
  });

  it('is read with one query of several units, too, in the order asked for', async () => {
    await hear(40);
    await sealNow();
    const scopes = [departmentNamed('rsud'), city, departmentNamed('disdukcapil')];
    await readPublishedResultsOf(env.DB, scopes, year, today);
    const { db, count } = countedDatabase(env.DB);
    const read = await readPublishedResultsOf(db, scopes, year, today);
    expect(read.map((each) => each.content().scope.id)).toEqual(['rsud', '', 'disdukcapil']);
    expect(count).toEqual({ queries: 1, rowsWritten: 0 });
  });

  it('is what would be computed now, before and after each thing that may move it', async () => {
    const moves: readonly (() => Promise<unknown>)[] = [
      () => hear(9),
      sealNow,
      () => hear(31),
      sealNow,
      () => hear(5, today),
      () => env.DB.exec('INSERT INTO demo_data (seed, responses) VALUES (1, 40)'),
      () => env.DB.exec('DELETE FROM demo_data'),
    ];
    for (const move of moves) {
      await move();
      for (const scope of [city, departmentNamed('disdukcapil'), departmentNamed('rsud')]) {
        for (const period of [year, periodNamed(monthOf(today))]) {
          const published = await readPublishedResults(env.DB, scope, period, today);
          expect(published.content()).toEqual(await readResults(env.DB, scope, period, today));
        }
      }
    }
  });

  it('does not move because somebody has answered: windows are closed by the calendar', async () => {
    await hear(40);
    await sealNow();
    const { version } = await readCity();
    await hear(9, today);
    await sealNow();
    expect((await readCity()).version).toBe(version);
  });

  it('is never that of another day, nor of another build', async () => {
    await hear(40);
    await sealNow();
    const { version } = await readCity();
    expect((await readCity(daysBefore(today, -1))).version).not.toBe(version);
    await env.DB.exec(
      `UPDATE published SET version = 'another' || substr(version, 7), body = '{}'`,
    );
    expect(await respondents()).toBe(40);
  });

  it('is not kept if something moved while it was computed', async () => {
    await hear(40);
    await sealNow();
    const stale = await readPublished(
      env.DB,
      resultsKind,
      { scope: city, period: year, today },
      async () => {
        const results = await readResults(env.DB, city, year, today);
        await hear(12);
        await sealNow();
        return results;
      },
    );
    expect(stale.content().figure).toMatchObject({ respondents: 40 });
    expect(await respondents()).toBe(52);
  });
});

describe('the version of an answer moves', () => {
  const action = `INSERT INTO actions (department, programme, horizon, office, proposed_day, due_day, state, done_day,
    published_day, said, done) VALUES ('disdukcapil', 'Menambah loket', 'short', 'front', '2026-01-01', '2026-03-01',
    'published', '2026-02-01', '2026-02-01', 'Antrean lama.', 'Loket ditambah.')`;
  const batch = `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike,
    expected, strata, state) VALUES ('batch', '${service}', '4M9TJ', 'share', '2026-03', '2026-03-10', '2026-03-10', 48, 47,
    1.5, '{}', 'held')`;
  const earlier = `INSERT INTO earlier_results (unit, period, respondents, ikm, origin, profile, source, imported_day)
    VALUES ('disdukcapil', '2024', 400, 81.2, 'published', '{}', 'https://kota.example/2024', '2026-01-01')`;

  it.each([
    ['answers are held', '/integrity', batch],
    [
      'an auditor decides',
      '/integrity',
      `UPDATE held_batches SET state = 'rejected', decided_day = '2026-03-12', note = 'Sama.'`,
    ],
    ['a follow-up is published', '/results?department=disdukcapil', action],
    ['a follow-up is withdrawn', '/follow-ups?department=disdukcapil', 'DELETE FROM actions'],
    ['an earlier result is imported', '/reports/report.json?department=disdukcapil', earlier],
    // The results page shows it beside the figures.
    ['one is imported, of the figures', '/results', earlier],
    [
      'people served are reported',
      '/reports/report.json?department=disdukcapil',
      `INSERT INTO people_served VALUES ('${service}', '2026-03', 900)`,
    ],
  ])('when %s: %s', async (_, path, statement) => {
    await env.DB.exec(batch.replaceAll('\n', ' '));
    await env.DB.exec(action.replaceAll('\n', ' '));
    const written = statement.replaceAll(`'batch'`, `'another'`).replaceAll('\n', ' ');
    const before = await versionOf(path);
    expect(await versionOf(path)).toBe(before);
    await env.DB.exec(written);
    expect(await versionOf(path)).not.toBe(before);
  });

  it('not when something is written that it does not show', async () => {
    const before = await versionOf('/results');
    await env.DB.exec(
      `INSERT INTO report_texts VALUES ('disdukcapil', '2026', 'number', '060/12')`,
    );
    expect(await versionOf('/results')).toBe(before);
  });

  it('whatever writes: every table that is shown of has its triggers', async () => {
    const { results } = await env.DB.prepare(
      `SELECT tbl_name, count(*) AS n FROM sqlite_master
       WHERE type = 'trigger' AND name LIKE '%_moves' GROUP BY tbl_name ORDER BY tbl_name`,
    ).all();
    expect(results).toEqual(
      [
        ...['action_steps', 'actions', 'closing_steps', 'comments', 'demo_data', 'earlier_results'],
        ...[
          'held_batches',
          'people_served',
          'people_served_days',
          'report_texts',
          'seals',
          'tallies',
        ],
        'volumes',
        // Rows of it are added, never changed or deleted.
        'edition_documents',
      ]
        .toSorted()
        .map((table) => ({ tbl_name: table, n: table === 'edition_documents' ? 1 : 3 })),
    );
  });
});

describe('what readers have written', () => {
  it('is one row and its count, once, and nothing where two read first at once', async () => {
    await hear(40);
    await sealNow();
    await Promise.all([readCity(), readCity()]);
    await readCity();
    const rows = await env.DB.prepare('SELECT written FROM published_days').all();
    expect(rows.results).toEqual([{ written: 1 }]);
  });

  it('is two rows for each row kept, and one for each part that has a new name', async () => {
    await hear(40);
    await sealNow();
    const { db, count } = countedDatabase(env.DB);
    await readPublishedResults(db, city, year, today);
    expect(count.rowsWritten).toBeLessThanOrEqual(2 + topics.length);
    const before = count.rowsWritten;
    await readPublishedResults(db, departmentNamed('rsud'), year, today);
    expect(count.rowsWritten).toBe(before + 2);
  });

  it('has a seal mark what has moved, and mark it once, however many rows it writes', async () => {
    const moved = () =>
      env.DB.prepare(`SELECT moved FROM publication WHERE topic = 'figures'`).first<number>(
        'moved',
      );
    await hear(40);
    await sealNow();
    expect(await moved()).toBe(1);
    await readCity();
    expect(await moved()).toBe(0);
    await env.DB.prepare('UPDATE tallies SET strata = strata').run();
    expect(await moved()).toBe(1);
  });

  it('has an end on each day, earlier for services than for all else', async () => {
    await hear(40);
    await sealNow();
    const written = (most: number) =>
      env.DB.prepare('INSERT OR REPLACE INTO published_days VALUES (?, ?)').bind(today, most).run();
    const kept = () => env.DB.prepare('SELECT count(*) AS n FROM published').first<number>('n');
    const found = index.serviceById.get(service);
    if (found === undefined) throw new Error('no such service');
    await written(mostRowsADay.services);
    await readPublishedResults(env.DB, { kind: 'service', service: found }, year, today);
    expect(await kept()).toBe(0);
    await readCity();
    expect(await kept()).toBe(1);
    await written(mostRowsADay.all);
    await readPublishedResults(env.DB, departmentNamed('rsud'), year, today);
    expect(await kept()).toBe(1);
    expect(await respondents()).toBe(40);
  });

  it.each(['2999', `${Number(today.slice(0, 4)) - 12}-01`])(
    'is nothing for a period that nobody needs: %s',
    async (period) => {
      await readPublishedResults(env.DB, city, periodNamed(period), today);
      expect(await env.DB.prepare('SELECT count(*) AS n FROM published').first('n')).toBe(0);
    },
  );

  it('is deleted once its day is over', async () => {
    await readCity();
    await forgetPublished(env.DB, today);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM published').first('n')).toBe(1);
    await forgetPublished(env.DB, daysBefore(today, -1));
    expect(await env.DB.prepare('SELECT count(*) AS n FROM published').first('n')).toBe(0);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM published_days').first('n')).toBe(0);
  });
});
