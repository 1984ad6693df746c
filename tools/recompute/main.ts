/**
 * `npm run recompute -- https://suara.example.go.id`: downloads the open data of every unit and checks
 * every published figure. With a folder instead, checks the `figures.csv`, `elements.csv` and, if there is one,
 * `added-elements.csv` in it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { type Recomputed, recompute } from './recompute.ts';

interface Descriptor {
  readonly title: string;
  readonly years: readonly string[];
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

async function download(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) giveUp(`${url} answered ${answer.status}.`);
  return answer.text();
}

async function checkDescribed(url: string): Promise<Recomputed & Descriptor> {
  const described: Descriptor = JSON.parse(await download(url));
  const file = (name: string) => {
    const path = described.resources.find((resource) => resource.name === name)?.path;
    return path === undefined ? giveUp(`${url} does not name ${name}.`) : download(path);
  };
  const [figures, elements] = [await file('figures'), await file('elements')];
  const hasAdded = described.resources.some(({ name }) => name === 'added-elements');
  const added = hasAdded ? await file('added-elements') : undefined;
  return { ...described, ...recompute(figures, elements, added) };
}

function report(title: string, { agreeing, differences }: Recomputed): void {
  console.log(`${title}: ${agreeing} figures agree, ${differences.length} do not`);
  for (const difference of differences) console.log(`  ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}

const { positionals } = readArguments({}, 'npm run recompute -- ADDRESS or FOLDER');
const [source] = positionals;
if (source === undefined) {
  giveUp('Name the site or a folder: npm run recompute -- https://suara.example.go.id');
} else if (/^https?:/.test(source)) {
  const base = `${source.replace(/\/$/, '')}/api/v1`;
  const { departments } = JSON.parse(await download(`${base}/catalogue`));
  const { years }: Descriptor = JSON.parse(await download(`${base}/data/datapackage.json`));
  const all = { agreeing: 0, differences: [] as string[] };
  for (const year of years) {
    for (const query of ['', ...departments.map(({ id }: { id: string }) => `&department=${id}`)]) {
      const checked = await checkDescribed(`${base}/data/datapackage.json?year=${year}${query}`);
      report(checked.title, checked);
      all.agreeing += checked.agreeing;
      all.differences.push(...checked.differences);
    }
  }
  report('In all', all);
} else {
  const read = (name: string) => readFile(join(source, name), 'utf8');
  const added = await read('added-elements.csv').catch(() => undefined);
  report(source, recompute(await read('figures.csv'), await read('elements.csv'), added));
}
