/**
 * A session is worth what opened it. Taking a passkey, a link or a code away may fall between the moment at which it
 * was found right and the one at which its session is stored; such a session, or what it made, ends at once.
 */
import type { Database, Statement } from '../host/database.ts';

const standing = {
  passkey: 'SELECT 1 FROM panel_passkeys WHERE credentialID = ?2',
  link: 'SELECT 1 FROM panel_invitations WHERE token_hash = ?2',
  account: 'SELECT 1 FROM panel_accounts WHERE userId = ?2',
  code: 'SELECT 1 FROM panel_recovery_codes WHERE code_hash = ?2',
} as const;

/** What a session was opened with. */
export interface OpenedWith {
  readonly kind: keyof typeof standing;
  /** The id of the passkey's credential, the hash of a link or code, or whose account at the provider it is. */
  readonly key: string;
}

/** Ends a session whose key is gone. @returns whether it was ended */
export async function endUnlessStanding(
  db: Database,
  token: string,
  { kind, key }: OpenedWith,
): Promise<boolean> {
  const { meta } = await db
    .prepare(`DELETE FROM panel_sessions WHERE token = ?1 AND NOT EXISTS (${standing[kind]})`)
    .bind(token, key)
    .run();
  return meta.changes > 0;
}

/** Removes a passkey whose session ended while it was made. */
export function dropUnlessSignedIn(db: Database, passkey: string, sessionToken: string): Statement {
  return db
    .prepare(
      `DELETE FROM panel_passkeys WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM panel_sessions WHERE token = ?2)`,
    )
    .bind(passkey, sessionToken);
}
