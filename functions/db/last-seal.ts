/** When the seal job last came to its end, and which migration the database is at. */
import type { Database } from '../host/database.ts';

export async function noteSeal(db: Database, now: Date): Promise<void> {
  await db
    .prepare(
      'INSERT INTO last_seal (one, at) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET at = excluded.at',
    )
    .bind(now.toISOString())
    .run();
}

export interface DatabaseState {
  /** The newest migration that was applied, `0031_keep_the_last_seal`. */
  readonly schema: string;
  /** Undefined before the first. */
  readonly lastSeal: Date | undefined;
}

export async function readDatabaseState(db: Database): Promise<DatabaseState> {
  const row = await db
    .prepare(
      `SELECT name, (SELECT at FROM last_seal) AS at, EXISTS (SELECT 1 FROM responses) AS answered
       FROM d1_migrations ORDER BY id DESC LIMIT 1`,
    )
    .first<{ name: string; at: string | null }>();
  return {
    schema: (row?.name ?? '').replace(/\.sql$/, ''),
    lastSeal: row?.at ? new Date(row.at) : undefined,
  };
}
