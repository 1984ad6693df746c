/** The settings of the built Worker as a rehearsal runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/programs.ts';
import { outputOf } from './hosts.ts';

const folder = join(root, outputOf.cloudflare, 'server');

/** What `astro build` has written. */
export const builtConfig = join(folder, 'wrangler.json');

/**
 * Writes the same without the platform's counters, which count by the machine's clock: the door then counts in memory and by the
 * city's clock, as on a server of one's own.
 *
 * @returns where it stands
 */
export function configWithoutCounters(): string {
  const { ratelimits: _, ...others } = JSON.parse(readFileSync(builtConfig, 'utf8'));
  const path = join(folder, 'wrangler.rehearsal.json');
  writeFileSync(path, JSON.stringify(others));
  return path;
}
