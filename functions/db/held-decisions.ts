/** What an auditor sees of held answers, and decides. */

import {
  type Decision,
  type HeldList,
  type HeldView,
  mostDecided,
} from '#shared/trust/held-list.ts';
import type { Database, Statement } from '../host/database.ts';

const columns = `id, service, counter, reason, first_day AS firstDay, last_day AS lastDay, answers, alike, expected,
  state, decided_day AS decidedDay, note`;

/** Those that wait, and the latest that were decided. */
export async function readHeldList(db: Database): Promise<HeldList> {
  const [waiting, decided] = await db.batch<HeldView>([
    db.prepare(
      `SELECT ${columns} FROM held_batches WHERE state = 'held' ORDER BY last_day DESC, answers DESC, id`,
    ),
    db
      .prepare(
        `SELECT ${columns} FROM held_batches WHERE state <> 'held'
         ORDER BY decided_day DESC, last_day DESC, id LIMIT ?`,
      )
      .bind(mostDecided),
  ]);
  return { waiting: waiting?.results ?? [], decided: decided?.results ?? [] };
}

/** A batch by its id; null where there is none. */
export async function findHeld(db: Database, id: string): Promise<HeldView | null> {
  return db.prepare(`SELECT ${columns} FROM held_batches WHERE id = ?`).bind(id).first<HeldView>();
}

/** The statement that decides about a batch, if it still waits. */
export function decideHeld(
  db: Database,
  id: string,
  { decision, note }: Decision,
  today: string,
): Statement {
  const state = decision === 'release' ? 'released' : 'rejected';
  return db
    .prepare(
      `UPDATE held_batches SET state = ?2, decided_day = ?3, note = ?4
       WHERE id = ?1 AND state = 'held'`,
    )
    .bind(id, state, today, note);
}

/** What the audit trail tells of a decision, if the batch still waits; `?7` is the batch, `?8` the reason given. */
export const heldActSql = `
SELECT service AS subject, json_patch(
  json_object('counter', counter, 'held', reason, 'answers', answers, 'first', first_day),
  json_object('last', nullif(last_day, first_day), 'note', ?8)) AS detail
FROM held_batches WHERE id = ?7 AND state = 'held'`;
