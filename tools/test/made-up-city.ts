/**
 * The made-up city of the browser tests. Loading it takes longer than most tests, so it is loaded once for a state of the
 * sources and a time, and every run begins with a copy.
 */
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from '../run/programs.ts';
import { fingerprint } from '../serve/fingerprint.ts';

const cities = join(root, '.wrangler', 'made-up-cities');

/** Whatever decides what is in the database. */
const sources = ['functions', 'shared', 'tools/demo', 'tools/catalogue'];

/**
 * Loads the city unless it is there already; those of other sources or times are thrown away.
 *
 * @param at the time in the city, with its zone
 * @returns its folder; undefined if it could not be loaded, why has been printed
 */
export async function ensureMadeUpCity(at: string): Promise<string | undefined> {
  const name = await fingerprint(sources, ['wrangler.toml'], at);
  const city = join(cities, name.slice(0, 16));
  if (existsSync(city)) return city;
  await rm(cities, { recursive: true, force: true });
  const unfinished = `${city}-unfinished`;
  const { code, output } = await run('load-demo', ['--state', unfinished, '--at', at], {
    stdio: 'pipe',
  });
  if (code !== 0) {
    console.error(`${output}\nThe made-up city could not be loaded; the reason is above.`);
    return undefined;
  }
  await rename(unfinished, city);
  return city;
}

/** Puts a city as nobody has touched it where a site is to find it. */
export async function moveInto(state: string, city: string): Promise<void> {
  await rm(join(root, state), { recursive: true, force: true });
  await cp(city, join(root, state), { recursive: true });
}
