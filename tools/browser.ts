/**
 * The browser for tests and pictures: an installed Chrome or Chromium, else Playwright's own, else
 * Debian's package. Chromium's headless shell goes first: the same engine without a window opens a page with half
 * the work.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { giveUp, run } from './run/programs.ts';

const headlessShell = 'chromium-headless-shell';

const names = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const wellKnownPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser named by `CHROME_PATH`, else an installed one, else Playwright's if it is there. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(process.env['CHROME_PATH'] ? [process.env['CHROME_PATH']] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...wellKnownPaths,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path));
}

/** Arguments under which Chromium runs anywhere, also as root and on a closed network. */
export const browserArguments = ['--no-sandbox', '--disable-background-networking'];

/** Finds a browser or installs one. */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;

  console.log('Installing a browser for the tests ...');
  await run('playwright', ['install', 'chromium'], { stdio: 'ignore' });
  if (findBrowser() === undefined && process.platform === 'linux') {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    const install = (name: string) =>
      spawnSync('apt-get', ['install', '-y', name], { stdio: 'ignore' }).status === 0;
    if (!install(headlessShell)) install('chromium');
  }
  return (
    findBrowser() ??
    giveUp(`No browser for the tests could be found or installed.
Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test`)
  );
}
