/** What people of the made-up city say of the elements that a department asks beside the nine. */
import { type Adding, askedAdded, asksAdded } from '#shared/survey/added-elements.ts';
import { type Rating, ratings } from '#shared/survey/elements.ts';
import type { Response } from '#shared/survey/response.ts';
import type { Random } from './random.ts';

/** Share of those who think of it as of the service; the others think one better or one worse. */
const alike = 0.55;

/** How many of the others think better of it: much of the first, little of the second. */
const better = [0.6, 0.2, 0.4] as const;

const skipped = 0.03;

/**
 * A response with its answers to them, where it was asked.
 *
 * @param random apart from that of the rest, so that an element more changes nobody's other answers
 */
export function withAddedAnswers(response: Response, adding: Adding, random: Random): Response {
  if (!asksAdded(response.form, response.id)) return response;
  const said = askedAdded(adding).flatMap(({ key }, at): [string, Rating][] => {
    const step = random.chance(alike) ? 0 : random.chance(better[at] ?? 0) ? 1 : -1;
    const value = ratings.find((each) => each === response.impression + step);
    return random.chance(skipped) ? [] : [[key, value ?? response.impression]];
  });
  return said.length === 0 ? response : { ...response, added: Object.fromEntries(said) };
}
