/**
 * `npm run fuzz`: requests of every kind to every address of a made-up city, as `tests/browser/fuzz.spec.ts` judges them.
 * `-- --requests N` sends N (10000), `-- --seed N` those of an earlier run again.
 */
import { readOptions, word, wordOr } from '../run/options.ts';
import { run } from '../run/programs.ts';

const options = readOptions(
  { requests: wordOr('10000'), seed: word },
  'npm run fuzz [-- --requests N --seed N]',
);
const seed = options.seed ?? String(Date.now() % 2 ** 31);
console.log(`Seed ${seed}`);
const env = { ...process.env, FUZZ_REQUESTS: options.requests, FUZZ_SEED: seed };
const { code } = await run(
  'playwright',
  ['test', '--config', 'tests/playwright.config.ts', 'fuzz', '--retries', '0'],
  { env },
);
process.exit(code);
