/** Counts the source of a response among those of its service and day, without keeping whose response it was. */
import type { D1Database } from '@cloudflare/workers-types';
import { noteSource, readDaySalt } from '../db/sources.ts';
import { sha256 } from '../keys/sha256.ts';

/** Tells the sources of a day apart, and is too short to tell an address when the salt is gone. */
const hashDigits = 8;

/** What this instance knows of a day: its salt, and the services that have enough sources. */
interface KnownDay {
  readonly day: string;
  readonly salt: string;
  readonly enough: Set<string>;
}

const known = new WeakMap<D1Database, KnownDay>();

const newSalt = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function knownDay(db: D1Database, day: string): Promise<KnownDay> {
  const kept = known.get(db);
  if (kept?.day === day) return kept;
  const made = { day, salt: await readDaySalt(db, day, newSalt), enough: new Set<string>() };
  known.set(db, made);
  return made;
}

/**
 * Counts a source. It never fails a response that is stored: a source that is not counted only makes a window wait.
 *
 * @param source an address, a ticket's hash, or a kiosk with its hour
 */
export async function countSource(
  db: D1Database,
  service: string,
  day: string,
  source: string,
): Promise<void> {
  try {
    const { salt, enough } = await knownDay(db, day);
    if (enough.has(service)) return;
    const hash = (await sha256(`${salt} ${service} ${source}`)).slice(0, hashDigits);
    if (await noteSource(db, service, day, hash)) enough.add(service);
  } catch (error) {
    console.error('a source could not be counted', error);
  }
}
