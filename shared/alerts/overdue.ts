/** The alert of an action that is late: the day after it was due, and when people begin to read so. */
import { type Action, otherDepartment } from '#shared/follow-up/action.ts';
import { daysOverdue, isPubliclyOverdue } from '#shared/follow-up/overdue.ts';
import type { AlertOf } from './alert.ts';

type LateAction = Pick<
  Action,
  'department' | 'service' | 'element' | 'state' | 'dueDay' | 'responsible'
> & { readonly id: number };

/** One alert for each department that the action waits for; none where it is not late. */
export function overdueAlerts(action: LateAction, today: string): AlertOf<'overdue'>[] {
  if (daysOverdue(action, today) === 0) return [];
  const { id, department, service, element, dueDay, state } = action;
  const stage = isPubliclyOverdue(action, today) ? 'public' : 'due';
  // What is only proposed has not been asked of anybody else yet.
  const asked = state === 'proposed' ? undefined : otherDepartment(action);
  return [department, ...(asked === undefined ? [] : [asked])].map((concerned) => ({
    ...{ kind: 'overdue' as const, department: concerned },
    ...{ action: id, service, element, dueDay, stage },
  }));
}
