/**
 * When a survey that was left may still be completed, and when its first part is settled: counted as
 * it stands, for good. Times are known to the hour only, so both limits are whole hours with one hour
 * between them, in which neither happens; clocks that differ by less cannot make both happen.
 */
import { hoursBefore, type LocalHour } from '#shared/local-time.ts';

const completableHours = 1;
const settledHours = 2;

/** A first part received in this hour or later may be completed by what is received `now`. */
export function completableSince(now: LocalHour): LocalHour {
  return hoursBefore(now, completableHours);
}

/** A first part received before this hour can no longer be completed `now`. */
export function settledBefore(now: LocalHour): LocalHour {
  return hoursBefore(now, settledHours);
}
