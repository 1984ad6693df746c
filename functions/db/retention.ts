/** Deletes what has been kept long enough, and notes how much that was, in one transaction. */
import type { Database } from '../host/database.ts';

export type RetainedKind = 'comments' | 'responses';

/** What one run takes at most, so that it ends; the rest is for the next. */
export const perRun = 500;

const begin = `
INSERT INTO retention_runs (kind, before_day, started_day, deleted, done) VALUES (?1, ?2, ?3, 0, 0)
ON CONFLICT DO NOTHING`;

const note = `
UPDATE retention_runs SET deleted = deleted + changes()
WHERE kind = ?1 AND before_day = ?2`;

/* One seek a service in the primary key. */
const oldRows = (condition: string) => `
SELECT old.service, old.received_day, old.id
FROM json_each(?1) AS each JOIN responses AS old
  ON old.service = each.value AND old.received_day >= ?4 AND old.received_day < ?2
WHERE ${condition} LIMIT ?3`;

const deleteResponses = `
DELETE FROM responses WHERE (service, received_day, id) IN (${oldRows('true')})`;
const emptyComments = `
UPDATE responses SET comment = NULL
WHERE (service, received_day, id) IN (${oldRows('old.comment IS NOT NULL')})`;
const oldComments = 'SELECT id FROM comments WHERE released_day < ?1 ORDER BY id LIMIT ?2';
const deletePasses = `DELETE FROM comment_passes WHERE comment IN (${oldComments})`;
const deleteComments = `DELETE FROM comments WHERE id IN (${oldComments})`;

/* What was held back leads to an answer by its id. */
const deleteHeld = `
DELETE FROM held_answers WHERE (service, received_day, id) IN (
  SELECT service, received_day, id FROM held_answers WHERE received_day < ?1 LIMIT ?2)`;

/** Up to which day everything of a kind is gone; empty where nothing is yet. */
export async function deletedBefore(db: Database, kind: RetainedKind): Promise<string> {
  const day = await db
    .prepare('SELECT max(before_day) AS day FROM retention_runs WHERE kind = ?1 AND done = 1')
    .bind(kind)
    .first<string | null>('day');
  return day ?? '';
}

export interface Expired {
  readonly kind: RetainedKind;
  /** Of what was received before this day. */
  readonly before: string;
  /** Nothing is left from before this day; empty where nothing was deleted yet. */
  readonly since: string;
  /** Every service that there ever was. */
  readonly services: readonly string[];
}

/**
 * Deletes at most `perRun` of each table.
 *
 * @returns how many, and whether that was all
 */
export async function deleteExpired(
  db: Database,
  { kind, before, since, services }: Expired,
  today: string,
): Promise<{ readonly deleted: number; readonly done: boolean }> {
  const ofServices = [JSON.stringify(services), before, perRun, since] as const;
  const steps =
    kind === 'responses'
      ? [
          db.prepare(deleteResponses).bind(...ofServices),
          db.prepare(deleteHeld).bind(before, perRun),
        ]
      : [
          db.prepare(emptyComments).bind(...ofServices),
          db.prepare(deleteComments).bind(before, perRun),
        ];
  const noted = () => db.prepare(note).bind(kind, before);
  const results = await db.batch([
    db.prepare(begin).bind(kind, before, today),
    // Of comments alone, of which none younger is taken.
    db.prepare(deletePasses).bind(kind === 'comments' ? before : '', perRun),
    ...steps.flatMap((step) => [step, noted()]),
  ]);
  const counts = steps.map((_, at) => results[2 + 2 * at]?.meta.changes ?? 0);
  const done = counts.every((count) => count < perRun);
  if (done) {
    await db
      .prepare('UPDATE retention_runs SET done = 1 WHERE kind = ?1 AND before_day = ?2')
      .bind(kind, before)
      .run();
  }
  return { deleted: counts.reduce((sum, count) => sum + count, 0), done };
}
