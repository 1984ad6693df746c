/** Opens the database of an own server, and brings it to the newest migration. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Migration, migrate, UnfitDatabase } from './migrations.ts';
import { WrongSetting } from './settings.ts';
import { SqliteDatabase } from './sqlite-database.ts';

/** Below the folder of the data. */
export const databaseFile = 'suara.sqlite';

/** How long another process on the file is waited for, which may be migrating it, in milliseconds. */
const patience = 10_000;

/**
 * @returns the database, and the names of the migrations that were applied now
 * @throws WrongSetting if the folder or the file cannot be used
 * @throws UnfitDatabase if the database does not fit this program
 */
export function openDatabase(
  dataDir: string,
  migrations: readonly Migration[],
): { readonly database: SqliteDatabase; readonly applied: readonly string[] } {
  const path = join(dataDir, databaseFile);
  try {
    mkdirSync(dataDir, { recursive: true });
    const file = new DatabaseSync(path, { timeout: patience });
    try {
      file.exec('PRAGMA journal_mode = WAL');
      const applied = migrate(file, migrations);
      // SQLite opens what may not be written to as if nothing were the matter, until something is written.
      file.exec('BEGIN IMMEDIATE; CREATE TABLE written (once); ROLLBACK');
      return { database: new SqliteDatabase(path), applied };
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof UnfitDatabase) throw error;
    throw new WrongSetting(
      `The database ${path} cannot be opened: ${error instanceof Error ? error.message : error}. The folder must be there and ` +
        'writable for whoever runs this program, with free space on its disk.',
    );
  }
}
