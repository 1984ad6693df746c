/** A name for what something is made from: it changes with any of the files, and with the label. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../run/programs.ts';

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/**
 * @param folders all files below them count
 * @param files that count besides
 * @param label what else it depends on
 * @returns 64 hexadecimal digits
 */
export async function fingerprint(
  folders: readonly string[],
  files: readonly string[],
  label: string,
): Promise<string> {
  const hash = createHash('sha256').update(label);
  const found = await Promise.all(folders.map(filesUnder));
  for (const file of [...files, ...found.flat()].toSorted()) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

const sources = ['site', 'functions', 'shared', 'tools/build', 'tools/catalogue'];
const files = [
  'astro.config.mjs',
  'package.json',
  'wrangler.toml',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A name for the sources of the site.
 *
 * @param demo whether every page is labelled as made-up data
 */
export const fingerprintOfSources = (demo: boolean): Promise<string> =>
  fingerprint(sources, files, `demo ${demo}`);
