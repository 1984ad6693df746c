/**
 * The pages that are kept, each with every file it needs. A page is put in only after its files are,
 * so that what opens without a network is never half of itself.
 */
import { assetsIn, companionsOf, keptAs, surveyBehind } from './kept-pages.ts';

/** A new name throws away what older versions of this worker have kept. */
const cacheName = 'suara-layanan-1';

/** A page that nobody asked for is fetched anew once a day only; in milliseconds. */
const day = 24 * 3_600_000;

const open = () => caches.open(cacheName);

/** A kept page or file. */
export const kept = async (address: string): Promise<Response | undefined> =>
  (await open()).match(address);

async function keepAssets(cache: Cache, text: string): Promise<void> {
  for (const address of assetsIn(text)) {
    if (await cache.match(address)) continue;
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(address);
    // Scripts import others.
    if (address.endsWith('.js')) await keepAssets(cache, await answer.clone().text());
    await cache.put(address, answer);
  }
}

async function keepPage(cache: Cache, name: string, page: Response): Promise<void> {
  await keepAssets(cache, await page.clone().text());
  await cache.put(name, page);
}

async function keepCompanions(cache: Cache, name: string): Promise<void> {
  for (const companion of companionsOf(name)) {
    const there = await cache.match(companion);
    const age = Date.now() - Date.parse(there?.headers.get('Date') ?? '');
    if (age < day) continue;
    const page = await fetch(companion);
    if (page.ok) await keepPage(cache, companion, page);
  }
}

/** Deletes the files that no kept page needs any more. */
async function dropUnused(cache: Cache): Promise<void> {
  const needed = new Set<string>();
  const need = async (text: string | undefined): Promise<void> => {
    for (const address of assetsIn(text ?? '')) {
      if (needed.has(address)) continue;
      needed.add(address);
      if (address.endsWith('.js')) await need(await (await cache.match(address))?.text());
    }
  };
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const isFile = (path: string) => path.startsWith('/_astro/');
  for (const path of paths.filter((each) => !isFile(each))) {
    await need(await (await cache.match(path))?.text());
  }
  for (const path of paths.filter((each) => isFile(each) && !needed.has(each))) {
    await cache.delete(path);
  }
}

let work: Promise<unknown> = Promise.resolve();

/** One after the other, so that nothing is dropped that another page is about to need. */
function inTurn(task: (cache: Cache) => Promise<void>): Promise<unknown> {
  work = work.then(async () => task(await open())).catch(() => undefined);
  return work;
}

/** Keeps a page as the network has just given it, with its files and companions. */
export const keep = (name: string, page: Response): Promise<unknown> =>
  inTurn(async (cache) => {
    await keepPage(cache, name, page);
    await keepCompanions(cache, name);
    await dropUnused(cache);
  });

/** Keeps what a page needs that is open, but was not kept on its way here. */
export async function keepOpenPage(path: string): Promise<void> {
  const name = keptAs(surveyBehind(path));
  const page = name === undefined ? undefined : await fetch(name).catch(() => undefined);
  if (name !== undefined && page?.ok) await keep(name, page);
}

export async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}
