/** What a service heard in a quarter, split by counter and by time of day: sums, as tallies are. */
import type { LocalHour } from '#shared/local-time.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { Form } from '#shared/survey/forms.ts';
import { type Mixing, mixingOf } from './mixing.ts';
import { numbersOf, type Rated, type Strata, tallyFrom, tallyOf } from './tally.ts';
import { timeOfDay } from './time-of-day.ts';

/** What a split needs to know of a response. */
export interface Located extends Rated {
  readonly form: Form;
  readonly channel: Channel;
  /** Code of the counter. */
  readonly counter: string;
  readonly received: LocalHour;
}

export interface Dimension {
  readonly strata: ReadonlyMap<string, Strata>;
  readonly mixing: Mixing;
}

export interface Split {
  /** By the counter's code. */
  readonly counter: Dimension;
  /** By the time of day, `10`. */
  readonly time: Dimension;
}

/** Additive lists of numbers by name. */
export type SplitSums = Readonly<Record<string, readonly number[]>>;

const dimensions = ['counter', 'time'] as const;

const placeOf = {
  counter: ({ counter }: Located) => counter,
  time: ({ received }: Located) => timeOfDay(received.hour),
} as const;

/**
 * The sums of one sealed group. The people of an index are those who rated an element, so only they are
 * counted in how well parts are mixed.
 */
export function splitSumsOf(group: readonly Located[]): SplitSums {
  const raters = group.filter(({ answers }) => Object.keys(answers).length > 0);
  return Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const partOf = placeOf[dimension];
      const other = placeOf[dimension === 'counter' ? 'time' : 'counter'];
      const strata = Map.groupBy(group, (each) => `${dimension} ${partOf(each)} ${each.form}`);
      const mixing = mixingOf(
        raters.map((each) => ({
          part: partOf(each),
          company: `${each.channel} ${other(each)}`,
        })),
      );
      return [
        ...[...strata].map(([name, given]) => [name, numbersOf(tallyOf(given))] as const),
        ...[...mixing].map(([pair, people]) => [`mixing ${dimension} ${pair}`, [people]] as const),
      ];
    }),
  );
}

/** Reads sums back; of names that are no part's nothing. */
export function splitFrom(sums: SplitSums): Split {
  const strata = { counter: new Map<string, Strata>(), time: new Map<string, Strata>() };
  const mixing = { counter: new Map<string, number>(), time: new Map<string, number>() };
  for (const [name, numbers] of Object.entries(sums)) {
    const [kind = '', ...rest] = name.split(' ');
    if (kind === 'mixing') {
      const [dimension, ...pair] = rest as [keyof Split, string, string];
      mixing[dimension].set(pair.join(' '), numbers[0] ?? 0);
    } else if (kind === 'counter' || kind === 'time') {
      const [part, form] = rest as [string, Form];
      const of = strata[kind];
      of.set(part, { ...of.get(part), [form]: tallyFrom(numbers) });
    }
  }
  return {
    counter: { strata: strata.counter, mixing: mixing.counter },
    time: { strata: strata.time, mixing: mixing.time },
  };
}
