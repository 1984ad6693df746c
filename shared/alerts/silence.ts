/**
 * The alert of a counter that has gone silent: by its own rates of the weekdays, the days since its last
 * answer would have brought ten or more. Chance leaves a Poisson count of ten at none in 1 of 22,000.
 * Days on which the department or the city heard nobody, such as holidays, do not count as silence.
 *
 * It names days, and only for counters that hear a hundred people in eight weeks: that somebody answered
 * on a busy counter's last day tells of none of those who came there that day whether it was them.
 */
import { daysBefore } from '#shared/local-time.ts';
import { countFrom } from '#shared/publication/thresholds.ts';
import type { AlertOf } from './alert.ts';

/** Eight of each weekday make a counter's rates. */
const rateWeeks = 8;

/** How long a silence is looked for; a counter that hears a hundred in eight weeks misses ten within it. */
const longestSilence = 14;

/** How many days up to yesterday are read. */
export const heardDays = rateWeeks * 7 + longestSilence;

/** A counter must have heard so many in the eight weeks up to its last answer. */
export const heardFrom = 100;

/** On a working day of the city at least this part of what is usual for the weekday comes in. */
const workingPart = 0.5;

/** How many answers came on which day, `YYYY-MM-DD`; days without any are absent. */
export type DayCounts = ReadonlyMap<string, number>;

export interface HeardCounter {
  readonly department: string;
  readonly service: string;
  readonly counter: string;
  readonly days: DayCounts;
}

/** What tells whether a day counts. */
export interface Surroundings {
  /** Of the counter's department; whether other counters of it are heard at all. */
  readonly department: { readonly days: DayCounts; readonly counters: number };
  readonly city: DayCounts;
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The days from one to before another. */
function daysFrom(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day < until; day = daysBefore(day, -1)) days.push(day);
  return days;
}

/** The days on which the city worked: as many answers as half of what that weekday brings on average. */
export function workingDays(city: DayCounts, today: string): ReadonlySet<string> {
  const days = daysFrom(daysBefore(today, heardDays), today);
  const byWeekday = Map.groupBy(days, weekdayOf);
  const working = [...byWeekday.values()].flatMap((same) => {
    const sum = same.reduce((total, day) => total + (city.get(day) ?? 0), 0);
    const least = (workingPart * sum) / same.length;
    return same.filter((day) => (city.get(day) ?? 0) > 0 && (city.get(day) ?? 0) >= least);
  });
  return new Set(working);
}

/**
 * @param working days on which the city worked
 * @param today whose answers are not looked at yet
 */
export function silenceAlert(
  { department, service, counter, days }: HeardCounter,
  around: Surroundings['department'],
  working: ReadonlySet<string>,
  today: string,
): AlertOf<'silence'> | undefined {
  const last = [...days.keys()].toSorted().at(-1);
  if (last === undefined) return undefined;
  // The only counter of a department is measured against the city alone.
  const isOpen = (day: string) => working.has(day) && (around.counters < 2 || around.days.has(day));

  const start = daysBefore(last, rateWeeks * 7 - 1);
  const before = daysFrom(start, daysBefore(last, -1));
  const heard = before.reduce((sum, day) => sum + (days.get(day) ?? 0), 0);
  if (heard < heardFrom) return undefined;
  const byWeekday = Map.groupBy(before.filter(isOpen), weekdayOf);
  const usualOn = (day: string) => {
    const same = byWeekday.get(weekdayOf(day)) ?? [];
    return same.reduce((sum, each) => sum + (days.get(each) ?? 0), 0) / Math.max(1, same.length);
  };

  const silent = daysFrom(daysBefore(last, -1), today).filter(
    (day) => isOpen(day) && usualOn(day) > 0,
  );
  const usual = silent.reduce((sum, day) => sum + usualOn(day), 0);
  const [since] = silent;
  if (since === undefined || usual < countFrom) return undefined;
  return { kind: 'silence', department, service, counter, since, usual: Math.round(usual) };
}
