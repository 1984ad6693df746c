/** Which posters are to be printed anew, beside what was last printed. */
import * as z from 'zod/mini';
import type { Catalogue, Counter } from '#shared/catalogue/catalogue.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import {
  type PosterChange,
  type PosterField,
  type PosterWords,
  posterWords,
} from '#shared/catalogue/poster-words.ts';

/** What stands on the paper of a counter, as staff said. */
export interface PrintedPoster {
  readonly code: string;
  readonly words: PosterWords;
  /** `YYYY-MM-DD`. */
  readonly printedDay: string;
}

/** A counter whose paper is missing, no longer true, or to be taken down. */
export interface DuePoster extends PosterChange {
  /** When what hangs there was printed; absent: never, as far as is known. */
  readonly printedDay?: string;
}

/** What `GET …/posters` answers. */
export interface DuePosters {
  /** The version of the catalogue whose words are to be printed. */
  readonly version: number;
  readonly due: readonly DuePoster[];
}

/** More than a city has counters. */
const most = 5000;

/** Which posters hang now, with the words of the version that they were printed from. */
export const printedSchema = z.strictObject({
  codes: z.array(z.string().check(z.length(5))).check(z.minLength(1), z.maxLength(most)),
  version: z.int().check(z.minimum(1)),
});

const fieldsIn = (one: PosterWords, other: PosterWords) =>
  Object.keys({ ...one, ...other }).filter(
    (field): field is PosterField => one[field as PosterField] !== other[field as PosterField],
  );

function dueOf(
  catalogue: Catalogue,
  counter: Counter,
  printed: PrintedPoster | undefined,
): DuePoster | undefined {
  const { code } = counter;
  const hangs = printed && { printedDay: printed.printedDay };
  if (!isOpen(counter)) return hangs && { code, why: 'closed', fields: [], ...hangs };
  const words = posterWords(catalogue, code);
  if (words === undefined) return undefined;
  if (printed === undefined) return { code, why: 'new', fields: [] };
  const fields = fieldsIn(printed.words, words);
  return fields.length === 0 ? undefined : { code, why: 'changed', fields, ...hangs };
}

/**
 * The counters whose paper is to be printed or taken down, in the catalogue's order.
 *
 * @param department whose counters; absent: the whole city's
 */
export function duePosters(
  catalogue: Catalogue,
  printed: readonly PrintedPoster[],
  department?: string,
): readonly DuePoster[] {
  const known = new Map(printed.map((each) => [each.code, each]));
  return catalogue.counters
    .filter(({ service }) => department === undefined || service.startsWith(`${department}/`))
    .flatMap((counter) => dueOf(catalogue, counter, known.get(counter.code)) ?? []);
}
