/** The days of the demo city, and how busy each is. */
import type { DayKind } from './visits.ts';

export interface DemoDay {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly kind: DayKind;
  /** Months since the first day, with a fraction. */
  readonly month: number;
  /** How busy the day is apart from what is open on it. */
  readonly busyness: number;
}

/** Public holidays with the same date every year. */
const holidays = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/** Sunday to Saturday: people come at the beginning of the week. */
const weekdayBusyness = [1, 1.2, 1.05, 1, 0.95, 0.8, 1] as const;

/** In the first months few know the survey; after this many it is everywhere. */
const rampMonths = 6;

const millisecondsPerDay = 86_400_000;
const daysPerMonth = 30.44;

/**
 * The days of so many calendar months, the last of which is today's, up to yesterday: nobody can
 * have answered later today.
 *
 * @param today YYYY-MM-DD
 */
export function demoDays(today: string, months: number): DemoDay[] {
  const end = Date.parse(today);
  const first = new Date(end);
  first.setUTCDate(1);
  first.setUTCMonth(first.getUTCMonth() - (months - 1));
  const start = first.getTime();

  const days: DemoDay[] = [];
  for (let time = start; time < end; time += millisecondsPerDay) {
    const date = new Date(time);
    const day = date.toISOString().slice(0, 10);
    const month = (time - start) / millisecondsPerDay / daysPerMonth;
    days.push({
      day,
      kind: kindOf(day, date.getUTCDay()),
      month,
      busyness:
        (weekdayBusyness[date.getUTCDay()] ?? 1) * (0.6 + 0.4 * Math.min(1, month / rampMonths)),
    });
  }
  return days;
}

function kindOf(day: string, weekday: number): DayKind {
  if (weekday === 0 || holidays.has(day.slice(5))) return 'rest';
  return weekday === 6 ? 'saturday' : 'weekday';
}
