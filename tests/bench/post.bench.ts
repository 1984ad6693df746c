/**
 * How much a whole response costs against the least that D1 can do: one bare row. Both are run in
 * turns in one workerd, so that a busy machine slows both alike; the figure is their ratio.
 */
import { env, exports } from 'cloudflare:workers';
import { it } from 'vitest';
import { shortResponse } from '../fixtures/responses.ts';

const rounds = 12;
const perRound = 60;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < perRound; i += 1) await work();
  return performance.now() - start;
}

it('POST /responses against a bare insert', async () => {
  await env.DB.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID');
  const bare = () =>
    env.DB.prepare('INSERT INTO bare VALUES (?, ?)').bind(crypto.randomUUID(), 1).run();
  const post = () =>
    exports.default.fetch(
      new Request('https://suara.example/api/v1/responses', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(shortResponse()),
      }),
    );
  await timed(bare);
  await timed(post);

  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [bareTime, postTime] = [await timed(bare), await timed(post)];
    ratios.push(bareTime / postTime);
  }
  const median = ratios.toSorted((a, b) => a - b)[rounds / 2] ?? 0;
  console.log(`POST throughput against a bare insert: ${median.toFixed(2)} (budget >= 0.75)`);
});
