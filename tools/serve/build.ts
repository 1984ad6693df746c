/** Builds the site and its Worker, unless the last build was made from the same files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root, run } from '../run/programs.ts';

const sources = ['site', 'functions', 'shared', 'tools/build', 'tools/catalogue'];
const files = ['astro.config.mjs', 'wrangler.toml', 'package-lock.json', 'tsconfig.json'];
const stamp = join(root, 'dist', '.built-from');

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** A name for what a build is made from: it changes with any of its files, and with the label. */
async function fingerprint(demo: boolean): Promise<string> {
  const hash = createHash('sha256').update(`demo ${demo}`);
  const found = await Promise.all(sources.map(filesUnder));
  for (const file of [...files, ...found.flat()].toSorted()) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Brings `dist` up to date.
 *
 * @param demo label every page as made-up data
 * @returns false if the build failed; why has been printed
 */
export async function ensureBuilt(demo: boolean): Promise<boolean> {
  const wanted = await fingerprint(demo);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return true;
  console.log('Building the site ...');
  const { code, output } = await run('astro', ['build'], {
    stdio: 'pipe',
    env: { ...process.env, ...(demo && { PUBLIC_DEMO: '1' }) },
  });
  if (code !== 0) {
    console.error(`${output}\nThe build failed; the reason is above.`);
    return false;
  }
  await writeFile(stamp, wanted);
  return true;
}
