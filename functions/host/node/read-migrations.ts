/** The migrations of `functions/db/migrations`, for programs that run from the sources; a build has them within. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Migration } from './migrations.ts';

export function readMigrations(folder: string): Migration[] {
  return globSync('*.sql', { cwd: folder })
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}
