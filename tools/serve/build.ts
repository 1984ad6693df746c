/** Builds the site and its Worker, unless the last build was made from the same files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveUp, root, run } from '../run/programs.ts';

const sources = ['site', 'functions', 'shared', 'tools/build', 'tools/catalogue'];
const files = ['astro.config.mjs', 'wrangler.toml', 'package-lock.json', 'tsconfig.json'];
const stamp = join(root, 'dist', '.built-from');

async function fingerprint(demo: boolean): Promise<string> {
  const hash = createHash('sha256').update(`demo ${demo}`);
  for (const folder of sources) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      files.push(join(entry.parentPath, entry.name));
    }
  }
  for (const file of files.toSorted()) {
    const path = file.startsWith(root) ? file : join(root, file);
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

/**
 * Brings `dist` up to date.
 *
 * @param demo label every page as made-up data
 */
export async function ensureBuilt(demo: boolean): Promise<void> {
  const wanted = await fingerprint(demo);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  console.log('Building the site ...');
  const { code, output } = await run('astro', ['build'], {
    stdio: 'pipe',
    env: { ...process.env, ...(demo && { PUBLIC_DEMO: '1' }) },
  });
  if (code !== 0) giveUp(`${output}\nThe build failed; the reason is above.`);
  await writeFile(stamp, wanted);
}
