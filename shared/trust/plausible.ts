/**
 * Which answers of a window are plausible, told from when they came, how many and how alike, and from the habits of
 * their counter. Nothing here knows who answered. What is not plausible is held for an auditor
 * (docs/decisions/0038-held-answers.md).
 */
import { alwaysOpen, type IsOpenAt } from '#shared/catalogue/opening-hours.ts';
import type { SelfChannel } from '#shared/survey/channel.ts';

/** Why answers are held, in the order in which they are looked at. */
export const heldReasons = ['share', 'alike', 'hour', 'day', 'week'] as const;

/**
 * `share`: more of one address than the counter is used to. `alike`: more that say the same from the first to the last
 * question. `hour`, `day`, `week`: more answers than the counter hears in one, or can serve; `hour`, too: while it was closed.
 */
export type HeldReason = (typeof heldReasons)[number];

/** What of an answer decides whether it is plausible. */
export interface Weighed {
  readonly counter: string;
  readonly channel: SelfChannel;
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
  /** Whether its address had given several to the service on that day before. */
  readonly isOfBusyAddress: boolean;
  /** 1 to 4 where every answer is the same, 0 where they differ or there is only one. */
  readonly straight: number;
}

/** What a counter heard before: by day and hour, how many of each kind. */
export interface HeardBefore extends Weighed {
  readonly answers: number;
}

/** Answers that are held together. */
export interface Held<Answer> {
  readonly counter: string;
  readonly reason: HeldReason;
  /** How many the counter would have been expected to hear of this kind. */
  readonly expected: number;
  readonly answers: readonly Answer[];
}

/** An officer who hands somebody the phone every minute would be quick. */
const mostInAnHour = 60;

/** Habits are known from so many days on which the counter was heard. */
const habitFrom = 10;

/** So many standard errors above the habit are held: far more than weeks waver by. */
const width = 4;

/** Numbers of people waver by so much of themselves at least. */
const leastWaver = 0.2;

/** A few more than usual are no burst, however quiet a counter is. */
const slack = 3;

/** So many a day may come while the counter is closed: people answer at home, and phones send what waited. */
const fewWhileClosed = 5;

/** Fewer that are alike are chance or a family. */
const alikeFrom = 8;

const total = (heard: readonly HeardBefore[]) =>
  heard.reduce((sum, { answers }) => sum + answers, 0);

/** Monday is 0. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const monday = (day: string) => {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - weekday(day));
  return instant.toISOString().slice(0, 10);
};

/** Above which a number is no longer habit, and what is usual, of numbers heard before. */
function bound(before: readonly number[]): { readonly expected: number; readonly most: number } {
  const expected = before.reduce((sum, each) => sum + each, 0) / before.length;
  const spread = before.reduce((sum, each) => sum + (each - expected) ** 2, 0) / before.length;
  // Counts waver by their root at least, and a handful of weeks does not tell how much.
  const deviation = Math.max(Math.sqrt(Math.max(spread, expected)), leastWaver * expected);
  return { expected, most: expected + width * deviation + slack };
}

/** How many of a kind are still habit among so many answers, if a share of them was of that kind before. */
function usual(answers: number, before: { readonly of: number; readonly all: number }) {
  const share = before.all === 0 ? 0 : before.of / before.all;
  const expected = answers * share;
  return { expected, most: expected + width * Math.sqrt(answers * share * (1 - share)) };
}

interface Periods {
  readonly reason: 'hour' | 'day' | 'week';
  /** Which of the periods an answer is in. */
  readonly keyOf: (of: Pick<Weighed, 'day' | 'hour'>) => string;
  /** The numbers heard in the periods before that are like it. */
  readonly like: (heard: readonly HeardBefore[], key: string) => number[];
}

function sumsBy(heard: readonly HeardBefore[], keyOf: Periods['keyOf']): Map<string, number> {
  return new Map([...Map.groupBy(heard, keyOf)].map(([key, of]) => [key, total(of)]));
}

