/** Versions of the catalogue that were in force before: they never change, so that an instance keeps what it has read. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { type VersionInForce, versionOn } from '#shared/catalogue/told-catalogue.ts';
import { localHour } from '#shared/local-time.ts';
import type { City } from '../city.ts';
import type { Database } from '../host/database.ts';
import { listVersions, readVersion } from './catalogue-versions.ts';

/** As many as the open data of a city tell that publishes more often than once a month; some hundred kilobytes each. */
const mostKept = 30;

interface Kept {
  /** The version that was in force when the days were read. */
  readonly upTo: number;
  readonly days: Promise<readonly VersionInForce[]>;
}

const days = new WeakMap<Database, Kept>();
const catalogues = new WeakMap<Database, Map<number, Promise<Catalogue | undefined>>>();

async function readDays(db: Database, timeZone: string): Promise<readonly VersionInForce[]> {
  return (await listVersions(db)).map(({ version, publishedAt }) => ({
    version,
    day: localHour(new Date(publishedAt), timeZone).day,
  }));
}

/** Read once for each version that comes into force; what could not be read is asked for again. */
function daysOf(db: Database, { version: upTo, settings }: City): Kept['days'] {
  const kept = days.get(db);
  if (kept?.upTo === upTo) return kept.days;
  const read = readDays(db, settings.timeZone);
  days.set(db, { upTo, days: read });
  read.catch(() => days.delete(db));
  return read;
}

function catalogueOf(db: Database, version: number): Promise<Catalogue | undefined> {
  const kept = catalogues.get(db) ?? new Map<number, Promise<Catalogue | undefined>>();
  catalogues.set(db, kept);
  const found = kept.get(version) ?? readVersion(db, version);
  // Asked for last is kept longest.
  kept.delete(version);
  kept.set(version, found);
  found.catch(() => kept.delete(version));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return found;
}

/**
 * The catalogue that was in force at the end of a day; the first one for days before there was any.
 *
 * @param present the city now
 * @param day that is over, `YYYY-MM-DD`
 */
export async function catalogueOn(db: Database, present: City, day: string): Promise<Catalogue> {
  const version = versionOn(await daysOf(db, present), day);
  if (version === undefined || version >= present.version) return present.catalogue;
  return (await catalogueOf(db, version)) ?? present.catalogue;
}

/** As many of the newest are looked at, so that nobody has an instance read a city's whole past. */
const mostLookedAt = 12;

/**
 * The catalogues that were in force before the present one at some time since a day, the newest first.
 *
 * @param present the city now
 * @param since `YYYY-MM-DD`
 */
export async function* cataloguesSince(
  db: Database,
  present: City,
  since: string,
): AsyncGenerator<Catalogue> {
  const inForce = await daysOf(db, present);
  const oldest = versionOn(inForce, since) ?? present.version;
  const versions = inForce
    .map(({ version }) => version)
    .filter((version) => version >= oldest && version < present.version)
    .toSorted((a, b) => b - a);
  for (const version of versions.slice(0, mostLookedAt)) {
    const catalogue = await catalogueOf(db, version);
    if (catalogue !== undefined) yield catalogue;
  }
}
