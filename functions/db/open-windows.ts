/** Where the window of each service stands, and the last day whose windows were all looked at. */

import { firstRhythm, type HeardDay, type Rhythm } from '#shared/publication/windows.ts';
import type { Database } from '../host/database.ts';
import type { OpenGroup } from './pending-groups.ts';
import { selfAnswered } from './streams.ts';

/** The open window of a service, before it is given a last day. */
export interface OpenWindow extends Omit<OpenGroup, 'lastDay' | 'settledUntil'> {
  readonly rhythm: Rhythm;
  /** How many rated on each of the last days that are counted. */
  readonly heard: ReadonlyMap<string, number>;
  /** From how many sources the service heard on each of the last days, whether counted or not. */
  readonly sources: ReadonlyMap<string, number>;
}

interface WindowRow extends Omit<OpenGroup, 'lastDay' | 'settledUntil'> {
  readonly rhythm: Rhythm;
  readonly heard: string;
  readonly sources: string;
}

const windowsSql = `
SELECT listed.value AS service, coalesce(open_group, 0) AS "group", coalesce(opened_day, '') AS since,
  coalesce(sealed_through, '') AS sealedThrough, coalesce(settled_until, '') AS settledFrom,
  coalesce(rhythm, '${firstRhythm}') AS rhythm, coalesce(heard, '{}') AS heard,
  coalesce(counts, '{}') AS sources
FROM json_each(?1) AS listed
LEFT JOIN seals ON seals.service = listed.value AND stream = '${selfAnswered}'
LEFT JOIN sources ON sources.service = listed.value`;

const byDay = (json: string): ReadonlyMap<string, number> =>
  new Map(Object.entries(JSON.parse(json)));

/** The open windows of some services. */
export async function readOpenWindows(
  db: Database,
  services: readonly string[],
): Promise<OpenWindow[]> {
  const { results } = await db.prepare(windowsSql).bind(JSON.stringify(services)).all<WindowRow>();
  return results.map((row) => ({ ...row, heard: byDay(row.heard), sources: byDay(row.sources) }));
}

/** What is known of the days on which a service was heard, in their order; each has one source at least. */
export function heardDaysOf(
  raters: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, number>,
): HeardDay[] {
  return [...raters.keys()].toSorted().map((day) => ({
    day,
    raters: raters.get(day) ?? 0,
    sources: Math.max(1, sources.get(day) ?? 0),
  }));
}

/** The last day whose windows were all looked at; empty where none was. */
export async function readClosedDay(db: Database): Promise<string> {
  return (await db.prepare('SELECT day FROM closed_days').first<string>('day')) ?? '';
}

/**
 * Where the clock was ahead and was set back, groups are open that began on a day to come. What is answered until then
 * would never be looked at, so they begin today.
 */
export async function beginGroupsToday(db: Database, today: string): Promise<void> {
  await db.batch([
    db.prepare('UPDATE seals SET opened_day = ?1 WHERE opened_day > ?1').bind(today),
    db.prepare('UPDATE comment_releases SET since_day = ?1 WHERE since_day > ?1').bind(today),
  ]);
}

/** Notes that the windows up to a day were all looked at, and forgets the salts of the days until then. */
export async function closeDay(db: Database, day: string): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO closed_days (only_row, day) VALUES (1, ?1)
         ON CONFLICT (only_row) DO UPDATE SET day = max(day, excluded.day)`,
      )
      .bind(day),
    db.prepare('DELETE FROM day_salts WHERE day <= ?1').bind(day),
  ]);
}
