/** Daily messages to people: to whom one is due, and what became of it. */

import type { Outcome } from '#shared/alerts/delivery.ts';
import { daysBefore } from '#shared/local-time.ts';
import { type Viewer, viewerSchema } from '#shared/panel/viewer.ts';
import type { Database, Statement } from '../host/database.ts';
import { minuteOf } from './alert-digests.ts';
import { departmentsOfRow } from './panel-users.ts';

/** What became of messages is kept so long, to look into what did not arrive. */
const daysKept = 7;

/** Somebody with an address who wants a daily message. */
export interface Reader {
  readonly viewer: Viewer;
  readonly address: string;
}

interface ReaderRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly departments: string | null;
  readonly email: string;
}

const readersSql = `
SELECT id, name, role, departments, email FROM panel_users
WHERE disabled = 0 AND daily_message = 1 AND email NOT LIKE '%@panel.invalid'`;

function readerOf({ email, ...row }: ReaderRow): Reader[] {
  const known = viewerSchema.safeParse({ ...row, departments: departmentsOfRow(row.departments) });
  return known.success ? [{ viewer: known.data, address: email }] : [];
}

export async function readReaders(db: Database): Promise<Reader[]> {
  const { results } = await db.prepare(`${readersSql} ORDER BY id`).all<ReaderRow>();
  return results.flatMap(readerOf);
}

/** Whether the messages of a day are composed. */
export async function isComposed(db: Database, day: string): Promise<boolean> {
  const sql = 'SELECT 1 AS found FROM personal_digest_days WHERE day = ?';
  return (await db.prepare(sql).bind(day).first()) !== null;
}

/** Notes to whom something is to be said on a day; of two runs one does. */
export async function composeFor(
  db: Database,
  day: string,
  people: readonly string[],
): Promise<void> {
  const before = daysBefore(day, daysKept);
  await db.batch([
    db
      .prepare(
        `INSERT INTO personal_digests (day, user_id, attempts) SELECT ?1, value, 0 FROM json_each(?2)
         WHERE NOT EXISTS (SELECT 1 FROM personal_digest_days WHERE day = ?1)`,
      )
      .bind(day, JSON.stringify(people)),
    db
      .prepare('INSERT INTO personal_digest_days (day) VALUES (?) ON CONFLICT DO NOTHING')
      .bind(day),
    db.prepare('DELETE FROM personal_digests WHERE day < ?').bind(before),
    db.prepare('DELETE FROM personal_digest_days WHERE day < ?').bind(before),
  ]);
}

/** A message that has not arrived. */
export interface DueMessage extends Reader {
  readonly attempts: number;
  readonly triedAt: string | null;
}

/** The messages of a day that have not arrived, of people who still want one, those tried least first. */
export async function readDue(db: Database, day: string): Promise<DueMessage[]> {
  const { results } = await db
    .prepare(
      `SELECT reader.*, attempts, tried_at AS triedAt
       FROM personal_digests JOIN (${readersSql}) AS reader ON reader.id = user_id
       WHERE day = ? AND outcome IS NOT 'delivered' ORDER BY attempts, user_id`,
    )
    .bind(day)
    .all<ReaderRow & Pick<DueMessage, 'attempts' | 'triedAt'>>();
  return results.flatMap(({ attempts, triedAt, ...row }) =>
    readerOf(row).map((reader) => ({ ...reader, attempts, triedAt })),
  );
}

/** Notes what an attempt came to. */
export async function noteMessage(
  db: Database,
  day: string,
  userId: string,
  { outcome }: Outcome,
  now: Date,
): Promise<void> {
  await db
    .prepare(
      `UPDATE personal_digests SET attempts = attempts + 1, tried_at = ?3, outcome = ?4
       WHERE day = ?1 AND user_id = ?2 AND outcome IS NOT 'delivered'`,
    )
    .bind(day, userId, minuteOf(now), outcome)
    .run();
}

/** Forgets a message that has nothing to say any more. */
export async function dropMessage(db: Database, day: string, userId: string): Promise<void> {
  const sql = 'DELETE FROM personal_digests WHERE day = ? AND user_id = ?';
  await db.prepare(sql).bind(day, userId).run();
}

/** Turns the daily message of somebody on or off. */
export function wantDailyMessage(db: Database, userId: string, isWanted: boolean): Statement {
  return db
    .prepare('UPDATE panel_users SET daily_message = ?2 WHERE id = ?1 AND daily_message IS NOT ?2')
    .bind(userId, isWanted ? 1 : 0);
}
