/** Where the time of a run of the tests went: steps, files, tests, the slowest first. */
import type { Finished, TimedTest } from './step.ts';

const shown = 20;

const line = (milliseconds: number, what: string) =>
  `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${what}`;

/** The largest of them, one a line. */
function slowest(timed: ReadonlyMap<string, number>): string[] {
  return [...timed]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, shown)
    .map(([what, milliseconds]) => line(milliseconds, what));
}

function sumBy(tests: readonly TimedTest[], key: (test: TimedTest) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const test of tests) sums.set(key(test), (sums.get(key(test)) ?? 0) + test.duration);
  return sums;
}

/** The profile as text. The times of tests that run side by side add up to more than their step took. */
export function profileOf(finished: readonly Finished[]): string {
  const parts = finished.flatMap(({ name, tests }) =>
    tests === undefined
      ? []
      : [
          `\nSlowest files: ${name}`,
          ...slowest(sumBy(tests, ({ file }) => file)),
          `\nSlowest tests: ${name}`,
          ...slowest(sumBy(tests, ({ file, name: test }) => `${file}: ${test}`)),
        ],
  );
  return [
    '\nSteps',
    ...finished.map(({ name, seconds }) => line(seconds * 1000, name)),
    ...parts,
  ].join('\n');
}
