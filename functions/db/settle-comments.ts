/** What is done with comments of the inbox, each act as statements of one transaction. */

import type { InboxAct } from '#shared/comments/inbox.ts';
import type { Database, Statement, StatementResult } from '../host/database.ts';
import { correctionStatements, restoreStatements, saysAlready } from './comment-corrections.ts';

const ticked = `id IN (SELECT value FROM json_each(?1))`;
const toSettle = `${ticked} AND department = ?2 AND state = 'waiting'`;

/** Of a comment in a row of `comments`: the last time that it was passed on. */
const lastPass = (columns: string) =>
  `SELECT ${columns} FROM comment_passes WHERE comment = comments.id ORDER BY number DESC LIMIT 1`;

/* Whoever does anything with what was passed on has taken it over. */
const acceptSql = `
UPDATE comment_passes SET accepted_day = ?3
WHERE accepted_day IS NULL AND (comment, number) IN (
  SELECT comments.id, (${lastPass('number')}) FROM comments
  WHERE ${toSettle} AND passed_by IS NOT NULL) RETURNING comment`;

/* The clock of whom it is passed to begins; who was to look after it is of the department that has it no more. */
const passSql = `
UPDATE comments SET department = ?4, passed_by = ?2, since_day = ?3, person = NULL, due_day = NULL, note = ?5
WHERE ${toSettle} RETURNING id`;

const notePassSql = `
INSERT INTO comment_passes (comment, number, from_department, passed_day, since_day)
SELECT id, coalesce((${lastPass('number')}), 0) + 1, ?2, ?3, since_day FROM comments WHERE ${toSettle}`;

const takeBackSql = `
UPDATE comments SET department = ?2, since_day = (${lastPass('since_day')}), person = NULL, due_day = NULL,
  passed_by = (SELECT from_department FROM comment_passes WHERE comment = comments.id
    ORDER BY number DESC LIMIT 1 OFFSET 1)
WHERE ${ticked} AND department != ?2 AND passed_by = ?2 AND state = 'waiting'
  AND (${lastPass('accepted_day')}) IS NULL RETURNING id`;

/* Nothing is passed to whom has it, so that these are the ones that were just taken back. */
const forgetPassSql = `
DELETE FROM comment_passes
WHERE from_department = ?2 AND accepted_day IS NULL AND comment IN (
  SELECT id FROM comments WHERE ${ticked} AND department = ?2)
  AND number = (SELECT max(number) FROM comment_passes AS last WHERE last.comment = comment_passes.comment)`;

/** The statements of an act, in their order, and which of them tells how many comments it was for, by the rows it returns. */
interface ActStatements {
  readonly before: readonly Statement[];
  readonly counted: Statement;
  readonly after: readonly Statement[];
}

function statementsOf(
  db: Database,
  department: string,
  act: InboxAct,
  today: string,
): ActStatements {
  const ids = JSON.stringify(act.comments);
  const accept = () => db.prepare(acceptSql).bind(ids, department, today);
  const only = (counted: Statement) => ({ before: [], counted, after: [] });
  switch (act.act) {
    case 'follow-up':
    case 'thank':
      return {
        before: [accept()],
        counted: db
          .prepare(
            `UPDATE comments SET state = ?4, settled_day = ?3 WHERE ${toSettle} RETURNING id`,
          )
          .bind(ids, department, today, act.act === 'thank' ? 'thanked' : 'follow-up'),
        after: [],
      };
    case 'accept':
      return only(accept());
    case 'pass':
      return {
        before: [db.prepare(notePassSql).bind(ids, department, today)],
        counted: db.prepare(passSql).bind(ids, department, today, act.to, act.note ?? null),
        after: [],
      };
    case 'take-back':
      return {
        before: [],
        counted: db.prepare(takeBackSql).bind(ids, department),
        after: [db.prepare(forgetPassSql).bind(ids, department)],
      };
    case 'reopen':
      return only(
        db
          .prepare(
            `UPDATE comments SET state = 'waiting', settled_day = NULL
             WHERE ${ticked} AND department = ?2 AND state != 'waiting' RETURNING id`,
          )
          .bind(ids, department),
      );
    case 'entrust':
      return {
        before: [accept()],
        counted: db
          .prepare(
            `UPDATE comments SET person = ?3, due_day = ?4, note = ?5
             WHERE ${ticked} AND department = ?2 AND state IN ('waiting', 'follow-up') RETURNING id`,
          )
          .bind(ids, department, act.person, act.dueDay, act.note),
        after: [],
      };
    case 'correct': {
      const { comments, was, reading } = act;
      const [remember, correct, forget] = correctionStatements(
        db,
        comments,
        department,
        was,
        reading,
        today,
      );
      return { before: [remember], counted: correct, after: [forget] };
    }
    case 'restore': {
      const [restore, forget] = restoreStatements(db, act.comments, department);
      return { before: [], counted: restore, after: [forget] };
    }
  }
}

/**
 * Does what was decided with those of the comments that are in a state for it; the others are left as they are. A
 * correction that is there already counts as done, and is not written down again.
 *
 * @param written writes it down, run right after the change, so that `changes()` in it is the number returned
 * @returns how many comments it was for
 */
export async function settleComments(
  db: Database,
  department: string,
  act: InboxAct,
  today: string,
  written: Statement,
): Promise<number> {
  const { before, counted, after } = statementsOf(db, department, act, today);
  const results: readonly StatementResult[] = await db.batch([
    ...before,
    counted,
    written,
    ...after,
  ]);
  const settled = results[before.length]?.results.length ?? 0;
  const isSaid =
    settled === 0 &&
    act.act === 'correct' &&
    (await saysAlready(db, act.comments, department, act.reading));
  return isSaid ? act.comments.length : settled;
}
