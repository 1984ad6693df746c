/** What a made-up city may do and a deployment must not, no deployment's build loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const demoOnly = /(?:from|import\()\s*'[^']*demo-(?:seal|clock|rehearsal)\.ts'/;

it.each(['functions', 'site', 'shared'])(
  '%s loads what only a made-up city does in one place',
  (room) => {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|astro)$/.test(name))
      .filter((name) => demoOnly.test(readFileSync(join(root, room, name), 'utf8')));
    // The rehearsal, which is such a file itself, moves the clock.
    expect(files.toSorted()).toEqual(
      room === 'functions' ? ['demo-rehearsal.ts', 'worker.ts'] : [],
    );
  },
);

it('and that place is dropped where the build does not say that the answers are made up', () => {
  const worker = readFileSync(join(root, 'functions/worker.ts'), 'utf8');
  const [before = '', within = ''] = worker.split(`if (import.meta.env.PUBLIC_DEMO === '1') {`);
  expect(before).not.toMatch(demoOnly);
  expect(within.slice(within.indexOf('\n}'))).not.toMatch(demoOnly);
});
