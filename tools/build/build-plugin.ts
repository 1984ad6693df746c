/**
 * Gives `virtual:build` to the bundles: the version of `package.json`, the commit where git is there, and a stamp of the
 * sources, by which what an older build computed is told apart.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Build } from '../../shared/build/build.ts';
import { root } from '../run/programs.ts';
import { fingerprintOfSources } from '../serve/fingerprint.ts';

const moduleId = 'virtual:build';
const resolvedId = `\0${moduleId}`;

/** A tarball unpacked within another project's clone must not borrow that project's commit. */
function commitOf(folder: string): string | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined;
  const { status, stdout } = spawnSync(
    'git',
    ['describe', '--always', '--dirty', '--abbrev=7', '--exclude=*'],
    { cwd: folder, encoding: 'utf8' },
  );
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * What a build made from a folder is.
 *
 * @param folder where `package.json` is
 */
export function readBuild(folder: string): Build {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const commit = commitOf(folder);
  return commit === undefined ? { version } : { version, commit };
}

/** The plugin for Vite. */
export function buildPlugin(folder = root): Plugin {
  let isServing = false;
  // Read once: the bundles of one build are made at different moments, and name the same build.
  const build = readBuild(folder);
  return {
    name: 'build',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    resolveId: { filter: { id: /^virtual:build$/ }, handler: () => resolvedId },
    load: {
      filter: { id: new RegExp(`^${resolvedId}$`) },
      async handler() {
        const sources = isServing
          ? ''
          : await fingerprintOfSources(process.env['PUBLIC_DEMO'] === '1');
        return `export const build = ${JSON.stringify(build)};\nexport const stamp = '${sources.slice(0, 12)}';`;
      },
    },
  };
}
