/** The unit tests, and the worker tests on each host, at a pinned time. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { clockVariable, type PinnedTime } from '../../tests/clock/pinned-times.ts';
import { root, run } from '../run/programs.ts';
import type { Step, TimedTest } from './step.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[];
  }[];
}

function timed({ testResults }: VitestReport): TimedTest[] {
  return testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      file: relative(root, path),
      name: fullName,
      duration: duration ?? 0,
    })),
  );
}

/** As `tests/vitest.config.ts` names them: the pure core, and the program on each host. */
export const projects = ['shared', 'functions on Cloudflare', 'functions on Node'] as const;
export type Project = (typeof projects)[number];

/**
 * @param time the clock of the tests and the zone of the machine
 * @param reports a folder for the runner's report
 * @param which of the projects
 */
export function unitAndWorkerTests(
  time: PinnedTime,
  reports: string,
  which: readonly Project[] = projects,
): Step {
  return {
    name: `tests of ${which.join(', ')} at ${time.at} (${time.name}, on a machine in ${time.zone})`,
    async run() {
      const report = join(reports, `vitest-${time.name}.json`);
      const { code, output } = await run(
        'vitest',
        [
          'run',
          ...['--config', 'tests/vitest.config.ts'],
          ...which.flatMap((project) => ['--project', project]),
          ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
        ],
        { stdio: 'pipe', env: { ...process.env, [clockVariable]: time.at, TZ: time.zone } },
      );
      if (code !== 0) console.log(output);
      const read: VitestReport | undefined = await readFile(report, 'utf8').then(
        JSON.parse,
        () => undefined,
      );
      if (read === undefined) return { passed: 0, failed: 1 };
      const failed = code === 0 ? 0 : Math.max(1, read.numFailedTests);
      return { passed: read.numPassedTests, failed, tests: timed(read) };
    },
  };
}
