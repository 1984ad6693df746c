/** Empties tables of a city that is not in use. */
import { citysTablesSql } from '#functions/db/tables.ts';
import type { Database } from '#functions/host/database.ts';

/** Its rows are there from the migration on; they only change. */
const versionsTable = 'publication';

/** Every table but some; the refusals to delete are lifted for this one transaction. */
export async function emptyTables(db: Database, isKept: (table: string) => boolean): Promise<void> {
  const tables = await db.prepare(citysTablesSql).all<{ name: string }>();
  const triggers = await db
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE ON %'`,
    )
    .all<{ name: string; sql: string }>();
  await db.batch([
    db.prepare('PRAGMA defer_foreign_keys = ON'),
    ...triggers.results.map(({ name }) => db.prepare(`DROP TRIGGER ${name}`)),
    ...tables.results
      .filter(({ name }) => name !== versionsTable && !isKept(name))
      .map(({ name }) => db.prepare(`DELETE FROM ${name}`)),
    ...triggers.results.map(({ sql }) => db.prepare(sql)),
  ]);
}
