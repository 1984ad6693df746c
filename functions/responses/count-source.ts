/**
 * Tells the sources of answers apart for a day: how many a service hears from, and whether one of them gives more
 * than its share. Addresses become short hashes under a salt of the day; none is kept with an answer.
 */

import type { LocalHour } from '#shared/local-time.ts';
import { doubtsOf, type Given, nothingGiven, withOneMore } from '#shared/trust/given.ts';
import type { Doubts } from '../db/append-response.ts';
import { noteSources, readDaySalt } from '../db/sources.ts';
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

/** Tells the sources of a day apart, and is too short to tell an address when the salt is gone. */
const hashDigits = 8;

/** What this instance of the Worker knows of a day; nothing of it outlives the instance. */
interface KnownDay {
  readonly day: string;
  readonly salt: string;
  /** Services that need no more sources. */
  readonly enough: Set<string>;
  /** The first source of each service, as long as there is no other: a day on which it was heard has one. */
  readonly first: Map<string, string>;
  /** What each source gave to each service. */
  readonly given: Map<string, Given>;
}

const known = new WeakMap<Database, KnownDay>();

const newSalt = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function knownDay(db: Database, day: string): Promise<KnownDay> {
  const kept = known.get(db);
  if (kept?.day === day) return kept;
  const salt = await readDaySalt(db, day, newSalt);
  const made: KnownDay = {
    day,
    salt,
    enough: new Set<string>(),
    first: new Map(),
    given: new Map(),
  };
  known.set(db, made);
  return made;
}

/** Where an answer came from, for the day. */
export interface Source {
  /** Tells it apart from others of the day. */
  readonly hash: string;
  /** What is to be stored with the answer. */
  readonly doubts: Partial<Doubts>;
  /** Counts the source, once the answer is stored. */
  readonly count: () => Promise<void>;
}

/** Of answers whose sources cannot be told apart: they are stored all the same, and make a window wait. */
const untold: Source = { hash: '', doubts: {}, count: async () => undefined };

/** What is known of where an answer comes from. */
export interface Origin {
  /** Of the connection. */
  readonly address: string;
  /** Of a ticket that came with the answer: it is a source of its own, and never doubted. */
  readonly ticketHash?: string | undefined;
  /** The id of a registered kiosk: a source of its own in each hour, and never doubted. */
  readonly kiosk?: string | undefined;
}

/** An answer at the door. */
export interface Arrival {
  readonly id: string;
  /** In milliseconds. */
  readonly now: number;
}

function nameOf({ address, ticketHash, kiosk }: Origin, hour: number): string {
  if (ticketHash !== undefined) return ticketHash;
  return kiosk === undefined ? address : `kiosk ${kiosk} ${hour}`;
}

/** Tells where an answer comes from; its sources of a service are told apart for the day alone. */
export async function sourceOf(
  db: Database,
  service: string,
  { day, hour }: LocalHour,
  origin: Origin,
  { id, now }: Arrival,
): Promise<Source> {
  try {
    const { salt, enough, first, given } = await knownDay(db, day);
    const told = `${salt} ${service} ${nameOf(origin, hour)}`;
    const hash = (await sha256(told)).slice(0, hashDigits);
    const key = `${service} ${hash}`;
    const isUnproven = origin.ticketHash === undefined && origin.kiosk === undefined;
    const before = given.get(key);
    return {
      hash,
      doubts: isUnproven ? doubtsOf(before ?? nothingGiven, id, now) : {},
      async count() {
        given.set(key, withOneMore(given.get(key) ?? nothingGiven, id, now));
        if (before !== undefined || enough.has(service)) return;
        const earlier = first.get(service);
        if (earlier === undefined) {
          first.set(service, hash);
          return;
        }
        try {
          if (await noteSources(db, service, day, [earlier, hash])) enough.add(service);
        } catch (error) {
          console.error('a source could not be counted', error);
        }
      },
    };
  } catch (error) {
    console.error('the sources of the day could not be read', error);
    return untold;
  }
}
