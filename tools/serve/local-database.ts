/** The local D1: brought to the newest migration, and filled with made-up answers if it is empty. */

import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import type { Environment } from '#functions/environment.ts';
import { giveUp, root, run } from '../run/programs.ts';

/** Where `wrangler dev` and `astro dev` keep local data unless told otherwise. */
export const defaultState = join(root, '.wrangler', 'state');

/** Where a site without made-up answers keeps its data, so that the two never mix. */
export const emptyState = join(root, '.wrangler', 'empty');

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

/** Gives some work the local database, and closes it afterwards. */
export async function withDatabase<T>(
  state: string,
  work: (db: D1Database) => Promise<T>,
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
