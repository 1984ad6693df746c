/** When responses come: how many in each hour of each day of the week. */

export const daysOfWeek = 7;
export const hoursOfDay = 24;

/** 168 counts, Monday 00:00 first; additive, as tallies are. */
export type Volume = readonly number[];

/** Monday is 0. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The volume of responses by the day (`YYYY-MM-DD`) and hour in which they came. */
export function volumeOf(
  received: Iterable<{ readonly day: string; readonly hour: number }>,
): Volume {
  const counts = new Array<number>(daysOfWeek * hoursOfDay).fill(0);
  for (const { day, hour } of received) {
    const at = weekdayOf(day) * hoursOfDay + hour;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The volume of a union of disjoint groups. */
export function sumVolumes(volumes: readonly Volume[]): Volume {
  return Array.from({ length: daysOfWeek * hoursOfDay }, (_, at) =>
    volumes.reduce((sum, volume) => sum + (volume[at] ?? 0), 0),
  );
}

/** How many came on a weekday (Monday is 0) from one hour to before another. */
export function countIn(volume: Volume, weekday: number, from: number, to: number): number {
  const start = weekday * hoursOfDay;
  return volume.slice(start + from, start + to).reduce((sum, count) => sum + count, 0);
}
