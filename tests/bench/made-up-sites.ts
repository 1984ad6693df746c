/** Data of made-up sites for the benchmarks: loaded once for each size, and brought to the newest migration. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import { loadDemo } from '../../tools/demo/load.ts';
import { root } from '../../tools/run/programs.ts';
import { migrate, withDatabase } from '../../tools/serve/local-database.ts';

const seed = 1;

/** @param size number of responses; @returns the folder of the data */
export async function madeUpSite(size: number): Promise<string> {
  const state = join(root, '.wrangler', `bench-${size}`);
  const isLoaded = existsSync(state);
  await migrate(state);
  if (!isLoaded) await withDatabase(state, (db) => loadDemo(db, readCatalogue(), size, seed));
  return state;
}

/** Takes away what was computed for readers before, so that the next ones are the first. */
export const forgetReaders = (state: string): Promise<void> =>
  withDatabase(state, async (db) => {
    await db.batch([db.prepare('DELETE FROM published'), db.prepare('DELETE FROM published_days')]);
  });

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
