/**
 * `npm run release`: one archive that runs a city on a server with nothing but Node: the built site and its commands, the
 * catalogue, the migrations, the documents and what goes into the server's own folders (`deploy`).
 *
 *     npm run release [-- --to FOLDER]
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuild } from '../build/build-plugin.ts';
import { outputOf } from '../build/hosts.ts';
import { readOptions, wordOr } from '../run/options.ts';
import { root } from '../run/programs.ts';
import { ensureBuilt } from '../serve/build.ts';
import { archive, sha256Of, sumsOf } from './archive.ts';
import { bundleCommands } from './bundle-commands.ts';
import { entryOf, releasesIn } from './changelog.ts';

const options = readOptions({ to: wordOr('release') }, 'npm run release [-- --to FOLDER]');

/** Taken as they are. */
const taken = [
  outputOf.node,
  'functions/db/migrations',
  'shared/catalogue/city',
  'deploy',
  'docs',
  'CHANGELOG.md',
  'LICENSE',
];

const commands = [
  'serve',
  'backup',
  'restore',
  'export',
  'import',
  'city:catalogue',
  'city:invite',
  'city:tickets',
  'city:import-results',
];

if (!(await ensureBuilt(false, 'node'))) process.exit(1);
const { version, commit } = readBuild(root);
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const entry = entryOf(changelog, version);
const isReleased = !entry.startsWith('## Unreleased');
const name = `suara-layanan-${version}${isReleased || commit === undefined ? '' : `-${commit}`}`;

const folder = resolve(root, options.to);
const stage = join(folder, name);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const path of taken) {
  const isLeft = (from: string) => !/(?:\.built-from|docs[\\/]screenshots.*)$/.test(from);
  if (existsSync(join(root, path)))
    cpSync(join(root, path), join(stage, path), { recursive: true, filter: isLeft });
}
await bundleCommands(stage);
cpSync(join(root, 'tools', 'release', 'run.mjs'), join(stage, 'run.mjs'));
const manifest = {
  name: 'suara-layanan',
  version,
  private: true,
  type: 'module',
  engines: { node: '>=24' },
  scripts: Object.fromEntries(commands.map((each) => [each, `node run.mjs ${each}`])),
};
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(
  join(stage, 'RELEASE.md'),
  `# Suara Layanan ${version}${commit === undefined ? '' : ` (${commit})`}

Needs Node 24 or later and nothing else. Begin with docs/own-server.md; \`sha256sum --check --quiet SHA256SUMS\` says whether
every file is as it was built.

${entry}
`,
);
writeFileSync(join(stage, 'SHA256SUMS'), sumsOf(stage));
const [latest] = releasesIn(changelog);
const bytes = await archive(stage, name, new Date(`${latest?.day ?? '2026-01-01'}T00:00:00Z`));
const file = `${name}.tar.gz`;
writeFileSync(join(folder, file), bytes);
writeFileSync(join(folder, `${file}.sha256`), `${sha256Of(bytes)}  ${file}\n`);
rmSync(stage, { recursive: true });
console.log(`
${join(options.to, file)}  ${(bytes.length / 1e6).toFixed(1)} MB
${sha256Of(bytes)}

Bring both files to the server; docs/own-server.md goes on from there.
`);
