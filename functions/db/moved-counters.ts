/** Counters that went to another service of late: what was on its way to them may stand with the one before. */
import { daysBefore } from '#shared/local-time.ts';
import type { City } from '../city.ts';
import type { Database } from '../host/database.ts';

/** By code, the services of which it was a counter in the last days, the present one among them. */
export type MovedCounters = ReadonlyMap<string, readonly string[]>;

interface Kept {
  readonly version: number;
  /** By the number of days. */
  readonly moved: Map<number, Promise<MovedCounters>>;
}

const known = new WeakMap<Database, Kept>();

/* Of the versions that were in force at some time since: those published since, and the last one before. */
const movedSql = `
SELECT counter.value ->> 'code' AS code,
  json_group_array(DISTINCT counter.value ->> 'service') AS services
FROM catalogue_versions, json_each(catalogue, '$.counters') AS counter
WHERE version >= (
  SELECT coalesce(max(version), 0) FROM catalogue_versions WHERE published_at < ?1)
GROUP BY code HAVING count(DISTINCT counter.value ->> 'service') > 1`;

async function read(db: Database, days: number, today: string): Promise<MovedCounters> {
  // A day more, since days begin elsewhere by the clock of the city.
  const since = `${daysBefore(today, days + 1)}T00:00:00Z`;
  const { results } = await db
    .prepare(movedSql)
    .bind(since)
    .all<{ readonly code: string; readonly services: string }>();
  return new Map(results.map(({ code, services }) => [code, JSON.parse(services)]));
}

/** Read once for each version that comes into force. */
function movedIn(
  db: Database,
  { version }: City,
  days: number,
  today: string,
): Promise<MovedCounters> {
  const before = known.get(db);
  const kept = before?.version === version ? before : { version, moved: new Map() };
  known.set(db, kept);
  const found: Promise<MovedCounters> = kept.moved.get(days) ?? read(db, days, today);
  kept.moved.set(days, found);
  found.catch(() => kept.moved.delete(days));
  return found;
}

/**
 * The services with which an answer of a counter may stand: where it belongs now, then where it belonged in the last days.
 *
 * @param days how many count as the last ones
 */
export async function servicesOfCounter(
  db: Database,
  city: City,
  { code, service }: { readonly code: string; readonly service: string },
  days: number,
  today: string,
): Promise<readonly string[]> {
  const services = (await movedIn(db, city, days, today)).get(code) ?? [];
  return [service, ...services.filter((each) => each !== service)];
}

/**
 * Where an answer that comes once more stands already, whole or in part, so that it is not counted in two services.
 *
 * @param services of its counter
 * @param days in which it may have come before
 */
export async function serviceOfStored(
  db: Database,
  services: readonly string[],
  days: readonly string[],
  id: string,
): Promise<string | undefined> {
  const found = await db
    .prepare(
      `SELECT responses.service FROM json_each(?1) AS services CROSS JOIN json_each(?2) AS days
       CROSS JOIN responses
         ON responses.service = services.value AND received_day = days.value AND responses.id = ?3
       LIMIT 1`,
    )
    .bind(JSON.stringify(services), JSON.stringify(days), id)
    .first<string>('service');
  return found ?? undefined;
}
