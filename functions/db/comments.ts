/** The inbox of comments: reading it. What is done with them is in `settle-comments.ts`. */

import {
  commentsPerPage,
  type Inbox,
  type InboxComment,
  type InboxQuery,
  type InboxView,
  inboxViews,
  noPerson,
  ownPerson,
  type Person,
  type ThemeCount,
  viewOf,
} from '#shared/comments/inbox.ts';
import { type ThemeKey, themeKeys } from '#shared/comments/themes.ts';
import type { Wait } from '#shared/comments/waiting-clock.ts';
import type { Database } from '../host/database.ts';

interface CommentRow extends Omit<InboxComment, 'themes' | 'person'> {
  readonly themes: string;
  readonly person: string | null;
  readonly personName: string | null;
}

const isTheme = (key: unknown): key is ThemeKey => themeKeys.some((each) => each === key);

/** Themes that a newer list no longer has are left out. */
function fromRow({ themes, person, personName, ...row }: CommentRow): InboxComment {
  const keys: unknown = JSON.parse(themes);
  return {
    ...row,
    person: person === null ? null : { id: person, name: personName ?? '' },
    themes: Array.isArray(keys) ? keys.filter(isTheme) : [],
  };
}

const waited = (today: string) =>
  `CAST(julianday(coalesce(settled_day, ${today})) - julianday(since_day) AS INTEGER)`;

const passedOn = 'comments.id IN (SELECT comment FROM comment_passes WHERE from_department = ?1)';

/** Of a department, ?1: its own comments in any state, and those that it passed on and does not have back. */
const inView: Readonly<Record<InboxView, string>> = {
  waiting: `department = ?1 AND state = 'waiting'`,
  'follow-up': `department = ?1 AND state = 'follow-up'`,
  thanked: `department = ?1 AND state = 'thanked'`,
  passed: `department != ?1 AND ${passedOn}`,
  all: `(department = ?1 OR ${passedOn})`,
};

const matching = `
(?3 IS NULL OR EXISTS (SELECT 1 FROM json_each(comments.themes) WHERE value = ?3)
  OR ?3 = 'none' AND themes = '[]')
AND (?4 IS NULL OR sentiment = ?4)
AND (?5 IS NULL OR service = ?5)
AND (?6 IS NULL OR text LIKE '%' || ?6 || '%' ESCAPE '\\')
AND (?7 IS NULL OR department = ?1 AND (person = ?7 OR ?7 = '${noPerson}' AND person IS NULL))`;

const literally = (search: string) => search.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/* What another department decides about a comment that it was passed is its own. */
const commentSql = (view: InboxView, page: number) => `
SELECT comments.id, service, department, passed_by AS passedBy, language, text, sentiment, themes, state,
  ${waited('?2')} AS days,
  (SELECT accepted_day FROM comment_passes WHERE comment = comments.id ORDER BY number DESC LIMIT 1)
    AS acceptedDay,
  iif(department = ?1, person, NULL) AS person,
  (SELECT name FROM panel_users WHERE panel_users.id = person) AS personName,
  iif(department = ?1, due_day, NULL) AS dueDay, iif(department = ?1, note, NULL) AS note
FROM comments WHERE ${inView[view]} AND ${matching}
ORDER BY CASE WHEN state = 'waiting' THEN since_day END, settled_day DESC, comments.id
LIMIT ${commentsPerPage} OFFSET ${(page - 1) * commentsPerPage}`;

const foundSql = `
SELECT iif(department = ?1, state, 'passed') AS view, count(*) AS n FROM comments
WHERE ${inView.all} AND ${matching} AND ?2 IS NOT NULL GROUP BY 1`;

const peopleSql = `
SELECT id, name FROM panel_users
WHERE disabled = 0 AND EXISTS (SELECT 1 FROM json_each(panel_users.departments) WHERE value = ?1)
ORDER BY name, id`;

/** Who can look after comments of a department. */
export async function readPeople(db: Database, department: string): Promise<Person[]> {
  return (await db.prepare(peopleSql).bind(department).all<Person>()).results;
}

/** Whoever asks, of a department or more. */
interface Reader {
  readonly id: string;
}

/**
 * What a department's inbox holds: those that wait longest first, of the others the newest.
 *
 * @param today in the city's time zone
 */
export async function readInbox(
  db: Database,
  department: string,
  query: InboxQuery,
  reader: Reader,
  today: string,
): Promise<Inbox> {
  const { theme, sentiment, service, q, person, page } = query;
  const view = viewOf(query);
  const asked = [
    department,
    today,
    theme ?? null,
    sentiment ?? null,
    service ?? null,
    q === undefined || q === '' ? null : literally(q),
    (person === ownPerson ? reader.id : person) ?? null,
  ];
  const [comments, found, themes, people] = await db.batch([
    db.prepare(commentSql(view, page)).bind(...asked),
    db.prepare(foundSql).bind(...asked),
    db
      .prepare(
        `SELECT theme.value AS theme, count(*) AS comments, sum(sentiment = 'negative') AS negative
         FROM comments LEFT JOIN json_each(comments.themes) AS theme
         WHERE ${inView[view]} GROUP BY theme.value`,
      )
      .bind(department),
    db.prepare(peopleSql).bind(department),
  ]);
  const rowsOf = <Row>(answer: { results: unknown[] } | undefined) =>
    (answer?.results ?? []) as Row[];
  const counts = rowsOf<{ view: InboxView; n: number }>(found);
  const inAll = counts.reduce((sum, { n }) => sum + n, 0);
  const countOf = (each: InboxView) =>
    each === 'all' ? inAll : (counts.find((row) => row.view === each)?.n ?? 0);
  return {
    comments: rowsOf<CommentRow>(comments).map(fromRow),
    found: Object.fromEntries(inboxViews.map((each) => [each, countOf(each)])) as Inbox['found'],
    themes: rowsOf<ThemeCount>(themes).filter((row) => row.theme === null || isTheme(row.theme)),
    people: rowsOf<Person>(people),
  };
}

/** How long the comments of a department have waited, of those that reached it on a day or later. */
export async function readWaits(
  db: Database,
  department: string,
  since: string,
  today: string,
): Promise<Wait[]> {
  const { results } = await db
    .prepare(
      `SELECT ${waited('?2')} AS days, state != 'waiting' AS settled FROM comments
       WHERE department = ?1 AND since_day >= ?3`,
    )
    .bind(department, today, since)
    .all<{ days: number; settled: 0 | 1 }>();
  return results.map(({ days, settled }) => ({ days, isSettled: settled === 1 }));
}
