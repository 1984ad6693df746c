/**
 * Nobody is found among counters and times of day, by whoever knows of everybody at which counter, when, by
 * which channel and in which sealed group they answered, and knows every sum of those: only not the answers.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, separableAs, separableParts } from '#shared/panel/separable.ts';
import { countFrom, sealGroupSize } from '#shared/publication/thresholds.ts';
import {
  type Dimension,
  type Located,
  type Split,
  splitFrom,
  splitSumsOf,
} from '#shared/statistics/split.ts';
import { timeOfDay, timesOfDay } from '#shared/statistics/time-of-day.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { type Channel, channels } from '#shared/survey/channel.ts';
import { isolates } from '../../fixtures/span.ts';
import { fullRespondent } from '../statistics/samples.ts';

interface Person {
  readonly counter: string;
  readonly hour: number;
  readonly channel: Channel;
}

const located = ({ counter, hour, channel }: Person): Located => ({
  ...fullRespondent(3),
  counter,
  channel,
  received: { day: '2026-02-02', hour },
});

/** Groups as they are sealed, in the order of arrival; who is left waits. */
function groupsOf(people: readonly Person[]): Person[][] {
  return Array.from({ length: Math.floor(people.length / sealGroupSize) }, (_, at) =>
    people.slice(at * sealGroupSize, (at + 1) * sealGroupSize),
  );
}

function splitOf(groups: readonly Person[][]) {
  const sums: Record<string, readonly number[]> = {};
  for (const group of groups) {
    for (const [name, numbers] of Object.entries(splitSumsOf(group.map(located)))) {
      sums[name] = numbers.map((number, i) => number + (sums[name]?.[i] ?? 0));
    }
  }
  return splitFrom(sums);
}

const fine = timesOfDay.map(({ from }) => [`${from}`]);

/** People of one kind are in the same sums. */
interface Kind extends Person {
  readonly group: number;
  readonly size: number;
}

function kindsOf(groups: readonly Person[][]): Kind[] {
  const all = groups.flatMap((members, group) =>
    members.map((person) => ({ ...person, time: timeOfDay(person.hour), group })),
  );
  const same = Map.groupBy(all, (each) =>
    [each.group, each.channel, each.counter, each.time].join(' '),
  );
  return [...same.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ ...first, size: members.length }];
  });
}

type Shown = (split: Split) => { counters: readonly Part[]; times: readonly Part[] };

const asPublished: Shown = ({ counter, time }) => ({
  counters: separableParts(counter),
  times: separableAs(time, fine),
});

/** What is said to be safe without thinking: whatever has ten people in it. */
const tenOrMore: Shown = (split) => {
  const parts = ({ strata }: Dimension) =>
    [...strata].map(([name, own]) => ({ names: [name], strata: own }));
  const areLarge = (all: readonly Part[]) =>
    all.every(({ strata }) => ratersOf(strata) >= countFrom) ? all : [];
  return { counters: areLarge(parts(split.counter)), times: areLarge(parts(split.time)) };
};

/** Sets of kinds to try: each, some together, and everybody who was at one or two counters at a time of day. */
function suspectsAmong(kinds: readonly Kind[]): ReadonlySet<number>[] {
  const places = [...kinds.keys()];
  const together = Map.groupBy(places, (at) => {
    const kind = kinds[at];
    return kind && `${kind.counter} ${timeOfDay(kind.hour)}`;
  });
  const few = places.flatMap((at) => [[at], [at, at + 1], [at, at + 2, at + 5]]);
  const sets = [...together.values()];
  const pairs = sets.flatMap((set, i) => sets.slice(i).map((other) => [...set, ...other]));
  return [...few, ...pairs].map((set) => new Set(set.filter((at) => at < kinds.length)));
}

/** Whether something about one to nine people can be worked out. */
function findsFew(groups: readonly Person[][], show: Shown): boolean {
  const { counters, times } = show(splitOf(groups));
  const kinds = kindsOf(groups);
  const within = (belongs: (kind: Kind) => boolean) => kinds.map((kind) => (belongs(kind) ? 1 : 0));
  const known = [
    ...groups.map((_, group) => within((kind) => kind.group === group)),
    ...channels.map((channel) => within((kind) => kind.channel === channel)),
  ];
  const sums = [
    ...known,
    ...counters.map(({ names }) => within(({ counter }) => names.includes(counter))),
    ...times.map(({ names }) => within(({ hour }) => names.includes(timeOfDay(hour)))),
  ];
  if (sums.length === known.length) return false;
  return suspectsAmong(kinds).some((suspects) => {
    const people = [...suspects].reduce((sum, at) => sum + (kinds[at]?.size ?? 0), 0);
    // What channels and groups give away by themselves is not for these figures to hide.
    return people < countFrom && isolates(sums, suspects) && !isolates(known, suspects);
  });
}

