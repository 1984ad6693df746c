/**
 * What a city offered in a month, by the versions of its catalogue that were in force (decision 54): people served are asked
 * for as it stood then, and not as it stands today.
 */
import type { Text } from '#shared/language.ts';
import type { Catalogue } from './catalogue.ts';
import { wasOpenIn } from './open-counters.ts';

/** A service that was given in a month. */
export interface GivenService {
  readonly id: string;
  /** As it was called at the end of the month. */
  readonly name: Text;
  /** How many counters gave it at some time of the month: one that moved within it gave two services. */
  readonly counters: number;
}

type Offered = Pick<Catalogue, 'services' | 'counters'>;

/**
 * The services that were given in a month, in the catalogue's order; also by departments that have closed since.
 *
 * @param month `YYYY-MM`
 * @param begin the version that was in force when it began
 * @param end the version that was in force when it ended; the present one of a month that runs
 */
export function givenIn(month: string, begin: Offered, end: Offered): readonly GivenService[] {
  const codes = new Map<string, Set<string>>();
  for (const counter of [...begin.counters, ...end.counters]) {
    if (!wasOpenIn(counter, month)) continue;
    codes.set(counter.service, (codes.get(counter.service) ?? new Set()).add(counter.code));
  }
  return end.services
    .filter((service) => wasOpenIn(service, month))
    .map(({ id, name }) => ({ id, name, counters: codes.get(id)?.size ?? 0 }));
}

/** A service and a month. */
export interface ServiceMonth {
  readonly service: string;
  /** `YYYY-MM`. */
  readonly month: string;
}

/**
 * How many monthly numbers are asked for: of each service for the months in which it was given, and what was reported of others.
 *
 * @param services of a unit
 * @param given ids of the services that were given, by month
 */
export function numbersAskedFor(
  services: ReadonlySet<string>,
  given: ReadonlyMap<string, ReadonlySet<string>>,
  reported: readonly ServiceMonth[],
): number {
  const beyond = reported.filter(
    ({ service, month }) => services.has(service) && given.get(month)?.has(service) === false,
  ).length;
  return [...given.values()].reduce(
    (sum, ids) => sum + [...services].filter((id) => ids.has(id)).length,
    beyond,
  );
}
