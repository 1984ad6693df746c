/**
 * Which answers of a window are plausible, told from when they came, how many and how alike, and from the habits of
 * their counter. Nothing here knows who answered. What is not plausible is held for an auditor
 * (docs/decisions/0038-held-answers.md).
 */
import { type CounterRules, usualRules } from './counter-rules.ts';
import {
  bound,
  fewest,
  habitFrom,
  type Periods,
  periods,
  slack,
  sumsBy,
  total,
  usual,
} from './habits.ts';
import type { HeardBefore, Held, Weighed } from './weighed.ts';

/** Fewer that are alike are chance or a family. */
const alikeFrom = 8;

/** Splits the answers of a counter into those that pass a check and those held by it. */
type Check = <Answer extends Weighed>(
  answers: readonly Answer[],
  before: readonly HeardBefore[],
) => Omit<Held<Answer>, 'counter'>[];

/** More that bear a doubt of the door than the counter is used to. */
const doubted =
  (reason: 'fast' | 'share', bearsDoubt: (of: Weighed) => boolean): Check =>
  (answers, before) => {
    const own = answers.filter(bearsDoubt);
    const of = total(before.filter(bearsDoubt));
    const { expected, most } = usual(answers.length, { of, all: total(before) });
    return own.length > most ? [{ reason, expected, answers: own }] : [];
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
  ({ reason, keyOf, like }: Periods, { mostInAnHour }: CounterRules): Check =>
  (answers, before) =>
    [...Map.groupBy(answers, keyOf)].flatMap(([key, heard]) => {
      const [{ counter = '' } = {}] = heard;
      const past = like(before, key);
      const habit = past.length < fewest[reason] ? undefined : bound(past);
      const most = Math.min(
        habit?.most ?? Number.POSITIVE_INFINITY,
        reason === 'hour' ? mostInAnHour(counter) : Number.POSITIVE_INFINITY,
      );
      return heard.length > most
        ? [{ reason, expected: habit?.expected ?? 0, answers: heard }]
        : [];
    });

/** How many people counters served, as their queue machines report it: by counter and day, `F1RMB 2026-10-14`. */
export type ServedDays = ReadonlyMap<string, number>;

const placeOf = ({ counter, day }: Weighed) => `${counter} ${day}`;

/**
 * No more people can have answered on a day than were served, whatever the habit.
 *
 * @param proven answers of the same counter that are surely of people who were served
 */
const beyondServed =
  (served: ServedDays, proven: readonly Weighed[] = []): Check =>
  (answers) =>
    [...Map.groupBy(answers, placeOf)].flatMap(([place, heard]) => {
      const people = served.get(place);
      if (people === undefined) return [];
      const others = Math.max(0, people - proven.filter((of) => placeOf(of) === place).length);
      return heard.length > others
        ? [{ reason: 'served' as const, expected: others, answers: heard }]
        : [];
    });

/** Nobody is served while the counter is closed; a few answers come later all the same, at some counters many. */
const whileClosed =
  ({ isOpen, mostWhileClosed }: CounterRules): Check =>
  (answers, before) => {
    const isOutside = (of: Weighed) => !isOpen(of.counter, of);
    const late = sumsBy(before.filter(isOutside), ({ day }) => day);
    const past = [...new Set(before.map(({ day }) => day))].map((day) => late.get(day) ?? 0);
    const { expected, most } =
      past.length < habitFrom ? { expected: 0, most: mostWhileClosed } : bound(past);
    return [...Map.groupBy(answers.filter(isOutside), ({ day }) => day).values()].flatMap(
      (ofDay) =>
        ofDay.length > Math.max(most, mostWhileClosed)
          ? [{ reason: 'closed' as const, expected, answers: ofDay }]
          : [],
    );
  };

/** What is looked at, one after the other, each in what the others left. */
const checksOf = (beyond: Check, rules: CounterRules): readonly Check[] => [
  doubted('fast', ({ isFast }) => isFast),
  doubted('share', ({ isOfBusyAddress }) => isOfBusyAddress),
  alike,
  ...periods.map((period) => burstsOf(period, rules)),
  beyond,
  whileClosed(rules),
];

/**
 * Weighs the answers of a window. A ticket proves a visit, so those that came with one are looked at for one thing alone:
 * whether there are more of them on a day than people were served.
 *
 * @param before what the counters of the service heard in the weeks before and was counted
 * @param served how many people its counters served, on days for which that is known
 * @returns those that are held; all others are plausible
 */
export function weigh<Answer extends Weighed>(
  answers: readonly Answer[],
  before: readonly HeardBefore[],
  served: ServedDays = new Map(),
  rules: CounterRules = usualRules,
): Held<Answer>[] {
  const held: Held<Answer>[] = [];
  const isTicketed = ({ channel }: Weighed) => channel === 'ticket';
  const look = (
    own: readonly Answer[],
    heard: readonly HeardBefore[],
    checks: readonly Check[],
  ) => {
    let left = own;
    for (const check of checks) {
      const found = check(left, heard).map((each) => ({ ...each, counter: own[0]?.counter ?? '' }));
      held.push(...found);
      const taken = new Set(found.flatMap((each) => each.answers));
      left = left.filter((answer) => !taken.has(answer));
    }
  };
  for (const [counter, own] of Map.groupBy(answers, (answer) => answer.counter)) {
    const ticketed = own.filter(isTicketed);
    look(ticketed, [], [beyondServed(served)]);
    look(
      own.filter((answer) => !isTicketed(answer)),
      before.filter((of) => of.counter === counter && !isTicketed(of)),
      checksOf(beyondServed(served, ticketed), rules),
    );
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
