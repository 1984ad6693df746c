/** Builds the site and its Worker, unless the last build was made from the same files. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Host, hostVariable, outputOf } from '../build/hosts.ts';
import { root, run } from '../run/programs.ts';
import { fingerprintOfSources } from './fingerprint.ts';

/**
 * Brings the build for a host up to date.
 *
 * @param demo label every page as made-up data
 * @returns false if the build failed; why has been printed
 */
export async function ensureBuilt(demo: boolean, host: Host = 'cloudflare'): Promise<boolean> {
  const stamp = join(root, outputOf[host], '.built-from');
  const wanted = await fingerprintOfSources(demo);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return true;
  console.log('Building the site ...');
  const { code, output } = await run('astro', ['build'], {
    stdio: 'pipe',
    env: { ...process.env, [hostVariable]: host, ...(demo && { PUBLIC_DEMO: '1' }) },
  });
  if (code !== 0) {
    console.error(`${output}\nThe build failed; the reason is above.`);
    return false;
  }
  await writeFile(stamp, wanted);
  return true;
}
