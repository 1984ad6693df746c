/** The services that a city gave in past months, as its catalogue stood then. */
import { type GivenService, givenIn } from '#shared/catalogue/given-in-month.ts';
import { daysBefore } from '#shared/local-time.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { City } from '../city.ts';
import type { Database } from '../host/database.ts';
import { catalogueOn } from './told-versions.ts';

interface Kept {
  readonly version: number;
  readonly months: Map<string, Promise<readonly GivenService[]>>;
}

const known = new WeakMap<Database, Kept>();

async function read(
  db: Database,
  present: City,
  month: string,
  today: string,
): Promise<readonly GivenService[]> {
  const period = parsePeriod(month);
  if (period === undefined || period.from > today) return [];
  const [begin, end] = await Promise.all([
    catalogueOn(db, present, daysBefore(period.from, 1)),
    period.to < today ? catalogueOn(db, present, period.to) : present.catalogue,
  ]);
  return givenIn(month, begin, end);
}

/**
 * The services that were given in a month; computed once for each version that comes into force.
 *
 * @param present the city now, and not as another period is told
 * @param month `YYYY-MM`; of one to come there are none
 */
export function servicesGivenIn(
  db: Database,
  present: City,
  month: string,
  today: string,
): Promise<readonly GivenService[]> {
  const before = known.get(db);
  const { version } = present;
  const kept: Kept = before?.version === version ? before : { version, months: new Map() };
  known.set(db, kept);
  const found = kept.months.get(month) ?? read(db, present, month, today);
  kept.months.set(month, found);
  found.catch(() => kept.months.delete(month));
  return found;
}

/** The ids of the services that were given, by month. */
export async function idsGivenIn(
  db: Database,
  present: City,
  months: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const given = await Promise.all(
    months.map((month) => servicesGivenIn(db, present, month, today)),
  );
  return new Map(
    months.map((month, at) => [month, new Set((given[at] ?? []).map(({ id }) => id))]),
  );
}
