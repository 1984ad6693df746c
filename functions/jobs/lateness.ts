/** How late the schedule is: a seal that does not come is noticed by nobody who looks at pages. */

/** From one run to the next, as `wrangler.toml` and the own server have it; in seconds. */
export const secondsBetweenRuns = 300;

/** So late a run is when the schedule counts as stopped: two more could have come; in seconds. */
const stoppedAfter = 3 * secondsBetweenRuns;

/**
 * @param lastSeal when the seal job last came to its end
 * @returns whole seconds that the next end is overdue; 0 in time, or where the clock was set back
 */
export function lateness(lastSeal: Date, now: Date): number {
  const since = (now.getTime() - lastSeal.getTime()) / 1000;
  return Math.max(0, Math.floor(since - secondsBetweenRuns));
}

export const hasStopped = (late: number): boolean => late > stoppedAfter;
