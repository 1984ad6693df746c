/** A new database for an own server, at the newest migration. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseIn } from './data-folder.ts';
import { migrations, migrationsFolder } from './schema.ts';

export function newDatabaseIn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(databaseIn(folder));
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`CREATE TABLE d1_migrations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE,
    applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`);
  for (const name of migrations()) {
    db.exec(readFileSync(join(migrationsFolder, name), 'utf8'));
    db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name);
  }
  db.close();
}