const person: fc.Arbitrary<Person> = fc.record({
  counter: fc.constantFrom('AAAAA', 'AAAAA', 'AAAAA', 'BBBBB', 'BBBBB', 'CCCCC'),
  hour: fc.constantFrom(8, 9, 10, 11, 13, 15),
  channel: fc.constantFrom<Channel>('open', 'open', 'ticket'),
});

/** Counters that keep to a time of day, with a few who stray: the hardest to keep apart. */
const orderly: fc.Arbitrary<Person> = fc
  .record({ isLate: fc.boolean(), strays: fc.nat(15) })
  .map(({ isLate, strays }) => ({
    counter: isLate ? 'BBBBB' : 'AAAAA',
    hour: isLate && strays > 0 ? 15 : 9,
    channel: 'open',
  }));

const crowd = (who: fc.Arbitrary<Person>) =>
  fc.array(who, { minLength: 40, maxLength: 160, size: 'max' });

describe('parts that may be shown', () => {
  it.each([
    ['mixed', person],
    ['orderly', orderly],
  ])(
    'give nobody away in a %s crowd',
    (_, who) => {
      fc.assert(
        fc.property(crowd(who), (people) => {
          expect(findsFew(groupsOf(people), asPublished)).toBe(false);
        }),
        { numRuns: 20 },
      );
    },
    120_000,
  );

  it('are found where people are mixed, so that there is something to attack', () => {
    const crowds = fc.sample(crowd(person), { numRuns: 20, seed: 1 }).map(groupsOf);
    const shown = crowds.filter((groups) => asPublished(splitOf(groups)).counters.length > 0);
    expect(shown.length).toBeGreaterThan(5);
  });

  it('would give somebody away if ten people in each were enough', () => {
    const crowds = fc.sample(crowd(orderly), { numRuns: 20, seed: 1 }).map(groupsOf);
    expect(crowds.some((groups) => findsFew(groups, tenOrMore))).toBe(true);
  }, 60_000);

  it('hold ten people or more, each of them, also where some were taken together', () => {
    fc.assert(
      fc.property(crowd(person), (people) => {
        const split = splitOf(groupsOf(people));
        const parts = [...separableParts(split.counter), ...separableAs(split.time, fine)];
        for (const { strata } of parts) expect(ratersOf(strata)).toBeGreaterThanOrEqual(countFrom);
      }),
      { numRuns: 50 },
    );
  });

  it('are all people together', () => {
    fc.assert(
      fc.property(crowd(person), (people) => {
        const groups = groupsOf(people);
        const parts = separableParts(splitOf(groups).counter);
        if (parts.length === 0) return;
        const all = parts.reduce((sum, { strata }) => sum + ratersOf(strata), 0);
        expect(all).toBe(groups.flat().length);
      }),
      { numRuns: 50 },
    );
  });

  const came = (count: number, at: Omit<Person, 'channel'>): Person[] =>
    Array.from({ length: count }, () => ({ ...at, channel: 'open' }));

  it('leave out counters that keep to their own hours but for a few people', () => {
    const people = [
      ...came(40, { counter: 'AAAAA', hour: 9 }),
      ...came(3, { counter: 'BBBBB', hour: 9 }),
      ...came(37, { counter: 'BBBBB', hour: 15 }),
    ];
    expect(separableParts(splitOf(groupsOf(people)).counter)).toEqual([]);
  });

  it('take the smallest together until they may be shown', () => {
    const people = Array.from({ length: 200 }, (_, i): Person => {
      const counter = i % 40 === 7 ? 'CCCCC' : i % 13 === 5 ? 'DDDDD' : i % 2 ? 'AAAAA' : 'BBBBB';
      return { counter, hour: 9, channel: 'open' };
    });
    const names = separableParts(splitOf(groupsOf(people)).counter).map((part) => part.names);
    expect(names).toEqual([['CCCCC', 'DDDDD'], ['AAAAA'], ['BBBBB']]);
  });
});
