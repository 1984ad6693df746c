/** The folder in which an own server keeps all that changes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '#functions/host/node/open-database.ts';
import { Refusal } from './refusal.ts';

/** The file of the database. */
export const databaseIn = (folder: string): string => join(folder, databaseFile);

/** The folder that is named, or that the environment names. @throws Refusal where neither does */
export function dataFolder(named: string | undefined): string {
  const folder = named ?? process.env['DATA_DIR'];
  if (folder) return folder;
  throw new Refusal(
    'Say where the data is: DATA_DIR=/var/lib/suara-layanan, or --data /var/lib/suara-layanan.',
  );
}

/**
 * Gives some work the database of a folder, beside a server that may run on it.
 *
 * @throws Refusal where there is none
 */
export async function withDatabaseIn<T>(
  folder: string,
  work: (db: DatabaseSync) => T | Promise<T>,
): Promise<T> {
  const path = databaseIn(folder);
  if (!existsSync(path)) throw new Refusal(`There is no database in ${folder} (${path}).`);
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
