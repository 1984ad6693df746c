/** The alert of a step of closing that is late; each step is told once, the day after it was due. */
import { type Closing, lateStep } from '#shared/closing/closing.ts';
import type { Deadlines } from '#shared/closing/rules.ts';
import type { AlertOf } from './alert.ts';

export function closingAlert(
  department: string,
  period: string,
  closing: Closing,
  deadlines: Deadlines,
  today: string,
): AlertOf<'closing'> | undefined {
  const step = lateStep(closing, deadlines, today);
  return step && { kind: 'closing', department, period, step, dueDay: deadlines[step] };
}
