/** The habits of a counter: what it heard in like hours, days and weeks, and above which number that is no longer usual. */
import type { HeardBefore, Weighed } from './weighed.ts';

/** Habits are known from so many days on which the counter was heard. */
export const habitFrom = 10;

/** So many standard errors above the habit are held: far more than weeks waver by. */
const width = 4;

/** Numbers of people waver by so much of themselves at least. */
const leastWaver = 0.2;

/** A few more than usual are no burst, however quiet a counter is. */
export const slack = 3;

export const total = (heard: readonly HeardBefore[]) =>
  heard.reduce((sum, { answers }) => sum + answers, 0);

/** Monday is 0. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const monday = (day: string) => {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - weekday(day));
  return instant.toISOString().slice(0, 10);
};

/** Above which a number is no longer habit, and what is usual, of numbers heard before. */
export function bound(before: readonly number[]): {
  readonly expected: number;
  readonly most: number;
} {
  const expected = before.reduce((sum, each) => sum + each, 0) / before.length;
  const spread = before.reduce((sum, each) => sum + (each - expected) ** 2, 0) / before.length;
  // Counts waver by their root at least, and a handful of weeks does not tell how much.
  const deviation = Math.max(Math.sqrt(Math.max(spread, expected)), leastWaver * expected);
  return { expected, most: expected + width * deviation + slack };
}

/** How many of a kind are still habit among so many answers, if a share of them was of that kind before. */
export function usual(answers: number, before: { readonly of: number; readonly all: number }) {
  const share = before.all === 0 ? 0 : before.of / before.all;
  const expected = answers * share;
  return { expected, most: expected + width * Math.sqrt(answers * share * (1 - share)) };
}

export interface Periods {
  readonly reason: 'hour' | 'day' | 'week';
  /** Which of the periods an answer is in. */
  readonly keyOf: (of: Pick<Weighed, 'day' | 'hour'>) => string;
  /** The numbers heard in the periods before that are like it. */
  readonly like: (heard: readonly HeardBefore[], key: string) => number[];
}

export function sumsBy(
  heard: readonly HeardBefore[],
  keyOf: Periods['keyOf'],
): Map<string, number> {
  return new Map([...Map.groupBy(heard, keyOf)].map(([key, of]) => [key, total(of)]));
}

export const periods: readonly Periods[] = [
  {
    reason: 'hour',
    keyOf: ({ day, hour }) => `${day} ${hour}`,
    like: (heard, key) => {
      const hour = Number(key.split(' ')[1]);
      const days = sumsBy(
        heard.filter((of) => of.hour === hour),
        ({ day }) => day,
      );
      // Every day on which the counter was heard at all, also where not in this hour.
      return [...new Set(heard.map(({ day }) => day))].map((day) => days.get(day) ?? 0);
    },
  },
  {
    reason: 'day',
    keyOf: ({ day }) => day,
    like: (heard) => [...sumsBy(heard, ({ day }) => day).values()],
  },
  {
    reason: 'week',
    keyOf: ({ day }) => monday(day),
    like: (heard) => {
      const weeks = [...sumsBy(heard, ({ day }) => monday(day)).entries()].toSorted();
      // The first and the last of them may be parts of weeks.
      return weeks.slice(1, -1).map(([, answers]) => answers);
    },
  },
];

/** Too few of a kind of period to know what is usual. */
export const fewest = { hour: habitFrom, day: habitFrom, week: 4 };
