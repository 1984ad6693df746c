/**
 * How much a whole response costs against the least that D1 can do: a route that inserts one bare
 * row. Both are asked in turns in one workerd, so that a busy machine slows both alike; the figure is
 * the ratio of their speeds.
 */
import { askWorker, env } from 'virtual:host';
import { it } from 'vitest';
import { shortResponse } from '../fixtures/responses.ts';

const rounds = 20;
const perRound = 60;

async function timed(path: string): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < perRound; i += 1) {
    const answer = await askWorker(
      new Request(`https://suara.example${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(shortResponse()),
      }),
    );
    await answer.text();
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}`);
  }
  return performance.now() - start;
}

it('POST /responses against a bare insert', { timeout: 120_000 }, async () => {
  await env.DB.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID');
  const whole = '/api/v1/responses';
  await timed('/bare');
  await timed(whole);

  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ratios.push((await timed('/bare')) / (await timed(whole)));
  }
  const median = ratios.toSorted((a, b) => a - b)[rounds / 2] ?? 0;
  console.log(`POST throughput against a bare insert: ${median.toFixed(2)} (budget >= 0.75)`);
});
