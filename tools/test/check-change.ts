/**
 * `npm run check`, the inner loop: lint, types and the unit tests that a change touches. The change is what is not
 * committed yet, or the last commit where all is; `--since REF` compares with another. Worker and browser tests are for
 * `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { readOptions, word } from '../run/options.ts';
import { root } from '../run/programs.ts';
import { lint, roomsOf, typesOfPages, typesOfRoom } from './checks.ts';
import { check, inTurn } from './step.ts';

const options = readOptions({ since: word }, 'npm run check [-- --since REF]');

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

const uncommitted = [
  ...git('diff', '--name-only', 'HEAD'),
  ...git('ls-files', '--others', '--exclude-standard'),
];
const since = options.since ?? (uncommitted.length === 0 ? 'HEAD~1' : 'HEAD');
const changed = [...new Set([...uncommitted, ...git('diff', '--name-only', since)])];

/** Reads files as text, which no import tells. */
const alwaysTouched = 'tests/unit/architecture.test.ts';

const unitTests = check('unit tests that the change touches', 'vitest', [
  ...['related', ...changed, alwaysTouched],
  ...['--run', '--config', 'tests/vitest.config.ts', '--project', 'shared', '--reporter=dot'],
]);
// The rooms of slow tests, and the pages, whose checker takes longest, wait for `npm test` unless they were changed.
const changedBelow = (folder: string) => changed.some((path) => path.startsWith(`${folder}/`));
const rooms = roomsOf(changed).filter((room) => !room.startsWith('tests/') || changedBelow(room));
const hasChangedPages = changed.some((path) => path.endsWith('.astro'));
const finished = (
  await Promise.all([
    inTurn(rooms.map(typesOfRoom)),
    inTurn([lint, unitTests]),
    inTurn(hasChangedPages ? [typesOfPages] : []),
  ])
).flat();

const wrong = finished.filter(({ failed }) => failed > 0);
console.log(
  wrong.length === 0
    ? `\n${changed.length} changed files are right so far; \`npm test\` runs everything.`
    : `\nWRONG: ${wrong.map(({ name }) => name).join(', ')}`,
);
process.exit(wrong.length === 0 ? 0 : 1);
