/** What departments did about what they heard, what is overdue and what changed: the public side of the plan. */
import { progressOf } from '#shared/follow-up/action.ts';
import { daysOverdue, isPubliclyOverdue, publicAfterDays } from '#shared/follow-up/overdue.ts';
import type { ActionStep } from '#shared/follow-up/plan-view.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { DoneAction } from '#shared/publication/done-actions.ts';
import type {
  ChangedAction,
  FollowUp,
  OverdueAction,
  PlanChange,
} from '#shared/publication/follow-ups.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Acted } from '#shared/publication/results.ts';
import type { Database } from '../host/database.ts';
import { readActions } from './actions.ts';

interface FollowUpRow
  extends Pick<FollowUp, 'id' | 'element' | 'service' | 'programme' | 'evidence'> {
  readonly done_day: string;
  readonly published_day: string;
  readonly said: string;
  readonly said_en: string | null;
  readonly done: string;
  readonly done_en: string | null;
}

const latestSql = `
SELECT id, service, element, programme, evidence, done_day, published_day, said, said_en, done, done_en
FROM actions WHERE department = ?1 AND state = 'published' AND published_day <= ?2
ORDER BY published_day DESC, id DESC LIMIT ?3`;

function fromRow(row: FollowUpRow): FollowUp {
  const { id, service, element, programme, evidence } = row;
  return {
    ...{ id, service, element, programme, evidence },
    doneDay: row.done_day,
    publishedDay: row.published_day,
    said: { id: row.said, ...(row.said_en !== null && { en: row.said_en }) },
    done: { id: row.done, ...(row.done_en !== null && { en: row.done_en }) },
  };
}

/**
 * The latest follow-ups of a department, the newest first.
 *
 * @param today what is dated later is not published yet
 */
export async function readFollowUps(
  db: Database,
  department: string,
  today: string,
  limit: number,
): Promise<FollowUp[]> {
  const { results } = await db.prepare(latestSql).bind(department, today, limit).all<FollowUpRow>();
  return results.map(fromRow);
}

const doneActionsSql = `
SELECT DISTINCT department, service, done_day AS day FROM actions
WHERE state = 'published' AND published_day <= ?1 AND done_day >= ?2 AND (?3 IS NULL OR department = ?3)
ORDER BY done_day`;

/**
 * The published actions that were done, by the day on which they were.
 *
 * @param today what is dated later is not published yet
 * @param since the first day
 * @param department of all departments if null
 */
export async function readDoneActions(
  db: Database,
  { today, since, department }: { today: string; since: string; department: string | null },
): Promise<DoneAction[]> {
  const { results } = await db
    .prepare(doneActionsSql)
    .bind(today, since, department)
    .all<DoneAction>();
  return results;
}

/* What is only proposed was not promised to anybody (`isPubliclyOverdue`). */
const actedSql = `
SELECT count(*) FILTER (WHERE done) AS done, count(DISTINCT department) FILTER (WHERE done) AS departments,
  count(*) FILTER (WHERE late) AS overdue
FROM (SELECT department,
  state = 'published' AND published_day <= ?1 AND done_day BETWEEN ?2 AND ?3 AS done,
  state IN ('awaiting', 'under-way') AND due_day <= ?4 AS late FROM actions)`;

/** What all departments did within a period and published, and what is overdue, in numbers. */
export async function readActed(
  db: Database,
  { from, to }: Pick<Period, 'from' | 'to'>,
  today: string,
): Promise<Acted> {
  const lateFrom = daysBefore(today, publicAfterDays);
  const acted = await db.prepare(actedSql).bind(today, from, to, lateFrom).first<Acted>();
  return acted ?? { done: 0, departments: 0, overdue: 0 };
}

/** What a department had promised to have done 30 days ago and more, the longest overdue first. */
export async function readOverdue(
  db: Database,
  department: string,
  today: string,
): Promise<OverdueAction[]> {
  const actions = await readActions(db, department);
  return actions
    .filter((action) => action.department === department && isPubliclyOverdue(action, today))
    .map((action) => ({
      ...{ service: action.service, element: action.element, programme: action.programme },
      ...{ dueDay: action.dueDay, progress: progressOf(action) },
      daysOverdue: daysOverdue(action, today),
      waitsFor:
        action.state === 'awaiting' && action.responsible.office === 'other'
          ? action.responsible.department
          : null,
    }));
}

interface ChangeRow extends Pick<ChangedAction, 'service' | 'element' | 'programme' | 'day'> {
  readonly kind: keyof typeof changeOf;
  readonly note: string | null;
  readonly was: string | null;
  readonly became: string;
}

/** What a step changed of what was decided or published. */
const changeOf = {
  postpone: 'postponed',
  correct: 'corrected',
  revise: 'corrected',
  cancel: 'cancelled',
  withdraw: 'withdrawn',
} as const satisfies Partial<Record<ActionStep['kind'], PlanChange>>;

/* A postponement leads to the day that the next one left, or to the one that stands. */
const changesSql = `
SELECT service, element, programme, step.day, step.kind, note, was, coalesce((
    SELECT next.was FROM action_steps AS next
    WHERE next.action = step.action AND next.kind = 'postpone' AND next.number > step.number
    ORDER BY next.number LIMIT 1), due_day) AS became
FROM actions CROSS JOIN action_steps AS step ON step.action = actions.id
WHERE department = ?1 AND step.day <= ?2
  AND step.kind IN (SELECT value FROM json_each(?3)) AND note IS NOT NULL
ORDER BY step.day DESC, actions.id DESC, step.number DESC LIMIT ?4`;

const mostChanges = 20;

/** What a department changed of what it had decided or published, the newest first. */
export async function readChanges(
  db: Database,
  department: string,
  today: string,
): Promise<ChangedAction[]> {
  const { results } = await db
    .prepare(changesSql)
    .bind(department, today, JSON.stringify(Object.keys(changeOf)), mostChanges)
    .all<ChangeRow>();
  return results.map(({ kind, note, was, became, ...row }) => ({
    ...row,
    change: changeOf[kind],
    reason: note ?? '',
    dueDay: kind === 'postpone' ? became : null,
    earlierDueDay: kind === 'postpone' ? was : null,
  }));
}
