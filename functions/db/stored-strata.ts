/** The strata of a group as `tallies.strata` has them: the numbers of each tally by form and channel. */
import {
  numbersOf,
  type Rated,
  type Strata,
  tallyFrom,
  tallyOf,
} from '#shared/statistics/tally.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { Form } from '#shared/survey/forms.ts';

type StratumName = `${Form} ${Channel}`;

export type StoredStrata = Readonly<Partial<Record<StratumName, readonly number[]>>>;

interface Heard extends Rated {
  readonly form: Form;
  readonly channel: Channel;
}

/** What responses add to the tallies. */
export function storedStrataOf(responses: readonly Heard[]): StoredStrata {
  const strata = Map.groupBy(responses, ({ form, channel }): StratumName => `${form} ${channel}`);
  return Object.fromEntries([...strata].map(([name, given]) => [name, numbersOf(tallyOf(given))]));
}

/** The strata of each channel. */
export function strataByChannel(stored: StoredStrata): ReadonlyMap<Channel, Strata> {
  const channels = new Map<Channel, Strata>();
  for (const [name, numbers] of Object.entries(stored)) {
    const [form, channel] = name.split(' ') as [Form, Channel];
    channels.set(channel, { ...channels.get(channel), [form]: tallyFrom(numbers) });
  }
  return channels;
}
