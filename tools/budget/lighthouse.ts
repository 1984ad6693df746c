/** Lighthouse's scores for a phone, by the newest release in the budget's own folder. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArguments } from '../browser.ts';
import type { Line } from './line.ts';
import { budgetFile } from './tools.ts';

const allowed = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof allowed;
const categories = Object.keys(allowed) as Category[];

/** The middle of five runs, as Lighthouse advises: on a busy machine the performance score flickers. */
const runs = 5;

/** @returns undefined where the browser gave no trace, as it sometimes does on a busy machine */
async function run(url: string, chrome: string): Promise<Record<Category, number> | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const report = join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    [
      budgetFile('lighthouse', 'cli', 'index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await new Promise((done) => child.on('close', done));
  const { categories: scores, runtimeError } = JSON.parse(await readFile(report, 'utf8'));
  await rm(folder, { recursive: true });
  if (runtimeError !== undefined) return undefined;
  return Object.fromEntries(
    categories.map((category) => [category, Math.round(100 * scores[category].score)]),
  ) as Record<Category, number>;
}

/** A line for each category of a page. */
export async function lighthouse(url: string, name: string, chrome: string): Promise<Line[]> {
  const scores: Record<Category, number>[] = [];
  for (let tries = 0; scores.length < runs && tries < 2 * runs; tries += 1) {
    const result = await run(url, chrome);
    if (result !== undefined) scores.push(result);
  }
  return categories.map((category) => {
    const sorted = scores.map((each) => each[category]).toSorted((a, b) => a - b);
    return {
      what: `Lighthouse, ${name}, ${category}`,
      measured: sorted[Math.floor(runs / 2)] ?? Number.NaN,
      allowed: allowed[category],
      unit: '',
      bound: 'least',
    };
  });
}
