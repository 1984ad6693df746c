/** One-time links into the panel. */

import { encodeBase32 } from '#shared/base32.ts';
import { type Invitation, invitationHours } from '#shared/panel/users.ts';
import type { Database, Statement } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';
import { departmentsOfRow } from './panel-users.ts';

const tokenBytes = 20;
const hourInMilliseconds = 3_600_000;

/** What a new link carries, and where only its hash is to be kept. */
export interface IssuedLink {
  readonly token: string;
  readonly tokenHash: string;
  readonly expiresAt: string;
}

/** A new one-time link; nothing is stored yet. */
export async function issueLink(now: Date): Promise<IssuedLink> {
  const token = encodeBase32(crypto.getRandomValues(new Uint8Array(tokenBytes)));
  const expiresAt = new Date(now.getTime() + invitationHours * hourInMilliseconds).toISOString();
  return { token, tokenHash: await sha256(token), expiresAt };
}

/** Stores a link for a user; older unused ones of the same user stop working with it. */
export function storeLink(db: Database, link: IssuedLink, userId: string): Statement[] {
  return [
    db.prepare('DELETE FROM panel_invitations WHERE user_id = ?1 AND used_at IS NULL').bind(userId),
    db
      .prepare(
        'INSERT INTO panel_invitations (token_hash, user_id, expires_at) VALUES (?1, ?2, ?3)',
      )
      .bind(link.tokenHash, userId, link.expiresAt),
  ];
}

const openSql = `
FROM panel_invitations WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > ?2
  AND EXISTS (SELECT 1 FROM panel_users WHERE id = user_id AND disabled = 0)`;

/** For whom a link is; undefined if it was used, has expired, or never was. */
export async function findInvitation(
  db: Database,
  token: string,
  now: Date,
): Promise<Invitation | undefined> {
  const found = await db
    .prepare(
      `SELECT name, role, departments FROM panel_users
       WHERE id = (SELECT user_id ${openSql})`,
    )
    .bind(await sha256(token), now.toISOString())
    .first<Omit<Invitation, 'departments'> & { readonly departments: string | null }>();
  return found === null
    ? undefined
    : { ...found, departments: departmentsOfRow(found.departments) };
}

/** Uses a link up; of two at once only one gets the user's id. */
export async function redeemInvitation(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<string | undefined> {
  const at = now.toISOString();
  const redeemed = await db
    .prepare(
      `UPDATE panel_invitations SET used_at = ?2
       WHERE token_hash = (SELECT token_hash ${openSql}) RETURNING user_id`,
    )
    .bind(tokenHash, at)
    .first<string>('user_id');
  return redeemed ?? undefined;
}
