/** The inbox of comments. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import {
  commentsPerPage,
  type Inbox,
  type InboxAct,
  type InboxComment,
  type InboxQuery,
  type ThemeCount,
} from '#shared/comments/inbox.ts';
import { type ThemeKey, themeKeys } from '#shared/comments/themes.ts';
import type { Wait } from '#shared/comments/waiting-clock.ts';

interface CommentRow extends Omit<InboxComment, 'themes' | 'passedBy'> {
  readonly passed_by: string | null;
  readonly themes: string;
  /** How many rows there are on all pages. */
  readonly found: number;
}

const isTheme = (key: unknown): key is ThemeKey => themeKeys.some((each) => each === key);

/** Themes that a newer list no longer has are left out. */
function fromRow({ passed_by, themes, found: _found, ...row }: CommentRow): InboxComment {
  const keys: unknown = JSON.parse(themes);
  return { ...row, passedBy: passed_by, themes: Array.isArray(keys) ? keys.filter(isTheme) : [] };
}

const waited = `CAST(julianday(coalesce(settled_day, ?2)) - julianday(since_day) AS INTEGER)`;

const matching = `
department = ?1 AND state = ?3
AND (?4 IS NULL OR EXISTS (SELECT 1 FROM json_each(comments.themes) WHERE value = ?4)
  OR ?4 = 'none' AND themes = '[]')
AND (?5 IS NULL OR sentiment = ?5)
AND (?6 IS NULL OR service = ?6)
AND (?7 IS NULL OR text LIKE '%' || ?7 || '%' ESCAPE '\\')`;

const literally = (search: string) => search.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * What a department's inbox holds: those that wait longest first, of the others the newest.
 *
 * @param today in the city's time zone
 */
export async function readInbox(
  db: D1Database,
  department: string,
  { state, theme, sentiment, service, q, page }: InboxQuery,
  services: readonly string[],
  today: string,
): Promise<Inbox> {
  const asked = [
    department,
    today,
    state,
    theme ?? null,
    sentiment ?? null,
    service ?? null,
    q === undefined || q === '' ? null : literally(q),
  ];
  const [found, themes, waiting, passed] = await db.batch([
    db
      .prepare(
        `SELECT id, service, passed_by, language, text, sentiment, themes, state, ${waited} AS days,
           count(*) OVER () AS found
         FROM comments WHERE ${matching}
         ORDER BY CASE WHEN state = 'waiting' THEN since_day END, settled_day DESC, id
         LIMIT ${commentsPerPage} OFFSET ${(page - 1) * commentsPerPage}`,
      )
      .bind(...asked),
    db
      .prepare(
        `SELECT theme.value AS theme, count(*) AS comments, sum(sentiment = 'negative') AS negative
         FROM comments LEFT JOIN json_each(comments.themes) AS theme
         WHERE department = ?1 AND state = ?2 GROUP BY theme.value`,
      )
      .bind(department, state),
    db
      .prepare(`SELECT count(*) AS n FROM comments WHERE department = ?1 AND state = 'waiting'`)
      .bind(department),
    db
      .prepare(
        `SELECT department, count(*) AS comments FROM comments
         WHERE passed_by = ?1 AND state = 'waiting'
           AND service IN (SELECT value FROM json_each(?2))
         GROUP BY department ORDER BY department`,
      )
      .bind(department, JSON.stringify(services)),
  ]);
  const rowsOf = <Row>(answer: { results: unknown[] } | undefined) =>
    (answer?.results ?? []) as Row[];
  const rows = rowsOf<CommentRow>(found);
  return {
    comments: rows.map(fromRow),
    found: rows[0]?.found ?? 0,
    themes: rowsOf<ThemeCount>(themes).filter((row) => row.theme === null || isTheme(row.theme)),
    waiting: rowsOf<{ n: number }>(waiting)[0]?.n ?? 0,
    passedOn: rowsOf<Inbox['passedOn'][number]>(passed),
  };
}

const toSettle = `id IN (SELECT value FROM json_each(?1)) AND department = ?2 AND state = 'waiting'`;

/**
 * Does what was decided with those of the comments that are the department's and in a state for it; the others are left
 * as they are.
 */
export function settleComments(
  db: D1Database,
  department: string,
  act: InboxAct,
  today: string,
): D1PreparedStatement {
  const ids = JSON.stringify(act.comments);
  switch (act.act) {
    case 'follow-up':
    case 'thank':
      return db
        .prepare(`UPDATE comments SET state = ?4, settled_day = ?3 WHERE ${toSettle}`)
        .bind(ids, department, today, act.act === 'thank' ? 'thanked' : 'follow-up');
    case 'pass':
      return db
        .prepare(
          `UPDATE comments SET department = ?4, passed_by = ?2, since_day = ?3 WHERE ${toSettle}`,
        )
        .bind(ids, department, today, act.to);
    case 'reopen':
      return db
        .prepare(
          `UPDATE comments SET state = 'waiting', settled_day = NULL
           WHERE id IN (SELECT value FROM json_each(?1)) AND department = ?2 AND state != 'waiting'`,
        )
        .bind(ids, department);
  }
}

/** How long the comments of a department have waited, of those that reached it on a day or later. */
export async function readWaits(
  db: D1Database,
  department: string,
  since: string,
  today: string,
): Promise<Wait[]> {
  const { results } = await db
    .prepare(
      `SELECT ${waited} AS days, state != 'waiting' AS settled FROM comments
       WHERE department = ?1 AND since_day >= ?3`,
    )
    .bind(department, today, since)
    .all<{ days: number; settled: 0 | 1 }>();
  return results.map(({ days, settled }) => ({ days, isSettled: settled === 1 }));
}