const periods: readonly Periods[] = [
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
const fewest = { hour: habitFrom, day: habitFrom, week: 4 };

/** Splits the answers of a counter into those that pass a check and those held by it. */
type Check = <Answer extends Weighed>(
  answers: readonly Answer[],
  before: readonly HeardBefore[],
) => Omit<Held<Answer>, 'counter'>[];

const ofBusyAddresses: Check = (answers, before) => {
  const doubted = answers.filter(({ isOfBusyAddress }) => isOfBusyAddress);
  const of = total(before.filter(({ isOfBusyAddress }) => isOfBusyAddress));
  const { expected, most } = usual(answers.length, { of, all: total(before) });
  return doubted.length > most ? [{ reason: 'share', expected, answers: doubted }] : [];
};

const alike: Check = (answers, before) => {
  const days = new Set(before.map(({ day }) => day)).size;
  return [...Map.groupBy(answers, ({ day }) => day).values()].flatMap((ofDay) =>
    [1, 2, 3, 4].flatMap((rating) => {
      const same = ofDay.filter(({ straight }) => straight === rating);
      if (same.length < alikeFrom || days < habitFrom) return [];
      const of = total(before.filter(({ straight }) => straight === rating));
      const { expected, most } = usual(ofDay.length, { of: of + 1, all: total(before) + 2 });
      return same.length > most + slack
        ? [{ reason: 'alike' as const, expected, answers: same }]
        : [];
    }),
  );
};

const burstsOf =
  ({ reason, keyOf, like }: Periods): Check =>
  (answers, before) =>
    [...Map.groupBy(answers, keyOf)].flatMap(([key, heard]) => {
      const past = like(before, key);
      const habit = past.length < fewest[reason] ? undefined : bound(past);
      const most = Math.min(
        habit?.most ?? Number.POSITIVE_INFINITY,
        reason === 'hour' ? mostInAnHour : Number.POSITIVE_INFINITY,
      );
      return heard.length > most
        ? [{ reason, expected: habit?.expected ?? 0, answers: heard }]
        : [];
    });

/** How many people counters served, as their queue machines report it: by counter and day, `F1RMB 2026-10-14`. */
export type ServedDays = ReadonlyMap<string, number>;

/** No more people can have answered on a day than were served, whatever the habit. */
function beyondServed<Answer extends Weighed>(
  answers: readonly Answer[],
  served: ServedDays,
): Omit<Held<Answer>, 'counter'>[] {
  return [...Map.groupBy(answers, ({ counter, day }) => `${counter} ${day}`)].flatMap(
    ([place, heard]) => {
      const people = served.get(place);
      return people !== undefined && heard.length > people
        ? [{ reason: 'day' as const, expected: people, answers: heard }]
        : [];
    },
  );
}

/** Nobody is served while the counter is closed; a few answers come later all the same, at some counters many. */
const whileClosed =
  (isOpen: IsOpenAt): Check =>
  (answers, before) => {
    const isOutside = (of: Weighed) => !isOpen(of.counter, of);
    const late = sumsBy(before.filter(isOutside), ({ day }) => day);
    const past = [...new Set(before.map(({ day }) => day))].map((day) => late.get(day) ?? 0);
    const { expected, most } =
      past.length < habitFrom ? { expected: 0, most: fewWhileClosed } : bound(past);
    return [...Map.groupBy(answers.filter(isOutside), ({ day }) => day).values()].flatMap(
      (ofDay) =>
        ofDay.length > Math.max(most, fewWhileClosed)
          ? [{ reason: 'hour' as const, expected, answers: ofDay }]
          : [],
    );
  };

const checks: readonly Check[] = [ofBusyAddresses, alike, ...periods.map(burstsOf)];

/**
 * Weighs the answers of a window. A ticket proves a visit, so those that came with one are counted whatever their number.
 *
 * @param before what the counters of the service heard in the weeks before and was counted
 * @param served how many people its counters served, on days for which that is known
 * @param isOpen when its counters serve people
 * @returns those that are held; all others are plausible
 */
export function weigh<Answer extends Weighed>(
  answers: readonly Answer[],
  before: readonly HeardBefore[],
  served: ServedDays = new Map(),
  isOpen: IsOpenAt = alwaysOpen,
): Held<Answer>[] {
  const held: Held<Answer>[] = [];
  const untied = answers.filter(({ channel }) => channel !== 'ticket');
  for (const [counter, own] of Map.groupBy(untied, (answer) => answer.counter)) {
    const heard = before.filter((of) => of.counter === counter && of.channel !== 'ticket');
    let left: readonly Answer[] = own;
    const beyond: Check = (of) => beyondServed(of, served);
    for (const check of [...checks, beyond, whileClosed(isOpen)]) {
      const found = check(left, heard);
      held.push(...found.map((each) => ({ ...each, counter })));
      const taken = new Set(found.flatMap((each) => each.answers));
      left = left.filter((answer) => !taken.has(answer));
    }
  }
  return held;
}

/** 1 to 4 if at least two ratings are given and all are the same, otherwise 0. */
export function straightOf(ratings: readonly number[]): number {
  const [first = 0, ...others] = ratings;
  return others.length >= 1 && others.every((rating) => rating === first) ? first : 0;
}

/** How many of some answers say exactly the same, at most. */
export function mostAlike(said: readonly string[]): number {
  return Math.max(
    0,
    ...[...Map.groupBy(said, (each) => each).values()].map(({ length }) => length),
  );
}

/** What was heard so many days before a window tells the habits of a counter. */
export const habitDays = 70;
