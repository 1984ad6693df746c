/**
 * What one address gave to one service on a day, as far as it tells whether a person or a hall of people gave it. By ids,
 * since an answer that was left and is completed is one.
 */

/** An address may give so many answers to a service on a day before they are marked: a couple at one phone. */
const share = 2;

/**
 * So many within a minute are the doing of a script, or of a hall in a hurry: 200 people who all answer within ten minutes
 * give twenty a minute.
 */
export const fastFrom = 40;

/** The minutes are those of the server's clock: no time of a phone is believed, nor is its haste asked for. */
const minuteOf = (now: number) => Math.floor(now / 60_000);

export interface Given {
  /** The first of the day; the others are marked. */
  readonly first: ReadonlySet<string>;
  /** Of the last minute in which any came, no more than are not marked. */
  readonly latest: { readonly minute: number; readonly ids: ReadonlySet<string> };
}

export const nothingGiven: Given = {
  first: new Set(),
  latest: { minute: 0, ids: new Set() },
};

const idsOf = ({ latest }: Given, minute: number) =>
  latest.minute === minute ? latest.ids : new Set<string>();

/**
 * What is to be said of one more answer: `doubt` is `share` from the third of a day, `pace` is `fast` from the forty-first of
 * a minute.
 *
 * @param now in milliseconds
 */
export function doubtsOf(given: Given, id: string, now: number) {
  const ids = idsOf(given, minuteOf(now));
  return {
    doubt: given.first.size >= share && !given.first.has(id) ? ('share' as const) : null,
    pace: ids.size >= fastFrom && !ids.has(id) ? ('fast' as const) : null,
  };
}

const added = (ids: ReadonlySet<string>, id: string, most: number) =>
  ids.size < most ? new Set([...ids, id]) : ids;

/** What was given, with one more answer. */
export function withOneMore(given: Given, id: string, now: number): Given {
  const minute = minuteOf(now);
  return {
    first: added(given.first, id, share),
    latest: { minute, ids: added(idsOf(given, minute), id, fastFrom) },
  };
}
