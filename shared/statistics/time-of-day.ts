/** The times of day that are compared: what a head can staff differently. */

export interface TimeOfDay {
  /** Hour of the day, 0 to 23. */
  readonly from: number;
  /** The hour before which it ends, 1 to 24. */
  readonly to: number;
}

/** The rush after opening, late morning, the hours of the lunch break, and the end of the day. */
export const timesOfDay = [
  { from: 0, to: 10 },
  { from: 10, to: 12 },
  { from: 12, to: 14 },
  { from: 14, to: 24 },
] as const satisfies readonly TimeOfDay[];

/** Morning and afternoon, each made of two of them; for services with fewer answers. */
export const halvesOfDay = [
  { from: 0, to: 12 },
  { from: 12, to: 24 },
] as const satisfies readonly TimeOfDay[];

/** The name of the time of day of an hour: the hour from which it runs, `10`. */
export function timeOfDay(hour: number): string {
  return String(timesOfDay.find(({ to }) => hour < to)?.from ?? 0);
}
