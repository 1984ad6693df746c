/** Printed codes that sign in once each. Only hashes are stored: 80 random bits need no salt, and cannot be guessed. */

import { canonicalBase32, encodeBase32 } from '#shared/base32.ts';
import { recoveryCodesAtOnce } from '#shared/panel/users.ts';
import type { Database, Statement } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';

const codeBytes = 10;

/** Codes to print, `K7QM-3XTB-90PA-ZR4D`; nothing is stored yet. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: recoveryCodesAtOnce }, () => {
    const code = encodeBase32(crypto.getRandomValues(new Uint8Array(codeBytes)));
    return (code.match(/.{4}/g) ?? []).join('-');
  });
}

/** The hash of a code however it was typed. */
export const hashOfCode = (typed: string): Promise<string> => sha256(canonicalBase32(typed));

const signedIn = (token: string) => `EXISTS (SELECT 1 FROM panel_sessions WHERE token = ${token})`;

/**
 * Stores codes in place of all that a user had, if the session that asks for them still stands. The new ones come
 * first, so that there is no moment without any.
 */
export async function storeRecoveryCodes(
  db: Database,
  userId: string,
  codes: readonly string[],
  { day, sessionToken }: { readonly day: string; readonly sessionToken: string },
): Promise<Statement[]> {
  const hashes = JSON.stringify(await Promise.all(codes.map(hashOfCode)));
  return [
    db
      .prepare(
        `INSERT INTO panel_recovery_codes (code_hash, user_id, made_day)
         SELECT value, ?2, ?3 FROM json_each(?1) WHERE ${signedIn('?4')}`,
      )
      .bind(hashes, userId, day, sessionToken),
    db
      .prepare(
        `DELETE FROM panel_recovery_codes WHERE user_id = ?2
           AND code_hash NOT IN (SELECT value FROM json_each(?1)) AND ${signedIn('?3')}`,
      )
      .bind(hashes, userId, sessionToken),
  ];
}

/** Uses a code up; of two at once only one gets the user's id. */
export async function redeemRecoveryCode(
  db: Database,
  hash: string,
  day: string,
): Promise<string | undefined> {
  const redeemed = await db
    .prepare(
      `UPDATE panel_recovery_codes SET used_day = ?2 WHERE code_hash = ?1 AND used_day IS NULL
         AND EXISTS (SELECT 1 FROM panel_users WHERE id = user_id AND disabled = 0)
       RETURNING user_id`,
    )
    .bind(hash, day)
    .first<string>('user_id');
  return redeemed ?? undefined;
}
