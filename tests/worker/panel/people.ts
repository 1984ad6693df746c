/** People with passkeys, and what there is of their accounts in the database. */
import { env } from 'virtual:host';
import type { Role } from '#shared/panel/viewer.ts';
import { addPerson, linkFor, openLink } from './sessions.ts';

export interface Somebody {
  readonly id: string;
  readonly cookie: string;
}

/** Somebody new who is signed in by a link. */
export async function signedIn(
  role: Role,
  departments: readonly string[] = [],
  name = `Uji ${role}`,
): Promise<Somebody> {
  const id = await addPerson({ role, departments }, name);
  return { id, cookie: (await openLink(await linkFor(id))) ?? '' };
}

/** Stores a passkey as the library would; nothing can sign with it. @returns its id */
export async function givePasskey(userId: string, name = 'Android, Chrome'): Promise<string> {
  const id = crypto.randomUUID();
  await env.DB.prepare(
    `INSERT INTO panel_passkeys
       (id, name, publicKey, userId, credentialID, counter, deviceType, backedUp, createdAt)
     VALUES (?1, ?2, 'key', ?3, ?1, 0, 'singleDevice', 0, '2026-11-01T01:00:00.000Z')`,
  )
    .bind(id, name, userId)
    .run();
  return id;
}

/** How many rows of a table a user has. */
export async function countOf(
  table: 'panel_sessions' | 'panel_passkeys' | 'panel_recovery_codes' | 'panel_invitations',
  userId: string,
): Promise<number> {
  const column = table === 'panel_sessions' || table === 'panel_passkeys' ? 'userId' : 'user_id';
  const sql = `SELECT count(*) AS n FROM ${table} WHERE ${column} = ?1`;
  return (await env.DB.prepare(sql).bind(userId).first<number>('n')) ?? 0;
}

/** The administrators who can come in by themselves. */
export async function administratorsWithAWayIn(): Promise<number> {
  const sql = 'SELECT count(*) AS n FROM panel_administrators_with_a_way_in';
  return (await env.DB.prepare(sql).first<number>('n')) ?? 0;
}

/** Empties the panel; what accounts had goes with them. */
export async function nobodyThere(): Promise<void> {
  await env.DB.prepare('DELETE FROM panel_users').run();
}
