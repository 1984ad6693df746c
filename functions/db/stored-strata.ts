/** The strata of a group as `tallies.strata` has them: the numbers of each tally by form and channel. */
import {
  type AddedCounts,
  type Histogram,
  numbersOf,
  type Rated,
  type Strata,
  tallyFrom,
  tallyOf,
  withAdded,
} from '#shared/statistics/tally.ts';
import { type AddedKey, isAddedKey } from '#shared/survey/added-elements.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { Form } from '#shared/survey/forms.ts';

type StratumName = `${Form} ${Channel}`;

/** The four numbers of an added element stand beside those of the tally that they belong to. */
type AddedName = `${AddedKey} ${StratumName}`;

export type StoredStrata = Readonly<Partial<Record<StratumName | AddedName, readonly number[]>>>;

interface Heard extends Rated {
  readonly form: Form;
  readonly channel: Channel;
}

/** What responses add to the tallies. */
export function storedStrataOf(responses: readonly Heard[]): StoredStrata {
  const strata = Map.groupBy(responses, ({ form, channel }): StratumName => `${form} ${channel}`);
  return Object.fromEntries(
    [...strata].flatMap(([name, given]) => {
      const tally = tallyOf(given);
      const added = Object.entries(tally.added ?? {}).map(([key, counts]) => [
        `${key} ${name}`,
        counts,
      ]);
      return [[name, numbersOf(tally)], ...added];
    }),
  );
}

/** What stands in a sum over departments: an added element means something else in another, so it is in none. */
export const withoutAdded = (stored: StoredStrata): StoredStrata =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !isAddedName(name)));

const isAddedName = (name: string) => isAddedKey(name.split(' ')[0] ?? '');

/** The added elements of a stratum. */
function addedTo(stored: StoredStrata, stratum: StratumName): AddedCounts | undefined {
  const own = Object.entries(stored).filter(
    ([name]) => isAddedName(name) && name.endsWith(` ${stratum}`),
  );
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map(([name, [one = 0, two = 0, three = 0, four = 0] = []]): [string, Histogram] => [
      name.split(' ')[0] ?? '',
      [one, two, three, four],
    ]),
  );
}

/** The strata of each channel. */
export function strataByChannel(stored: StoredStrata): ReadonlyMap<Channel, Strata> {
  const channels = new Map<Channel, Strata>();
  for (const [name, numbers = []] of Object.entries(stored)) {
    if (isAddedName(name)) continue;
    const [form, channel] = name.split(' ') as [Form, Channel];
    const tally = withAdded(tallyFrom(numbers), addedTo(stored, `${form} ${channel}`));
    channels.set(channel, { ...channels.get(channel), [form]: tally });
  }
  return channels;
}
