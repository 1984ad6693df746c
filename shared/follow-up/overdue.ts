/** Actions that are late, and to whom it shows: to the city at once, to the public after 30 days. */
import type { Action, ActionState, Plan } from './action.ts';

/** So many days after it was due an action is shown to the public as late. */
export const publicAfterDays = 30;

const dayLength = 86_400_000;

/** From one day to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** What is still to be done. A proposal counts: leaving it undecided must not hide it. */
const open: readonly ActionState[] = ['proposed', 'awaiting', 'under-way'];

/** What the department has promised, and the public may hold it to. */
const promised: readonly ActionState[] = ['awaiting', 'under-way'];

type Dated = Pick<Action, 'state'> & Pick<Plan, 'dueDay'>;

/** How many days an action is late; 0 where it is not, is done or was declined. */
export function daysOverdue({ state, dueDay }: Dated, today: string): number {
  return open.includes(state) ? Math.max(0, daysBetween(dueDay, today)) : 0;
}

/** Whether the public reads that an action is late. */
export function isPubliclyOverdue(action: Dated, today: string): boolean {
  return promised.includes(action.state) && daysOverdue(action, today) >= publicAfterDays;
}
