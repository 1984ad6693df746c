/**
 * Packages that only the budget needs, Lighthouse and the survey libraries to compare with, in a folder
 * of their own, so that nobody else installs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/programs.ts';

const folder = join(root, '.wrangler', 'budget-tools');

const packages = {
  '@formbricks/surveys': '1.99.0',
  lighthouse: '13.5.0',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
} as const;

const manifest = JSON.stringify({ private: true, dependencies: packages }, null, 2);

/** Path of a file of one of these packages. */
export const budgetFile = (...parts: string[]): string => join(folder, 'node_modules', ...parts);

/** Name and version of one of them, as it is printed. */
export const versioned = (name: keyof typeof packages): string => `${name} ${packages[name]}`;

/** Installs them unless they are there. Returns whether they are. */
export async function ensureBudgetTools(): Promise<boolean> {
  const file = join(folder, 'package.json');
  const stamp = join(folder, '.installed');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === manifest) return true;
  console.log('Installing what only the budget needs (once) ...');
  await mkdir(folder, { recursive: true });
  await writeFile(file, manifest);
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', install, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) await writeFile(stamp, manifest);
  return status === 0;
}
