/**
 * What reading costs (decision 47): how fast a page that is kept is served beside a file, in one run and in turns, and what CPU a
 * page, a report and a workbook take of the Worker where they are kept, where they must be made of rows that are there,
 * and for the first reader of a version.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import { root } from '../../tools/run/programs.ts';
import { withSite } from '../../tools/serve/running-site.ts';
import { forgetReaders, madeUpSite, median } from './made-up-sites.ts';
import { type Cost, type Profiler, profilerAt } from './worker-profile.ts';

const [few, many] = [10_000, 1_000_000];
const [port, inspectorPort] = [8792, 8793];
const rounds = 15;
const atOnce = 8;
const perRound = 160;
const times = 60;

/** Whoever has a cookie gets a page that is made for nobody else. */
const known = { Cookie: 'seorang=pembaca' };

/** @returns how many bytes the answer has */
async function get(address: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(address, { headers });
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return byteLength;
}

/** Milliseconds for a round of requests, some at once. */
async function timed(address: string): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let n = 0; n < perRound / atOnce; n += 1) await get(address);
    }),
  );
  return performance.now() - start;
}

interface StaticFile {
  readonly path: string;
  readonly bytes: number;
}

/** What the host serves without the Worker. */
async function staticFiles(): Promise<StaticFile[]> {
  const folder = join(root, 'dist', 'client');
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => ({ name, is: await stat(join(folder, name)) })),
  );
  return found.flatMap(({ name, is }) =>
    is.isFile() && !name.startsWith('_headers') ? [{ path: `/${name}`, bytes: is.size }] : [],
  );
}

/** Pages beside files of about their own weight, since most of the time of either is its bytes. */
async function compareSpeed(site: string, code: string): Promise<void> {
  const files = await staticFiles();
  for (const page of [`/s/${code}`, '/hasil', '/hasil/disdukcapil', '/sematan']) {
    const bytes = await get(site + page);
    const apart = (file: StaticFile) => Math.abs(Math.log(file.bytes / bytes));
    const [file] = files.toSorted((one, other) => apart(one) - apart(other));
    if (file === undefined) throw new Error('the site is not built');
    await timed(site + file.path);
    await timed(site + page);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ratios.push((await timed(site + file.path)) / (await timed(site + page)));
    }
    console.log(
      `${page} (${bytes} bytes) kept, against the file ${file.path} (${file.bytes} bytes): ` +
        `${median(ratios).toFixed(2)} x its speed (budget >= 0.8)`,
    );
  }
}

const repeated = (address: string, headers?: Record<string, string>) => async () => {
  for (let n = 0; n < times; n += 1) await get(address, headers);
};

const each = ({ total }: Cost, of = times) => (total / of).toFixed(1);

/** What takes most of making a page, as shares. */
function summary({ total, functions }: Cost): string {
  const dearest = functions.slice(0, 8);
  return dearest
    .map(({ name, own }) => `    ${((100 * own) / total).toFixed(0)} % ${name}`)
    .join('\n');
}

async function measureMaking(profiler: Profiler, site: string, code: string): Promise<void> {
  for (const path of [
    `/s/${code}`,
    `/en/s/${code}`,
    `/kiosk/${code}`,
    '/hasil',
    '/hasil/disdukcapil',
    '/hasil/disdukcapil/ktp-el',
    '/laporan/disdukcapil',
  ]) {
    await repeated(site + path, known)();
    const made = await profiler.cost(repeated(site + path, known));
    const kept = await profiler.cost(repeated(site + path));
    console.log(`${path}: made ${each(made)} ms of CPU (budget < 10), kept ${each(kept)} ms`);
    console.log(summary(made));
  }
  const workbook = `${site}/api/v1/reports/report.xlsx?department=disdukcapil`;
  await repeated(workbook, known)();
  console.log(
    `report.xlsx: made ${each(await profiler.cost(repeated(workbook, known)))} ms of CPU, kept ` +
      `${each(await profiler.cost(repeated(workbook)))} ms`,
  );
}

/** Every department is read once, so that each is computed for its first reader and its row kept. */
async function measureFirst(profiler: Profiler, site: string, departments: readonly string[]) {
  const reading = (path: (id: string) => string) => async () => {
    for (const id of departments) await get(site + path(id), known);
  };
  // Of another period first, so that the code is warm and the rows are not there.
  await reading((id) => `/hasil/${id}?period=2025`)();
  const first = await profiler.cost(reading((id) => `/hasil/${id}`));
  const later = await profiler.cost(reading((id) => `/hasil/${id}`));
  const { length } = departments;
  console.log(
    `all ${length} departments: for the first reader ${each(first, length)} ms of CPU each (page and row), for ` +
      `later ones ${each(later, length)} ms`,
  );
}

const catalogue = readCatalogue();
const code = catalogue.counters[0]?.code ?? '';
const departments = catalogue.departments.map(({ id }) => id);
const cityPage: number[] = [];

for (const size of [few, many]) {
  const state = await madeUpSite(size);
  await forgetReaders(state);
  await withSite(
    port,
    state,
    async (site) => {
      const profiler = await profilerAt(inspectorPort);
      console.log(
        `\nReading a city of ${size.toLocaleString('en')} responses and ${departments.length} units`,
      );
      await measureFirst(profiler, site, departments);
      await repeated(`${site}/hasil`, known)();
      const city = await profiler.cost(repeated(`${site}/hasil`, known));
      cityPage.push(city.total / times);
      if (size === few) {
        await measureMaking(profiler, site, code);
        profiler.close();
        await compareSpeed(site, code);
      } else profiler.close();
    },
    { inspectorPort },
  );
}
const [small = 0, large = 0] = cityPage;
console.log(
  `\n/hasil made at ${many.toLocaleString('en')} responses against ${few.toLocaleString('en')}: ` +
    `${(large / small).toFixed(2)} x the CPU (budget <= 1.3)`,
);
