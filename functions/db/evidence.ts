/** What the evidence of a year asks of the plan and of the windows, besides what is read anyway. */
import { type Rhythm, rhythms } from '#shared/publication/windows.ts';
import type { Database } from '../host/database.ts';
import { selfAnswered } from './streams.ts';

/** The first day on which each action was due, of those that were postponed. */
export async function readFirstDueDays(db: Database): Promise<ReadonlyMap<number, string>> {
  const { results } = await db
    .prepare(
      `SELECT action, min(was) AS day FROM action_steps WHERE kind = 'postpone' GROUP BY action`,
    )
    .all<{ action: number; day: string }>();
  return new Map(results.map(({ action, day }) => [action, day]));
}

/** The days on which reports were published for the first time, by unit. */
export async function readReportDays(
  db: Database,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { results } = await db
    .prepare(
      `SELECT unit, json_group_array(published_day) AS days FROM editions
       WHERE edition = 1 AND kind = 'reported' GROUP BY unit`,
    )
    .all<{ unit: string; days: string }>();
  return new Map(results.map(({ unit, days }) => [unit, JSON.parse(days)]));
}

/** How long the windows of each service are, of those that were counted; the shortest first. */
export async function readRhythms(
  db: Database,
): Promise<readonly { readonly service: string; readonly rhythm: Rhythm }[]> {
  const { results } = await db
    .prepare(
      `SELECT service, rhythm FROM seals WHERE stream = '${selfAnswered}' AND sealed_through <> ''`,
    )
    .all<{ service: string; rhythm: Rhythm }>();
  return results.toSorted((a, b) => rhythms.indexOf(a.rhythm) - rhythms.indexOf(b.rhythm));
}
