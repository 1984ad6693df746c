/** Keys of registered kiosks; only a hash of each is kept. */

import type { ListedKiosk } from '#shared/panel/kiosk-keys.ts';
import type { Database, Statement } from '../host/database.ts';

export interface NewKiosk {
  readonly id: string;
  readonly keyHash: string;
  /** Which registers it; a kiosk follows its counter to whichever has that later. */
  readonly department: string;
  readonly counter: string;
  readonly name: string;
  readonly createdDay: string;
}

/** The statement that keeps a new kiosk. */
export function storeKiosk(db: Database, kiosk: NewKiosk): Statement {
  const { keyHash, id, department, counter, name, createdDay } = kiosk;
  return db
    .prepare(
      `INSERT INTO kiosk_keys (key_hash, id, department, counter, name, created_day)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    )
    .bind(keyHash, id, department, counter, name, createdDay);
}

/** The kiosks at some counters, those in use first, then the newest first; whichever department registered them. */
export async function listKiosks(
  db: Database,
  counters: readonly string[],
): Promise<ListedKiosk[]> {
  const { results } = await db
    .prepare(
      `SELECT id, department AS registeredBy, counter, name, created_day AS createdDay,
         last_used_day AS lastUsedDay, revoked_day AS revokedDay
       FROM kiosk_keys WHERE counter IN (SELECT value FROM json_each(?1))
       ORDER BY revoked_day IS NOT NULL, created_day DESC, name`,
    )
    .bind(JSON.stringify(counters))
    .all<ListedKiosk>();
  return results;
}

/** The statement that ends a kiosk's registration. */
export function revokeKiosk(db: Database, id: string, today: string): Statement {
  return db
    .prepare('UPDATE kiosk_keys SET revoked_day = ?2 WHERE id = ?1 AND revoked_day IS NULL')
    .bind(id, today);
}

/** A kiosk that is registered. */
export interface KnownKiosk {
  readonly id: string;
  readonly counter: string;
  readonly lastUsedDay: string | null;
}

/** The kiosk of a key's hash; null if there is none such, or it was revoked. */
export async function findKiosk(db: Database, keyHash: string): Promise<KnownKiosk | null> {
  return db
    .prepare(
      `SELECT id, counter, last_used_day AS lastUsedDay
       FROM kiosk_keys WHERE key_hash = ?1 AND revoked_day IS NULL`,
    )
    .bind(keyHash)
    .first<KnownKiosk>();
}

/** Notes the day of a kiosk's last answer. */
export async function noteKioskUse(db: Database, id: string, today: string): Promise<void> {
  await db
    .prepare('UPDATE kiosk_keys SET last_used_day = ?2 WHERE id = ?1 AND last_used_day IS NOT ?2')
    .bind(id, today)
    .run();
}
