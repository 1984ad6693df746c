/** The follow-up plan: reading actions, and moving one together with its step. */

import {
  type Action,
  type ActionState,
  doingDepartment,
  type Horizon,
  type PublicText,
  progressOf,
  type Responsible,
  type Standing,
} from '#shared/follow-up/action.ts';
import type { ActionStep } from '#shared/follow-up/plan-view.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { Database, Statement } from '../host/database.ts';

/** An action as the database knows it. */
export type StoredAction = Action & { readonly id: number };

interface ActionRow {
  readonly id: number;
  readonly department: string;
  readonly service: string | null;
  readonly element: ElementKey | null;
  readonly theme: string | null;
  readonly programme: string;
  readonly horizon: Horizon;
  readonly office: Responsible['office'];
  readonly asked_department: string | null;
  readonly proposed_day: string;
  readonly due_day: string;
  readonly state: ActionState;
  readonly progress: number | null;
  readonly done_day: string | null;
  readonly evidence: string | null;
  readonly published_day: string | null;
  readonly said: string | null;
  readonly said_en: string | null;
  readonly done: string | null;
  readonly done_en: string | null;
  readonly declined_by: string | null;
  readonly declined_day: string | null;
  readonly reason: string | null;
  readonly ended_day: string | null;
}

const columns = [
  'department',
  'service',
  'element',
  'theme',
  'programme',
  'horizon',
  'office',
  'asked_department',
  'proposed_day',
  'due_day',
  'state',
  'progress',
  'done_day',
  'evidence',
  'published_day',
  'said',
  'said_en',
  'done',
  'done_en',
  'declined_by',
  'declined_day',
  'reason',
  'ended_day',
] as const satisfies readonly (keyof ActionRow)[];

const textOf = (row: ActionRow): PublicText => ({
  said: { id: row.said ?? '', ...(row.said_en !== null && { en: row.said_en }) },
  done: { id: row.done ?? '', ...(row.done_en !== null && { en: row.done_en }) },
});

/** The checks of the table hold what each state has to carry; an empty text never shows. */
function standingOf(row: ActionRow): Standing {
  const { state, evidence } = row;
  const doneDay = row.done_day ?? '';
  switch (state) {
    case 'proposed':
    case 'awaiting':
      return { state };
    case 'under-way':
      return { state, progress: row.progress ?? 0 };
    case 'done':
      return { state, doneDay, evidence };
    case 'published':
      return { state, doneDay, evidence, publishedDay: row.published_day ?? '', text: textOf(row) };
    case 'withdrawn':
      return {
        ...{ state, doneDay, evidence, publishedDay: row.published_day ?? '', text: textOf(row) },
        ...{ withdrawnDay: row.ended_day ?? '', reason: row.reason ?? '' },
      };
    case 'cancelled':
      return { state, cancelledDay: row.ended_day ?? '', reason: row.reason ?? '' };
    case 'declined':
      return {
        state,
        declinedBy: row.declined_by ?? '',
        declinedDay: row.declined_day ?? '',
        reason: row.reason ?? '',
      };
  }
}

function fromRow(row: ActionRow): StoredAction {
  const { id, department, service, element, theme, programme, horizon, office } = row;
  const responsible: Responsible =
    office === 'other' ? { office, department: row.asked_department ?? '' } : { office };
  return {
    ...{ id, department, service, element, theme, programme, horizon, responsible },
    ...{ proposedDay: row.proposed_day, dueDay: row.due_day },
    ...standingOf(row),
  };
}

/** The day on which it was cancelled or withdrawn. */
function endedDay(action: Action): string | null {
  switch (action.state) {
    case 'cancelled':
      return action.cancelledDay;
    case 'withdrawn':
      return action.withdrawnDay;
    default:
      return null;
  }
}

function toRow(action: Action): Omit<ActionRow, 'id'> {
  const { department, service, element, theme, programme, horizon, responsible, state } = action;
  const done = 'doneDay' in action ? action : undefined;
  const published = 'text' in action ? action : undefined;
  const declined = action.state === 'declined' ? action : undefined;
  return {
    ...{ department, service, element, theme, programme, horizon, state },
    office: responsible.office,
    asked_department: responsible.office === 'other' ? responsible.department : null,
    proposed_day: action.proposedDay,
    due_day: action.dueDay,
    progress: action.state === 'under-way' ? action.progress : null,
    done_day: done?.doneDay ?? null,
    evidence: done?.evidence ?? null,
    published_day: published?.publishedDay ?? null,
    said: published?.text.said.id ?? null,
    said_en: published?.text.said.en ?? null,
    done: published?.text.done.id ?? null,
    done_en: published?.text.done.en ?? null,
    declined_by: declined?.declinedBy ?? null,
    declined_day: declined?.declinedDay ?? null,
    reason: 'reason' in action ? action.reason : null,
    ended_day: endedDay(action),
  };
}

/** Every action of a department and every one asked of it; of the whole city without one. The nearest due first. */
export async function readActions(db: Database, department?: string): Promise<StoredAction[]> {
  const statement =
    department === undefined
      ? db.prepare('SELECT * FROM actions ORDER BY due_day, id')
      : db
          .prepare(
            `SELECT * FROM actions WHERE department = ?1 OR asked_department = ?1 ORDER BY due_day, id`,
          )
          .bind(department);
  const { results } = await statement.all<ActionRow>();
  return results.map(fromRow);
}

/** One action, if it is the department's or asked of it. */
export async function findAction(
  db: Database,
  department: string,
  id: number,
): Promise<StoredAction | undefined> {
  const row = await db.prepare('SELECT * FROM actions WHERE id = ?').bind(id).first<ActionRow>();
  const action = row === null ? undefined : fromRow(row);
  const isTheirs =
    action?.department === department || (action && doingDepartment(action) === department);
  return isTheirs ? action : undefined;
}

/** The steps of an action, the first first. */
export async function readSteps(db: Database, id: number): Promise<ActionStep[]> {
  const { results } = await db
    .prepare(
      'SELECT number, day, kind, progress, note, was FROM action_steps WHERE action = ? ORDER BY number',
    )
    .bind(id)
    .all<ActionStep>();
  return results;
}

/** The statements that put a new action into the plan; ids of the caller's choosing need not be free. */
export function proposal(db: Database, action: Action, today: string): readonly Statement[] {
  const row = toRow(action);
  return [
    db
      .prepare(
        `INSERT INTO actions (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
         RETURNING id`,
      )
      .bind(...columns.map((column) => row[column])),
    db
      .prepare(
        `INSERT INTO action_steps (action, number, day, kind, progress, note)
         VALUES (last_insert_rowid(), 1, ?, 'propose', NULL, NULL)`,
      )
      .bind(today),
  ];
}

/** A step to be added after the last one that was read. */
export interface NextStep extends Omit<ActionStep, 'number' | 'progress'> {
  readonly after: number;
}

/**
 * The statements that move an action: they fail whole where somebody else has moved it since.
 *
 * @param next as `transition` gave it
 */
export function movement(
  db: Database,
  id: number,
  next: Action,
  { after, day, kind, note, was }: NextStep,
): readonly Statement[] {
  const row = toRow(next);
  return [
    db
      .prepare(
        `INSERT INTO action_steps (action, number, day, kind, progress, note, was)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(id, after + 1, day, kind, progressOf(next), note, was),
    db
      .prepare(
        `UPDATE actions SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
      )
      .bind(...columns.map((column) => row[column]), id),
  ];
}
