/**
 * `npm test`: every check, in two lanes side by side, since what runs in a browser mostly waits. One lane reads the code
 * and runs the unit and worker tests; the other builds and opens the pages. The last line is
 * `tests: N passed, N failed`.
 *
 * `--profile` says where the time went; `--at TIME` makes it that time in every test (`--at now`: today's),
 * `--every-time` runs unit and worker tests on both hosts at each of the pinned times.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timesToTest, workingDay } from '../../tests/clock/pinned-times.ts';
import { ensureBrowser } from '../browser.ts';
import { ensureFirefox } from '../firefox.ts';
import { ensureLibreOffice } from '../libre-office.ts';
import { flag, readOptions, word } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { browserTests, build, madeUpCity } from './browser-step.ts';
import { allRooms, lint, lintOfApi, typesOfPages, typesOfRoom } from './checks.ts';
import { profileOf } from './profile.ts';
import { inTurn } from './step.ts';
import { type Project, projects, unitAndWorkerTests } from './vitest-step.ts';

const options = readOptions(
  { profile: flag, at: word, 'every-time': flag },
  'npm test [-- --profile] [--at TIME|now] [--every-time]',
);

const at = options.at === 'now' ? new Date().toISOString() : options.at;
if (at !== undefined && !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(at))
  giveUp(`--at is "${at}": give a time with its zone, such as 2028-02-29T23:50+07:00, or now.`);

ensureLibreOffice();
await ensureBrowser();
ensureFirefox();

const began = performance.now();
const reports = await mkdtemp(join(tmpdir(), 'suara-layanan-tests-'));
const cityTime = at ?? workingDay.at;
const times = timesToTest(at, options['every-time']);

/** Two times and two hosts: every test of the program meets both, and no time twice; the core asks for no time. */
function projectsAt(at: number): readonly Project[] {
  if (times.length === 1 || options['every-time']) return projects;
  return at === 0 ? ['shared', 'functions on Cloudflare'] : ['functions on Node'];
}

const finished = (
  await Promise.all([
    inTurn([
      ...allRooms.map(typesOfRoom),
      lint,
      lintOfApi,
      ...times.map((time, at) => unitAndWorkerTests(time, reports, projectsAt(at))),
    ]),
    inTurn([madeUpCity(cityTime), build, browserTests(cityTime, reports), typesOfPages]),
  ])
).flat();
await rm(reports, { recursive: true });

if (options.profile) console.log(profileOf(finished));
const passed = finished.reduce((sum, step) => sum + step.passed, 0);
const failed = finished.reduce((sum, step) => sum + step.failed, 0);
const minutes = (performance.now() - began) / 60_000;
const wrong = finished.filter((step) => step.failed > 0).map(({ name }) => `\nWRONG: ${name}`);
console.log(`${wrong.join('')}\n${minutes.toFixed(1)} minutes`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
