/**
 * Comments on their way to the staff: out of sealed groups, once each, and never fewer than a release's size at a
 * time. Like sealing, one transaction claims and adds, so that of two runs at once one changes nothing.
 */

import type { Reading } from '#shared/comments/reading.ts';
import type { Language } from '#shared/language.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';
import type { Database, Statement } from '../host/database.ts';
import { neverHeld } from './held-batches.ts';
import { heldStream } from './held-comments.ts';
import { notStruck, ofSelfChannel } from './streams.ts';

/** A stream of which groups were sealed since its comments were last released. */
interface UnreleasedStream {
  readonly stream: string;
  readonly nextGroup: number;
  readonly openGroup: number;
  readonly openedDay: string;
  /** Of what people answered themselves, up to which day it was sealed, and released before. */
  readonly sealedThrough: string;
  readonly releasedThrough: string;
  readonly since: string;
  readonly lateFrom: string;
}

/**
 * Comments that are looked at together: of what people answered to a service themselves, or of its sheets of one
 * channel, whatever month they are of.
 */
export interface Releasable {
  readonly service: string;
  /** Empty: what people answered themselves. */
  readonly channel: '' | EnteredChannel;
  readonly streams: readonly UnreleasedStream[];
}

const releasableSql = `
WITH unreleased AS MATERIALIZED (
  SELECT seals.service, seals.stream, substr(seals.stream, 1, instr(seals.stream || ' ', ' ') - 1) AS channel,
    coalesce(next_group, 0) AS nextGroup, open_group AS openGroup, opened_day AS openedDay,
    sealed_through AS sealedThrough, coalesce(released_through, '') AS releasedThrough,
    coalesce(since_day, '') AS since, coalesce(late_until, '') AS lateFrom,
    open_group > coalesce(checked_group, 0) AS isNew
  FROM seals LEFT JOIN comment_releases USING (service, stream)
  WHERE open_group > coalesce(next_group, 0))
SELECT * FROM unreleased WHERE (service, channel) IN (
  SELECT DISTINCT service, channel FROM unreleased WHERE isNew ORDER BY service, channel LIMIT ?1)`;

/** What has something new to look at, at most so many services and channels. */
export async function readReleasable(db: Database, limit: number): Promise<Releasable[]> {
  const { results } = await db
    .prepare(releasableSql)
    .bind(limit)
    .all<UnreleasedStream & Pick<Releasable, 'service' | 'channel'>>();
  const kinds = Map.groupBy(results, ({ service, channel }) => `${service} ${channel}`);
  return [...kinds.values()].flatMap((streams) => {
    const [first] = streams;
    return first === undefined ? [] : { service: first.service, channel: first.channel, streams };
  });
}

/** A comment without anything else of its response. */
export interface SaidComment {
  readonly language: Language;
  readonly text: string;
}

const saidThemselvesSql = `
SELECT language, comment AS text FROM responses
WHERE service = ?1 AND received_day >= min(?2, ?3) AND comment IS NOT NULL AND progress = 'complete'
  AND ${neverHeld}
  AND ${ofSelfChannel}
  AND (seal_group < ?5 AND received_day <= ?7 AND NOT (seal_group < ?4 AND received_day <= ?6)
    OR seal_group IS NULL AND received_day >= ?3 AND received_day < ?8)`;

const saidOnSheetsSql = `
SELECT language, comment AS text FROM json_each(?2) AS listed CROSS JOIN responses
  ON service = ?1 AND channel = ?3 AND comment IS NOT NULL AND ${notStruck}
  AND received_day BETWEEN substr(listed.value ->> 'stream', -7) || '-01'
    AND substr(listed.value ->> 'stream', -7) || '-31'
  AND seal_group >= listed.value ->> 'nextGroup' AND seal_group < listed.value ->> 'openGroup'`;

/** Before which day what came too late for its window is released: never with a window that is open. */
function lateUntil({ sealedThrough }: UnreleasedStream, today: string): string {
  if (sealedThrough === '') return today;
  const next = daysBefore(sealedThrough, -1);
  return next < today ? next : today;
}

