/** A new database for an own server, at the newest migration. */
import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrate } from '#functions/host/node/migrations.ts';
import { databaseIn } from './data-folder.ts';
import { migrations } from './schema.ts';

export function newDatabaseIn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(databaseIn(folder));
  db.exec('PRAGMA journal_mode = WAL');
  migrate(db, migrations());
  db.close();
}
