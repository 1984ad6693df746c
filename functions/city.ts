/**
 * The city as a request finds it: the version of its catalogue that was in force when the request came, to its end. What is
 * published meanwhile is seen by the next (decision 54).
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalogue, Settings } from '#shared/catalogue/catalogue.ts';
import { type CatalogueIndex, catalogueIndex } from '#shared/catalogue/lookup.ts';
import { unnamedCity } from '#shared/catalogue/unnamed-city.ts';
import { readInForce, readVersion } from './db/catalogue-versions.ts';
import type { Database } from './host/database.ts';

export interface City {
  /** 0 of a city that has published nothing yet. */
  readonly version: number;
  /** When the version was published; empty of one that is not. A database that was put back may count anew. */
  readonly publishedAt: string;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly index: CatalogueIndex;
}

const asked = new AsyncLocalStorage<City>();

/** The city of the request or the job that is running; throws outside of one. */
export function city(): City {
  const found = asked.getStore();
  if (found === undefined) throw new Error('no request is being answered');
  return found;
}

/** Runs what asks for the city. */
export const inCity = <T>(of: City, run: () => T): T => asked.run(of, run);

/** A catalogue by its key. */
export const cityOf = (version: number, catalogue: Catalogue, publishedAt = ''): City => ({
  version,
  publishedAt,
  catalogue,
  settings: catalogue.settings,
  index: catalogueIndex(catalogue),
});

/** How long an instance may answer by the version before, where another has published one; in milliseconds. */
const patience = 2_000;

interface Known {
  readonly city: City;
  readonly until: number;
}

const known = new WeakMap<Database, Known>();

async function read(db: Database, before: City | undefined): Promise<City> {
  const { version, publishedAt } = await readInForce(db);
  if (before?.version === version && before.publishedAt === publishedAt) return before;
  if (version === 0) return cityOf(0, unnamedCity, publishedAt);
  const catalogue = await readVersion(db, version);
  if (catalogue === undefined) throw new Error(`version ${version} of the catalogue is gone`);
  return cityOf(version, catalogue, publishedAt);
}

/** The city in force: one small read of the database, and none where it was read a moment ago. */
export async function currentCity(db: Database): Promise<City> {
  const before = known.get(db);
  const now = Date.now();
  // A clock that was set back counts as one that went on.
  if (before !== undefined && now < before.until && before.until <= now + patience)
    return before.city;
  // Whoever comes while it is read again is answered by what is known.
  if (before !== undefined) known.set(db, { ...before, until: now + patience });
  try {
    const present = await read(db, before?.city);
    known.set(db, { city: present, until: now + patience });
    return present;
  } catch (error) {
    // Residents go on answering the survey they know while the database gives nothing.
    if (before !== undefined) return before.city;
    throw error;
  }
}

/** To be called by whoever has published a version: the next request reads it. */
export function forgetCity(db: Database): void {
  known.delete(db);
}
