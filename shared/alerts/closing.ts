/**
 * The alerts of a step of closing that is late, the day after it was due. A department reads its own; the city reads one of all
 * of them, or a single late day would be a hundred alerts.
 */
import { type Closing, lateStep } from '#shared/closing/closing.ts';
import { lateSteps } from '#shared/closing/edition.ts';
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

/**
 * What the city is told of the departments that are late with a period: one alert a step.
 *
 * @param late those of one period; the city's own report is told by itself
 */
export function closingAlertsOfCity(late: readonly AlertOf<'closing'>[]): AlertOf<'closing'>[] {
  return lateSteps.flatMap((step) => {
    const those = late.filter((each) => each.department !== '' && each.step === step);
    const [first] = those;
    if (first === undefined) return [];
    const departments = those.map(({ department }) => department);
    return { ...first, department: '', departments };
  });
}
