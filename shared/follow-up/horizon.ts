/**
 * How long an action is given. The regulation sorts a plan into short, medium and long term by its months
 * (PermenPANRB 14/2017, Lampiran I part VII), so the horizon follows from the days and is never chosen beside them.
 */
import type { Horizon, Plan } from './action.ts';

/** The same day so many years later; 29 February stands before 1 March, as text is compared. */
const yearsAfter = (day: string, years: number) =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/**
 * Under 12 months short, 12 to 24 medium, more long.
 *
 * @param from when it was proposed, `YYYY-MM-DD`
 * @param dueDay when it shall be done
 */
export function horizonOf(from: string, dueDay: string): Horizon {
  if (dueDay < yearsAfter(from, 1)) return 'short';
  return dueDay <= yearsAfter(from, 2) ? 'medium' : 'long';
}

/** The first day that is no longer short term, and the last that is medium. */
export function horizonDays(from: string): {
  readonly mediumFrom: string;
  readonly mediumTo: string;
} {
  return { mediumFrom: yearsAfter(from, 1), mediumTo: yearsAfter(from, 2) };
}

/** The horizon of an action by its days, where another was written down for it; undefined where they agree. */
export function misstatedHorizon(
  action: Pick<Plan, 'horizon' | 'dueDay'> & { readonly proposedDay: string },
): Horizon | undefined {
  const horizon = horizonOf(action.proposedDay, action.dueDay);
  return horizon === action.horizon ? undefined : horizon;
}
