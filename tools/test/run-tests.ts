/**
 * Runs every check in turn and adds up the tests: catalogue, types, lint, unit and worker tests,
 * then the pages in a browser. The last line is `tests: N passed, N failed`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.ts';
import { ensureFirefox } from '../firefox.ts';
import { ensureLibreOffice } from '../libre-office.ts';
import { type Program, root, run } from '../run/programs.ts';
import { ensureBuilt } from '../serve/build.ts';

interface Tests {
  readonly passed: number;
  readonly failed: number;
}

const reports = await mkdtemp(join(tmpdir(), 'suara-layanan-tests-'));

/** A check is one test of its own: it passes or fails as a whole. */
async function check(name: string, program: Program, args: readonly string[]): Promise<Tests> {
  console.log(`\n> ${name}`);
  const { code } = await run(program, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function unitAndWorkerTests(): Promise<Tests> {
  console.log('\n> unit tests in Node, worker tests in workerd with D1');
  const report = join(reports, 'vitest.json');
  const { code } = await run('vitest', [
    'run',
    ...['--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
  return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
}

async function browserTests(): Promise<Tests> {
  console.log('\n> pages in a browser');
  await rm(join(root, '.wrangler', 'browser-tests'), { recursive: true, force: true });
  const report = join(reports, 'playwright.json');
  const { code } = await run(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const { stats } = JSON.parse(await readFile(report, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: code === 0 ? 0 : Math.max(1, stats.unexpected),
  };
}

const types = [
  'shared',
  'functions',
  'site/client/service-worker',
  'tools',
  'tests',
  'tests/worker',
  'tests/bench',
];
const results: Tests[] = [];
for (const folder of types) {
  results.push(await check(`types of ${folder}`, 'tsc', ['-p', folder]));
}
results.push(
  await check('types of site', 'astro', ['check', '--tsconfig', 'site/tsconfig.json']),
  await check('lint and format', 'biome', ['ci', '--error-on-warnings']),
  await check('lint of the API description', 'api-lint', []),
);
ensureLibreOffice();
results.push(await unitAndWorkerTests());
await ensureBrowser();
ensureFirefox();
results.push((await ensureBuilt(true)) ? await browserTests() : { passed: 0, failed: 1 });
await rm(reports, { recursive: true });

const passed = results.reduce((sum, tests) => sum + tests.passed, 0);
const failed = results.reduce((sum, tests) => sum + tests.failed, 0);
console.log(`\ntests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