function unreleased(db: Database, releasable: Releasable, today: string): Statement {
  const { service, channel, streams } = releasable;
  const [own] = streams;
  if (channel !== '' || own === undefined) {
    return db.prepare(saidOnSheetsSql).bind(service, JSON.stringify(streams), channel);
  }
  const { since, lateFrom, nextGroup, openGroup, releasedThrough, sealedThrough } = own;
  return db
    .prepare(saidThemselvesSql)
    .bind(
      service,
      since,
      lateFrom,
      nextGroup,
      openGroup,
      releasedThrough,
      sealedThrough,
      lateUntil(own, today),
    );
}

/** The comments that are not released yet; of what people answered themselves, up to before today. */
export async function readUnreleased(
  db: Database,
  releasable: Releasable,
  today: string,
): Promise<SaidComment[]> {
  return (await unreleased(db, releasable, today).all<SaidComment>()).results;
}

/** Notes that there are too few comments to release any. */
export async function postpone(
  db: Database,
  { service, streams }: Releasable,
  run: string,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO comment_releases
         (service, stream, next_group, since_day, late_until, checked_group, claimed_by)
       SELECT ?1, value ->> 'stream', 0, '', '', value ->> 'openGroup', ?3 FROM json_each(?2) WHERE true
       ON CONFLICT (service, stream) DO UPDATE SET
         checked_group = max(checked_group, excluded.checked_group)`,
    )
    .bind(service, JSON.stringify(streams), run)
    .run();
}

/** A comment as staff will read it. */
export interface ReadComment extends SaidComment, Reading {
  readonly id: string;
}

/* All streams or none: comments must not go with fewer others than were counted. */
const claimSql = `
WITH claims AS MATERIALIZED (
  SELECT value ->> 'stream' AS stream, value ->> 'openGroup' AS open_group,
    value ->> 'openedDay' AS opened_day, value ->> 'sealedThrough' AS sealed_through,
    value ->> 'lateUntil' AS late_until, value ->> 'nextGroup' = coalesce((
      SELECT next_group FROM comment_releases AS released
      WHERE released.service = ?1 AND released.stream = value ->> 'stream'), 0) AS holds
  FROM json_each(?2))
INSERT INTO comment_releases
  (service, stream, next_group, since_day, released_through, late_until, checked_group, claimed_by)
SELECT ?1, stream, open_group, opened_day, sealed_through, late_until, open_group, ?3 FROM claims
WHERE NOT EXISTS (SELECT 1 FROM claims WHERE NOT holds)
ON CONFLICT (service, stream) DO UPDATE SET
  next_group = excluded.next_group, since_day = excluded.since_day,
  released_through = excluded.released_through, late_until = excluded.late_until,
  checked_group = excluded.checked_group, claimed_by = excluded.claimed_by`;

const addSql = `
INSERT INTO comments (id, service, department, since_day, released_day, language, text, sentiment, themes, state)
SELECT value ->> 'id', ?1, ?2, ?3, ?3, value ->> 'language', value ->> 'text', value ->> 'sentiment',
  value -> 'themes', 'waiting'
FROM json_each(?4) WHERE EXISTS (
  SELECT 1 FROM comment_releases WHERE service = ?1 AND claimed_by = ?5)`;

/** A batch is like a stream of one group, which is released whole. */
const wholeBatch = { nextGroup: 0, openGroup: 1, openedDay: '', sealedThrough: '', lateUntil: '' };

/**
 * Releases all comments that were read, to the department.
 *
 * @param held the batches of held answers whose comments are among them
 * @param run a name never used before
 */
export async function release(
  db: Database,
  { service, streams }: Releasable,
  department: string,
  comments: readonly ReadComment[],
  held: readonly string[],
  today: string,
  run: string,
): Promise<void> {
  const claimed = [
    ...streams.map((stream) => ({ ...stream, lateUntil: lateUntil(stream, today) })),
    ...held.map((batch) => ({ ...wholeBatch, stream: heldStream(batch) })),
  ];
  await db.batch([
    db.prepare(claimSql).bind(service, JSON.stringify(claimed), run),
    db.prepare(addSql).bind(service, department, today, JSON.stringify(comments), run),
  ]);
}
