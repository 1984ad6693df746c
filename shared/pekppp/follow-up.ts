/** How much of the follow-up plan was done, and how soon after the report (questions 8 and 9). */
import type { ActionState } from '#shared/follow-up/action.ts';

/** An action of the plan, as far as it is scored. */
export interface PlannedForYear {
  readonly state: ActionState;
  readonly proposedDay: string;
  /** The first day it was due: a postponement moves nothing out of its year. */
  readonly firstDueDay: string;
  /** Null while it is not done. */
  readonly doneDay: string | null;
}

/** What was given up or taken back was planned, and is not done. */
const decidedStates: readonly ActionState[] = [
  'under-way',
  'done',
  'published',
  'cancelled',
  'withdrawn',
];
const doneStates: readonly ActionState[] = ['done', 'published'];

const isDecided = ({ state }: PlannedForYear) => decidedStates.includes(state);
const isDone = ({ state }: PlannedForYear) => doneStates.includes(state);
const yearOf = (day: string) => day.slice(0, 4);

export interface PlanShare {
  /** Decided, and first due in the year. */
  readonly planned: number;
  readonly realised: number;
  /** Proposed for the year, and not decided yet. */
  readonly proposed: number;
}

/** How much of what was due in a year is done. */
export function planShareOf(actions: readonly PlannedForYear[], year: string): PlanShare {
  const due = actions.filter(({ firstDueDay }) => yearOf(firstDueDay) === year);
  const planned = due.filter(isDecided);
  return {
    planned: planned.length,
    realised: planned.filter(isDone).length,
    proposed: due.filter(({ state }) => state === 'proposed' || state === 'awaiting').length,
  };
}

const millisecondsADay = 86_400_000;
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

/**
 * The days on which a unit's reports came out: those of its published editions, and before the first of them the ends of
 * quarters, from which on the figures of a quarter are read.
 *
 * @param published days of first editions; a correction is no new report
 */
export function reportDaysOf(
  quarterEnds: readonly string[],
  published: readonly string[],
): readonly string[] {
  const [first] = published.toSorted();
  return [...quarterEnds.filter((day) => first === undefined || day < first), ...published];
}

/**
 * The report that an action follows: the newest one out when it was proposed.
 *
 * @param reports days on which a report came out, in any order
 */
export function reportBefore(proposedDay: string, reports: readonly string[]): string | undefined {
  return reports
    .filter((day) => day <= proposedDay)
    .toSorted()
    .at(-1);
}

/**
 * Days from the report to the action, of those due in a year or the one before it; what is overdue counts the days until
 * today. What is not due yet says nothing of speed.
 *
 * @param reports days on which a report came out
 */
export function followUpDays(
  actions: readonly PlannedForYear[],
  reports: readonly string[],
  year: string,
  today: string,
): readonly number[] {
  const years = [year, String(Number(year) - 1)];
  return actions.flatMap((action) => {
    const { firstDueDay, proposedDay, doneDay } = action;
    const isOpen = action.state === 'under-way';
    if (!(isDone(action) || isOpen) || !years.includes(yearOf(firstDueDay))) return [];
    if (isOpen && firstDueDay >= today) return [];
    const report = reportBefore(proposedDay, reports);
    if (report === undefined) return [];
    return [Math.max(0, daysBetween(report, isOpen ? today : (doneDay ?? today)))];
  });
}
