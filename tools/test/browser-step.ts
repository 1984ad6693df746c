/** The pages in a browser, with a built site and a made-up city of their own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clockVariable } from '../../tests/clock/pinned-times.ts';
import { run } from '../run/programs.ts';
import { ensureBuilt } from '../serve/build.ts';
import { ensureMadeUpCity } from './made-up-city.ts';
import { check, type Step, type TimedTest } from './step.ts';

interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
  readonly suites: readonly Suite[];
}

function timed(suite: Suite): TimedTest[] {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ results }) =>
      results.map(({ duration }) => ({
        file: `tests/browser/${suite.file}`,
        name: title,
        duration,
      })),
    ),
  );
  return [...own, ...(suite.suites ?? []).flatMap(timed)];
}

export const build: Step = {
  name: 'build',
  isNeeded: true,
  async run() {
    const built = [await ensureBuilt(true), await ensureBuilt(true, 'node')];
    const passed = built.filter(Boolean).length;
    return { passed, failed: built.length - passed };
  },
};

/** The build for an own server, killed ten times at a random moment. */
export const torture = check('torture', 'torture', [
  ...['--demo', '--only', 'kills', '--rounds', '10'],
  ...['--port', process.env['TORTURE_PORT'] ?? '8799'],
]);

/** @param at the time in it */
export const madeUpCity = (at: string): Step => ({
  name: 'made-up city',
  isNeeded: true,
  async run() {
    const city = await ensureMadeUpCity(at);
    return { passed: city === undefined ? 0 : 1, failed: city === undefined ? 1 : 0 };
  },
});

/**
 * @param at the time in the made-up city
 * @param reports a folder for the runner's report
 */
export function browserTests(at: string, reports: string): Step {
  return {
    name: `pages in a browser at ${at}`,
    async run() {
      const report = join(reports, 'playwright.json');
      const { code } = await run(
        'playwright',
        ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
        { env: { ...process.env, [clockVariable]: at, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
      );
      const read: PlaywrightReport | undefined = await readFile(report, 'utf8').then(
        JSON.parse,
        () => undefined,
      );
      if (read === undefined) return { passed: 0, failed: 1 };
      const { expected, flaky, unexpected } = read.stats;
      const failed = code === 0 ? 0 : Math.max(1, unexpected);
      return { passed: expected + flaky, failed, tests: read.suites.flatMap(timed) };
    },
  };
}
