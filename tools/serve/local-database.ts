/**
 * The local D1, brought to the newest migration. It is a file of SQLite: while no site runs on it, Node works on it
 * directly, many times as fast as through workerd.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import type { Environment } from '#functions/environment.ts';
import type { Database } from '#functions/host/database.ts';
import { SqliteDatabase } from '#functions/host/node/sqlite-database.ts';
import { giveUp, root, run } from '../run/programs.ts';

/** Brings the database to the newest migration, making it if need be. */
export async function migrate(state: string): Promise<void> {
  const { code, output } = await run(
    'wrangler',
    ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state],
    { stdio: 'pipe', env: { ...process.env, CI: 'true' } },
  );
  if (code !== 0)
    giveUp(`${output}\nThe local database could not be migrated; the reason is above.`);
}

/** The file of the local database. @throws where it was never migrated */
export function localDatabaseFile(state: string): string {
  const files = globSync('v3/d1/miniflare-D1DatabaseObject/*.sqlite', { cwd: state });
  const [path] = files.filter((name) => !name.endsWith('metadata.sqlite'));
  if (path === undefined) throw new Error(`No database below ${state}: migrate it first.`);
  return join(state, path);
}

/** Gives some work the local database, and closes it afterwards; no site may be running on it. */
export async function withDatabase<T>(
  state: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  // What is loaded here can be loaded again; a crash of the machine may take it.
  const db = new SqliteDatabase(localDatabaseFile(state), { synchronous: 'OFF' });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** The same through workerd, slowly: for what only D1 itself knows, such as the rows that it bills. */
export async function withMeteredDatabase<T>(
  state: string,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const proxy = await getPlatformProxy<Environment>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(state, 'v3') },
  });
  try {
    return await work(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}
