/** The accounts of the panel. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Account, NewUser, PanelUser } from '#shared/panel/users.ts';

/** Whom the sign-in library shall know; it wants an address even of those who have given none. */
export function insertUser(
  db: D1Database,
  id: string,
  { name, role, department, email }: NewUser,
  now: Date,
): D1PreparedStatement {
  const at = now.toISOString();
  return db
    .prepare(
      `INSERT INTO panel_users (id, name, email, emailVerified, createdAt, updatedAt, role, department)
       VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7) ON CONFLICT DO NOTHING`,
    )
    .bind(
      id,
      name,
      email?.toLowerCase() ?? `${id}@panel.invalid`,
      email === undefined ? 0 : 1,
      at,
      role,
      department ?? null,
    );
}

interface UserRow extends Omit<PanelUser, 'disabled'> {
  readonly disabled: 0 | 1;
}

const usersSql = `
SELECT id, name, role, department, disabled,
  (SELECT count(*) FROM panel_passkeys WHERE userId = panel_users.id) AS passkeys,
  (SELECT count(*) FROM panel_sessions WHERE userId = panel_users.id AND expiresAt > ?1) AS sessions
FROM panel_users`;

const fromRow = (row: UserRow): PanelUser => ({ ...row, disabled: row.disabled === 1 });

/** Everybody who has or had an account, by role and name. */
export async function readUsers(db: D1Database, now: Date): Promise<PanelUser[]> {
  const { results } = await db
    .prepare(`${usersSql} ORDER BY disabled, role, department, name`)
    .bind(now.toISOString())
    .all<UserRow>();
  return results.map(fromRow);
}

export async function findUser(
  db: D1Database,
  id: string,
  now: Date,
): Promise<PanelUser | undefined> {
  const row = await db
    .prepare(`${usersSql} WHERE id = ?2`)
    .bind(now.toISOString(), id)
    .first<UserRow>();
  return row === null ? undefined : fromRow(row);
}

/** Whether an address is another account's. */
export async function isEmailTaken(db: D1Database, email: string): Promise<boolean> {
  const sql = 'SELECT 1 FROM panel_users WHERE email = ?1';
  return (await db.prepare(sql).bind(email.toLowerCase()).first()) !== null;
}

/** Ends every session of a user; passkeys stay. */
export function endSessions(db: D1Database, id: string): D1PreparedStatement {
  return db.prepare('DELETE FROM panel_sessions WHERE userId = ?1').bind(id);
}

/** Shuts an account and every way into it at once. */
export function disableUser(db: D1Database, id: string): D1PreparedStatement[] {
  return [
    db.prepare('UPDATE panel_users SET disabled = 1 WHERE id = ?1').bind(id),
    endSessions(db, id),
    db.prepare('DELETE FROM panel_passkeys WHERE userId = ?1').bind(id),
    db.prepare('DELETE FROM panel_invitations WHERE user_id = ?1').bind(id),
  ];
}

/** Passkeys of a user, and how many other sessions there are. */
export async function readAccount(db: D1Database, id: string, now: Date): Promise<Account> {
  const [passkeys, sessions] = await Promise.all([
    db
      .prepare(
        `SELECT id, coalesce(name, '') AS name, substr(createdAt, 1, 10) AS addedDay
         FROM panel_passkeys WHERE userId = ?1 ORDER BY createdAt`,
      )
      .bind(id)
      .all<Account['passkeys'][number]>(),
    db
      .prepare(
        'SELECT count(*) AS sessions FROM panel_sessions WHERE userId = ?1 AND expiresAt > ?2',
      )
      .bind(id, now.toISOString())
      .first<number>('sessions'),
  ]);
  return { passkeys: passkeys.results, otherSessions: Math.max(0, (sessions ?? 0) - 1) };
}

/** Removes a passkey of this user and of nobody else. */
export function removePasskey(
  db: D1Database,
  userId: string,
  passkey: string,
): D1PreparedStatement {
  return db
    .prepare('DELETE FROM panel_passkeys WHERE id = ?1 AND userId = ?2')
    .bind(passkey, userId);
}

/** Forgets sessions, sign-ins under way and one-time links that are past their time. */
export async function forgetExpiredSignIns(db: D1Database, now: Date): Promise<void> {
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
