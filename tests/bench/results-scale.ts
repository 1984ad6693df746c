/**
 * Whether reading the results costs more when a hundred times as many people have answered. Two
 * built sites, each with its own number of made-up answers, are asked in turns, so that a busy
 * machine slows both alike; the figure is the ratio of their medians.
 */
import { withSite } from '../../tools/serve/running-site.ts';
import { madeUpSite, median } from './made-up-sites.ts';

const [few, many] = [10_000, 1_000_000];
const rounds = 40;

async function timed(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - start;
}

const [fewState, manyState] = [await madeUpSite(few), await madeUpSite(many)];
await withSite(8790, fewState, (small) =>
  withSite(8791, manyState, async (large) => {
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
