/**
 * Whether reading the results costs more when a hundred times as many people have answered. Two
 * built sites, each with its own number of made-up answers, are asked in turns, so that a busy
 * machine slows both alike; the figure is the ratio of their medians.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import { loadDemo } from '../../tools/demo/load.ts';
import { root } from '../../tools/run/programs.ts';
import { migrate, withDatabase } from '../../tools/serve/local-database.ts';
import { withSite } from '../../tools/serve/running-site.ts';

const [few, many] = [10_000, 1_000_000];
const rounds = 40;
const seed = 1;

const stateOf = (size: number) => join(root, '.wrangler', `bench-${size}`);

async function prepare(size: number): Promise<void> {
  if (existsSync(stateOf(size))) return;
  await migrate(stateOf(size));
  await withDatabase(stateOf(size), (db) => loadDemo(db, readCatalogue(), size, seed));
}

async function timed(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

await prepare(few);
await prepare(many);
await withSite(8790, stateOf(few), (small) =>
  withSite(8791, stateOf(many), async (large) => {
    for (const query of ['', '?department=disdukcapil', '?department=disdukcapil&service=ktp-el']) {
      const path = `/api/v1/results${query}`;
      const times = { small: [] as number[], large: [] as number[] };
      for (let round = 0; round < rounds; round += 1) {
        times.small.push(await timed(small + path));
        times.large.push(await timed(large + path));
      }
      const ratio = median(times.large) / median(times.small);
      console.log(
        `GET ${path}: ${many.toLocaleString('en')} responses against ${few.toLocaleString('en')}: ` +
          `${ratio.toFixed(2)} x (budget <= 1.3)`,
      );
    }
  }),
);
