/**
 * The pages in a browser, of a made-up city that lives at a pinned time, so that what the tests find is the same on
 * any day.
 */
import { defineConfig } from '@playwright/test';
import { offsetTo, shiftClock } from '#functions/demo-clock.ts';
import { browserArguments, findBrowser } from '../tools/browser.ts';
import { root } from '../tools/run/programs.ts';
import { clockOffsetVariable } from '../tools/serve/clock-offset.ts';
import { testState } from './browser/panel/administrator.ts';
import { identityProviderVariables } from './browser/panel/identity-provider.ts';
import { clockVariable, workingDay } from './clock/pinned-times.ts';

const port = Number(process.env['TEST_PORT'] ?? 8788);
const executablePath = findBrowser();

// Said once: the site and the processes of the tests inherit it, and so live at the same moment.
process.env[clockOffsetVariable] ??= String(offsetTo(process.env[clockVariable] ?? workingDay.at));
shiftClock(Number(process.env[clockOffsetVariable]));

export default defineConfig({
  testDir: './browser',
  globalSetup: './browser/panel/administrator.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Two cores also build, seal and draw: a page that was late once is named as flaky, not as wrong.
  retries: 1,
  // Twice what the longest takes where two slow cores do all the rest as well.
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'id-ID',
    // What a page fetches should be the page's doing; the tests of the service worker allow it.
    serviceWorkers: 'block',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node tools/test/fresh-city.ts && node tools/serve/serve.ts --state ${testState}`,
    cwd: root,
    env: { PORT: String(port), ...identityProviderVariables },
    url: `http://localhost:${port}/api/v1/health`,
    // It builds the site and a city of made-up answers first, unless \`npm test\` has.
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
