/**
 * Installs the dependencies if the lockfile asks for others than are there. Runs on the machine's
 * own Node (18 or later), before anything is installed; all else runs on the Node of the lockfile.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.installed-from');

/** Ends the program with a message that says what to do. */
export function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function refuseUnwritableFolder() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    giveUp(`This folder cannot be written to: ${root}
Give yourself the right to write there, or clone the project into a folder of your own.`);
  }
}

/**
 * What npm is to do. It leaves out native packages whose engines do not name the Node that it runs
 * on, though they are to run on the Node of the lockfile; so with an older one npm runs on that, too.
 */
function installArguments() {
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNamed = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (isNamed) return install;
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['exec', '--yes', `--package=node@${devDependencies.node}`, '--', 'npm', ...install];
}

/** Makes `node_modules` what `package-lock.json` says; does nothing if it is that already. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 18) giveUp(`Node ${process.versions.node} is too old: install Node 18 or later.`);
  refuseUnwritableFolder();

  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  console.log('Installing the dependencies (once; a minute or two) ...');
  const { status } = spawnSync('npm', installArguments(), {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    giveUp(`The dependencies could not be installed (npm's own message is above).
Check that this machine reaches the npm registry and has 1 GB of free disk, then run the command again.`);
  }
  writeFileSync(stamp, lock);
}

/** Runs a program of this repository on the Node of the lockfile and ends with its exit code. */
export function runPinned(script, args) {
  const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':');
  const child = spawn(node, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: path,
      ASTRO_TELEMETRY_DISABLED: '1',
      WRANGLER_SEND_METRICS: 'false',
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
