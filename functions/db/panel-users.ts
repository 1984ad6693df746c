/** The accounts of the panel: adding, reading, changing, closing and reopening them. */

import type { NewUser, PanelUser } from '#shared/panel/users.ts';
import type { Database, Statement } from '../host/database.ts';
import { removeEveryWayIn } from './ways-in.ts';

/** The library wants an address even of those who have given none. */
const addressFor = (id: string, email: string | undefined) =>
  email?.toLowerCase() ?? `${id}@panel.invalid`;

const listed = (departments: readonly string[]) =>
  departments.length === 0 ? null : JSON.stringify(departments);

/** Whom the sign-in library shall know. */
export function insertUser(
  db: Database,
  id: string,
  { name, role, departments, email }: NewUser,
  now: Date,
): Statement {
  const at = now.toISOString();
  return db
    .prepare(
      `INSERT INTO panel_users (id, name, email, emailVerified, createdAt, updatedAt, role, departments)
       VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7) ON CONFLICT DO NOTHING`,
    )
    .bind(
      id,
      name,
      addressFor(id, email),
      email === undefined ? 0 : 1,
      at,
      role,
      listed(departments),
    );
}

/** An account, and the state of it that a change starts from. */
export interface StoredUser extends PanelUser {
  readonly updatedAt: string;
}

interface UserRow extends Omit<StoredUser, 'disabled' | 'departments'> {
  readonly disabled: 0 | 1;
  readonly departments: string | null;
}

const usersSql = `
SELECT id, name, role, departments, disabled, updatedAt,
  CASE WHEN email LIKE '%@panel.invalid' THEN NULL ELSE email END AS email,
  (SELECT count(*) FROM panel_passkeys WHERE userId = panel_users.id) AS passkeys,
  (SELECT count(*) FROM panel_sessions WHERE userId = panel_users.id AND expiresAt > ?1) AS sessions,
  (SELECT count(*) FROM panel_recovery_codes
   WHERE user_id = panel_users.id AND used_day IS NULL) AS recoveryCodes
FROM panel_users`;

/** Departments as they are stored, read. */
export const departmentsOfRow = (stored: string | null): readonly string[] =>
  JSON.parse(stored ?? '[]') as string[];

const fromRow = (row: UserRow): StoredUser => ({
  ...row,
  departments: departmentsOfRow(row.departments),
  disabled: row.disabled === 1,
});

/** Everybody who has or had an account, by role and name. */
export async function readUsers(db: Database, now: Date): Promise<PanelUser[]> {
  const { results } = await db
    .prepare(`${usersSql} ORDER BY disabled, role, departments, name`)
    .bind(now.toISOString())
    .all<UserRow>();
  return results.map((row) => {
    const { updatedAt: _, ...user } = fromRow(row);
    return user;
  });
}

export async function findUser(
  db: Database,
  id: string,
  now: Date,
): Promise<StoredUser | undefined> {
  const row = await db
    .prepare(`${usersSql} WHERE id = ?2`)
    .bind(now.toISOString(), id)
    .first<UserRow>();
  return row === null ? undefined : fromRow(row);
}

/** Whose an e-mail address is. */
export async function findByEmail(
  db: Database,
  email: string,
): Promise<{ readonly id: string; readonly name: string; readonly disabled: 0 | 1 } | undefined> {
  const sql = 'SELECT id, name, disabled FROM panel_users WHERE email = ?1';
  return (await db.prepare(sql).bind(email.toLowerCase()).first()) ?? undefined;
}

/** Of an account that is still as it was read. */
export const unchangedSql = 'FROM panel_users WHERE id = ?1 AND updatedAt = ?2';

/**
 * Changes an account that is still as it was read. Whose address is another signs in anew with an
 * account at the identity provider: the one that was linked is the old address's.
 */
export function changeUser(
  db: Database,
  { id, updatedAt, email: oldEmail }: StoredUser,
  { name, role, departments, email }: NewUser,
  now: Date,
): Statement[] {
  const isSameAddress = (email?.toLowerCase() ?? null) === oldEmail;
  const unlink = ['panel_sessions', 'panel_accounts'].map((table) =>
    db
      .prepare(
        `DELETE FROM ${table} WHERE userId = (SELECT id ${unchangedSql})
           AND EXISTS (SELECT 1 FROM panel_accounts WHERE userId = ?1)`,
      )
      .bind(id, updatedAt),
  );
  const change = db
    .prepare(
      `UPDATE panel_users SET name = ?3, email = ?4, emailVerified = ?5, role = ?6, departments = ?7,
         updatedAt = ?8 WHERE id = ?1 AND updatedAt = ?2`,
    )
    .bind(
      id,
      updatedAt,
      name,
      addressFor(id, email),
      email === undefined ? 0 : 1,
      role,
      listed(departments),
      now.toISOString(),
    );
  return [...(isSameAddress ? [] : unlink), change];
}

/** Shuts an account and every way into it at once. */
export function closeUser(db: Database, id: string, now: Date): Statement[] {
  return [
    db
      .prepare('UPDATE panel_users SET disabled = 1, updatedAt = ?2 WHERE id = ?1')
      .bind(id, now.toISOString()),
    ...removeEveryWayIn(db, id),
  ];
}

/** Opens a closed account; nothing that opened it before does so again. */
export function reopenUser(db: Database, id: string, now: Date): Statement[] {
  return [
    ...removeEveryWayIn(db, id),
    db
      .prepare('UPDATE panel_users SET disabled = 0, updatedAt = ?2 WHERE id = ?1')
      .bind(id, now.toISOString()),
  ];
}
