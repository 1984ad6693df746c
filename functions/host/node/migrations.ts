/** Brings the database of an own server to the newest migration, as `wrangler d1 migrations apply` does with D1. */
import type { DatabaseSync } from 'node:sqlite';

export interface Migration {
  /** `0001_create_responses_and_tallies.sql` */
  readonly name: string;
  readonly sql: string;
}

/** Where wrangler, too, keeps which migrations were applied. */
export const migrationsTable = 'd1_migrations';

/** The database does not fit this program; the message says what to do. */
export class UnfitDatabase extends Error {}

const createTable = `
CREATE TABLE IF NOT EXISTS ${migrationsTable} (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

function inTransaction(file: DatabaseSync, work: () => void): void {
  file.exec('BEGIN IMMEDIATE');
  try {
    work();
    file.exec('COMMIT');
  } catch (error) {
    if (file.isTransaction) file.exec('ROLLBACK');
    throw error;
  }
}

function appliedTo(file: DatabaseSync): string[] {
  file.exec(createTable);
  const rows = file.prepare(`SELECT name FROM ${migrationsTable} ORDER BY id`).all();
  return rows.map(({ name }) => String(name));
}

/**
 * Applies what is missing, each migration whole or not at all.
 *
 * @returns the names of those that were applied now
 * @throws UnfitDatabase if the database is newer than the program, or somebody else has begun to change it
 */
export function migrate(file: DatabaseSync, migrations: readonly Migration[]): string[] {
  const known = new Set(migrations.map(({ name }) => name));
  const before = appliedTo(file);
  const newer = before.filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new UnfitDatabase(
      `The database is newer than this program: it has ${newer.join(', ')}. Start the version that it was last served with, ` +
        'or a newer one; or go back to a backup that was made before.',
    );
  }
  const applied: string[] = [];
  for (const { name, sql } of migrations) {
    try {
      inTransaction(file, () => {
        // Another server on this file may have been faster.
        if (appliedTo(file).includes(name)) return;
        file.exec(sql);
        file.prepare(`INSERT INTO ${migrationsTable} (name) VALUES (?)`).run(name);
        applied.push(name);
      });
    } catch (error) {
      throw new UnfitDatabase(
        `The migration ${name} could not be applied, and nothing of it was: ${error instanceof Error ? error.message : error}. ` +
          'If it was begun by another program, go back to a backup that was made before; otherwise report it, with this line.',
      );
    }
  }
  return applied;
}
