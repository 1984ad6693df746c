/** What reading a comment costs: CPU once the code is warm, and the first run of a Worker that has just started. */
import { join } from 'node:path';
import { unstable_startWorker as startWorker } from 'wrangler';
import { readPerRun } from '#functions/jobs/read-comments.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { moodOf } from '#shared/comments/sentiment.ts';
import { see } from '#shared/comments/sentiment-features.ts';
import { themesRead } from '#shared/comments/theme-reading.ts';
import { root } from '../../tools/run/programs.ts';
import { smsa } from '../../tools/sentiment/examples.ts';
import { workerdCpu } from './workerd-cpu.ts';

const texts = smsa().heldOut.map(({ text }) => text);
const longest = 1000;
const long = Array.from({ length: 200 }, (_, at) =>
  texts.slice(at).concat(texts).join(' ').slice(0, longest),
);

const rounds = 7;

/** Milliseconds of CPU a comment, once the code is warm; the best of several rounds, since a busy machine slows each. */
function cpuOf(read: (text: string) => unknown, of: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of of) read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / of.length;
  });
  return Math.min(...times);
}

function printWarm(name: string, of: readonly string[]): void {
  // Together they take less than each alone: the comment's features are made once.
  const both = cpuOf((text) => localReader.read(text, 'id'), of);
  const [a, b, c] = [cpuOf(moodOf, of), cpuOf((text) => themesRead(see(text)), of), both].map(
    (ms) => ms.toFixed(3),
  );
  console.log(`${name}: mood ${a} ms, themes ${b} ms, both ${c} ms of CPU`);
}

const starts = 4;

/** Milliseconds of CPU that a Worker takes over its first comments, beyond a request without any; the best of several starts. */
async function coldOf(of: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const worker = await startWorker({
      config: join(root, 'tests/bench/reading-worker.toml'),
      dev: { logLevel: 'none', server: { port: 0 }, inspector: false },
    });
    const timed = async (some: readonly string[]) => {
      const began = workerdCpu();
      const body = JSON.stringify(some);
      await (await worker.fetch('http://bench/', { method: 'POST', body })).text();
      return workerdCpu() - began;
    };
    await timed([]);
    const without = Math.min(await timed([]), await timed([]), await timed([]));
    times.push((await timed(of)) - without);
    await worker.dispose();
  }
  return Math.min(...times);
}

const letters = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
printWarm(`A comment of ${Math.round(letters)} letters (${texts.length} of SmSA, held out)`, texts);
printWarm(`A comment of ${longest} letters`, long);
for (const count of [5, readPerRun]) {
  const cold = await coldOf(texts.slice(0, count));
  console.log(
    `The first ${count} comments of a Worker that has just started: ${cold.toFixed(1)} ms of CPU`,
  );
}
process.exit(0);
