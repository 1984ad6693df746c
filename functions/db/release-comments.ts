/**
 * Comments on their way to the staff: out of sealed groups, once each, and never fewer than a release's size at a
 * time. Like sealing, one transaction claims and adds, so that of two runs at once one changes nothing.
 */
import type { D1Database } from '@cloudflare/workers-types';
import type { Reading } from '#shared/comments/reading.ts';
import type { Language } from '#shared/language.ts';

/** A service with groups that were sealed since its comments were last looked at. */
export interface Releasable {
  readonly service: string;
  readonly nextGroup: number;
  readonly openGroup: number;
  readonly openedDay: string;
  readonly since: string;
  readonly lateFrom: string;
}

const releasableSql = `
SELECT seals.service, coalesce(next_group, 0) AS nextGroup, open_group AS openGroup,
  opened_day AS openedDay, coalesce(since_day, '') AS since, coalesce(late_until, '') AS lateFrom
FROM seals LEFT JOIN comment_releases USING (service)
WHERE open_group > coalesce(checked_group, 0) ORDER BY seals.service LIMIT ?1`;

/** Services that have something new to look at, at most so many. */
export async function readReleasable(db: D1Database, limit: number): Promise<Releasable[]> {
  return (await db.prepare(releasableSql).bind(limit).all<Releasable>()).results;
}

/** A comment without anything else of its response. */
export interface SaidComment {
  readonly language: Language;
  readonly text: string;
}

const saidSql = `
SELECT language, comment AS text FROM responses
WHERE service = ?1 AND received_day >= min(?2, ?3) AND comment IS NOT NULL AND progress = 'complete'
  AND (seal_group >= ?4 AND seal_group < ?5
    OR seal_group IS NULL AND received_day >= ?3 AND received_day < ?6)`;

/** The comments of a service that are not released yet, up to before today. */
export async function readUnreleased(
  db: D1Database,
  { service, since, lateFrom, nextGroup, openGroup }: Releasable,
  today: string,
): Promise<SaidComment[]> {
  const { results } = await db
    .prepare(saidSql)
    .bind(service, since, lateFrom, nextGroup, openGroup, today)
    .all<SaidComment>();
  return results;
}

/** Notes that a service has too few comments to release any. */
export async function postpone(
  db: D1Database,
  { service, openGroup }: Releasable,
  run: string,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO comment_releases (service, next_group, since_day, late_until, checked_group, claimed_by)
       VALUES (?1, 0, '', '', ?2, ?3)
       ON CONFLICT (service) DO UPDATE SET checked_group = max(checked_group, excluded.checked_group)`,
    )
    .bind(service, openGroup, run)
    .run();
}

/** A comment as staff will read it. */
export interface ReadComment extends SaidComment, Reading {
  readonly id: string;
}

const claimSql = `
INSERT INTO comment_releases (service, next_group, since_day, late_until, checked_group, claimed_by)
VALUES (?1, ?2, ?3, ?4, ?2, ?5)
ON CONFLICT (service) DO UPDATE SET
  next_group = excluded.next_group, since_day = excluded.since_day, late_until = excluded.late_until,
  checked_group = excluded.checked_group, claimed_by = excluded.claimed_by
WHERE comment_releases.next_group = ?6`;

const addSql = `
INSERT INTO comments (id, service, department, since_day, released_day, language, text, sentiment, themes, state)
SELECT value ->> 'id', ?1, ?2, ?3, ?3, value ->> 'language', value ->> 'text', value ->> 'sentiment',
  value -> 'themes', 'waiting'
FROM json_each(?4) WHERE EXISTS (
  SELECT 1 FROM comment_releases WHERE service = ?1 AND claimed_by = ?5)`;

/**
 * Releases all comments of a service that were read, to its department.
 *
 * @param run a name never used before
 */
export async function release(
  db: D1Database,
  { service, nextGroup, openGroup, openedDay }: Releasable,
  department: string,
  comments: readonly ReadComment[],
  today: string,
  run: string,
): Promise<void> {
  await db.batch([
    db.prepare(claimSql).bind(service, openGroup, openedDay, today, run, nextGroup),
    db.prepare(addSql).bind(service, department, today, JSON.stringify(comments), run),
  ]);
}
