/** Keys with which machines report people served; only a hash of each is kept. */

import type { PeopleServedKey } from '#shared/panel/people-served-keys.ts';
import type { Database, Statement } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

export interface NewKey {
  readonly id: string;
  readonly key: string;
  readonly department: string;
  readonly label: string;
  readonly createdDay: string;
}

/** The statement that keeps the hash of a new key. */
export async function storeKey(db: Database, key: NewKey): Promise<Statement> {
  return db
    .prepare(
      `INSERT INTO people_served_keys (key_hash, id, department, label, created_day)
       VALUES (?1, ?2, ?3, ?4, ?5)`,
    )
    .bind(await sha256(key.key), key.id, key.department, key.label, key.createdDay);
}

/** The keys of a department, those in use first, then the newest first. */
export async function listKeys(db: Database, department: string): Promise<PeopleServedKey[]> {
  const { results } = await db
    .prepare(
      `SELECT id, label, created_day AS createdDay, last_used_day AS lastUsedDay,
         revoked_day AS revokedDay
       FROM people_served_keys WHERE department = ?1
       ORDER BY revoked_day IS NOT NULL, created_day DESC, label`,
    )
    .bind(department)
    .all<PeopleServedKey>();
  return results;
}

/** The statement that ends a key. */
export function revokeKey(db: Database, id: string, today: string): Statement {
  return db
    .prepare('UPDATE people_served_keys SET revoked_day = ?2 WHERE id = ?1 AND revoked_day IS NULL')
    .bind(id, today);
}

/** A key that is in use. */
export interface KnownKey {
  readonly id: string;
  readonly department: string;
}

/** The key that was sent; null if there is none such, or it was revoked. */
export async function findKey(db: Database, key: string): Promise<KnownKey | null> {
  return db
    .prepare(
      'SELECT id, department FROM people_served_keys WHERE key_hash = ?1 AND revoked_day IS NULL',
    )
    .bind(await sha256(key))
    .first<KnownKey>();
}

/** The statement that notes the day of a key's last use, once a day. */
export function noteUse(db: Database, id: string, today: string): Statement {
  return db
    .prepare(
      'UPDATE people_served_keys SET last_used_day = ?2 WHERE id = ?1 AND last_used_day IS NOT ?2',
    )
    .bind(id, today);
}
