/**
 * What opens an account: sessions, passkeys, links, codes and accounts at the identity provider; and taking them
 * away. The database refuses to take away the last way in of the last administrator.
 */

import type { Account, DailyMessage, Passkey } from '#shared/panel/users.ts';
import type { Database, Statement, StatementResult } from '../host/database.ts';

/** Ends every session of a user; what opens another stays. */
export function endSessions(db: Database, userId: string): Statement {
  return db.prepare('DELETE FROM panel_sessions WHERE userId = ?1').bind(userId);
}

/** Everything that opens an account, now or later. */
export function removeEveryWayIn(db: Database, userId: string): Statement[] {
  return [
    endSessions(db, userId),
    ...[
      'panel_passkeys WHERE userId',
      'panel_accounts WHERE userId',
      'panel_invitations WHERE user_id',
      'panel_recovery_codes WHERE user_id',
    ].map((ofUser) => db.prepare(`DELETE FROM ${ofUser} = ?1`).bind(userId)),
  ];
}

/** Whether a transaction was taken; of what would have left no administrator with a way in, nothing was. */
export async function unlessLastWayIn(
  db: Database,
  statements: Statement[],
): Promise<StatementResult[] | undefined> {
  try {
    return await db.batch(statements);
  } catch (error) {
    if (error instanceof Error && error.message.includes('the last way in')) return undefined;
    throw error;
  }
}

/** Passkeys of a user, the oldest first. */
export async function readPasskeys(db: Database, userId: string): Promise<readonly Passkey[]> {
  const { results } = await db
    .prepare(
      `SELECT id, coalesce(name, '') AS name, substr(createdAt, 1, 10) AS addedDay,
         last_used_day AS lastUsedDay
       FROM panel_passkeys WHERE userId = ?1 ORDER BY createdAt`,
    )
    .bind(userId)
    .all<Passkey>();
  return results;
}

interface AccountRow {
  readonly sessions: number;
  readonly codes: number;
  readonly isLast: 0 | 1;
  readonly address: string | null;
  readonly isWanted: 0 | 1;
}

/** What the owner of an account is told of it. */
export async function readAccount(
  db: Database,
  id: string,
  now: Date,
): Promise<Omit<Account, 'daily'> & { readonly daily: Omit<DailyMessage, 'isSetUp'> }> {
  const [passkeys, row] = await Promise.all([
    readPasskeys(db, id),
    db
      .prepare(
        `SELECT
           (SELECT count(*) FROM panel_sessions WHERE userId = ?1 AND expiresAt > ?2) AS sessions,
           (SELECT count(*) FROM panel_recovery_codes WHERE user_id = ?1 AND used_day IS NULL) AS codes,
           (SELECT role FROM panel_users WHERE id = ?1) = 'administrator' AND NOT EXISTS
             (SELECT 1 FROM panel_administrators_with_a_way_in WHERE id <> ?1) AS isLast,
           (SELECT email FROM panel_users WHERE id = ?1 AND email NOT LIKE '%@panel.invalid') AS address,
           (SELECT daily_message FROM panel_users WHERE id = ?1) AS isWanted`,
      )
      .bind(id, now.toISOString())
      .first<AccountRow>(),
  ]);
  return {
    passkeys,
    otherSessions: Math.max(0, (row?.sessions ?? 0) - 1),
    recoveryCodes: row?.codes ?? 0,
    daily: { address: row?.address ?? null, isWanted: row?.isWanted === 1 },
    isLastAdministrator: row?.isLast === 1,
  };
}

/** A passkey of this user and of nobody else; its parameters are the two ids. */
export const ownPasskeySql = (id: string, userId: string) =>
  `FROM panel_passkeys WHERE id = ${id} AND userId = ${userId}`;

export function removePasskey(db: Database, userId: string, id: string): Statement {
  return db.prepare(`DELETE ${ownPasskeySql('?1', '?2')}`).bind(id, userId);
}

export function renamePasskey(db: Database, userId: string, id: string, name: string): Statement {
  return db
    .prepare('UPDATE panel_passkeys SET name = ?3 WHERE id = ?1 AND userId = ?2')
    .bind(id, userId, name);
}

/** Notes the day on which a passkey opened the panel. */
export async function notePasskeyUse(db: Database, credential: string, day: string) {
  await db
    .prepare('UPDATE panel_passkeys SET last_used_day = ?2 WHERE credentialID = ?1')
    .bind(credential, day)
    .run();
}

/** Forgets sessions, sign-ins under way and one-time links that are past their time. */
export async function forgetExpiredSignIns(db: Database, now: Date): Promise<void> {
  const expired = [
    ['panel_sessions', 'expiresAt'],
    ['panel_verifications', 'expiresAt'],
    ['panel_invitations', 'expires_at'],
  ];
  await db.batch(
    expired.map(([table, until]) =>
      db.prepare(`DELETE FROM ${table} WHERE ${until} < ?1`).bind(now.toISOString()),
    ),
  );
}
