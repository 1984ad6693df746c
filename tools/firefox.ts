/**
 * Firefox for the one test that needs it: an installed one, else Debian's package. It is driven over
 * WebDriver BiDi, which needs no build of its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];

const wellKnownPaths = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox named by `FIREFOX_PATH`, else an installed one. */
export function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(process.env['FIREFOX_PATH'] ? [process.env['FIREFOX_PATH']] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...wellKnownPaths,
  ];
  return candidates.find((path) => existsSync(path));
}

/** Finds Firefox, or installs it where that takes no questions: on Debian, as root. */
export function ensureFirefox(): void {
  if (findFirefox() !== undefined || process.platform !== 'linux' || process.getuid?.() !== 0)
    return;
  console.log('Installing Firefox for one test ...');
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', 'firefox-esr'], { stdio: 'ignore' });
}
