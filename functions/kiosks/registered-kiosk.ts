/**
 * Which registered kiosk an answer comes from. What the database said of a key is remembered for a minute, so that a busy
 * kiosk costs no read of its own; a key that was revoked is therefore known as such everywhere within that minute.
 */

import { looksLikeKioskKey } from '#shared/kiosks/kiosk-key.ts';
import { findKiosk, type KnownKiosk, noteKioskUse } from '../db/kiosk-keys.ts';
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

/** In milliseconds. */
export const rememberedFor = 60_000;

/** More than a city has kiosks; made-up keys push nothing else out of memory than one another's. */
const most = 1000;

interface Remembered {
  readonly kiosk: KnownKiosk | null;
  readonly at: number;
  /** The day whose use is noted already. */
  notedDay: string | null;
}

const remembered = new WeakMap<Database, Map<string, Remembered>>();

function memoryOf(db: Database): Map<string, Remembered> {
  const kept = remembered.get(db) ?? new Map<string, Remembered>();
  remembered.set(db, kept);
  return kept;
}

/** Forgets what is remembered, so that a change made here is known here at once. */
export function forgetKiosks(db: Database): void {
  remembered.delete(db);
}

async function lookUp(db: Database, key: string, now: number): Promise<Remembered> {
  const memory = memoryOf(db);
  const hash = await sha256(key);
  const known = memory.get(hash);
  if (known !== undefined && now - known.at < rememberedFor) return known;
  const kiosk = await findKiosk(db, hash);
  const fresh = { kiosk, at: now, notedDay: kiosk?.lastUsedDay ?? null };
  if (memory.size >= most) memory.clear();
  memory.set(hash, fresh);
  return fresh;
}

export interface RegisteredKiosk {
  readonly id: string;
  /** Notes that it was used, once a day. */
  readonly noteUse: (today: string) => Promise<void>;
}

/**
 * The kiosk of a key.
 *
 * @param counter at which it must stand
 * @param now in milliseconds
 * @returns undefined for a key that was never made, was revoked, or is of another counter
 */
export async function registeredKiosk(
  db: Database,
  key: string,
  counter: string,
  now: number,
): Promise<RegisteredKiosk | undefined> {
  if (!looksLikeKioskKey(key)) return undefined;
  const known = await lookUp(db, key, now);
  const { kiosk } = known;
  if (kiosk === null || kiosk.counter !== counter) return undefined;
  return {
    id: kiosk.id,
    async noteUse(today) {
      if (known.notedDay === today) return;
      known.notedDay = today;
      await noteKioskUse(db, kiosk.id, today);
    },
  };
}
