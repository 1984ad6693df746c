/** Where data of this machine lies that no own server has; what works on it is loaded only where it is asked for. */
import { join } from 'node:path';
import type { Source } from '../moving/which.ts';
import { root } from '../run/programs.ts';

/** Where `wrangler dev` and `astro dev` keep local data unless told otherwise. */
export const defaultState = join(root, '.wrangler', 'state');

/** Where a site without made-up answers keeps its data, so that the two never mix. */
export const emptyState = join(root, '.wrangler', 'empty');

/** Brings a local D1 to the newest migration; an own server does that itself when it starts. */
export async function migrateLocal(source: Source): Promise<void> {
  if (source.kind !== 'local') return;
  const { migrate } = await import('./local-database.ts');
  await migrate(source.state);
}
