/** The Worker with pages that read from the API what those of the results do, and a database that counts its queries. */
import { env } from 'virtual:host';
import { createWorker } from '#functions/create-worker.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { memoryPages } from '#functions/host/memory-pages.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { countedDatabase } from './counted-database.ts';

const { settings } = testCity;

export const origin = 'https://suara.example';
const { day: today } = localHour(new Date(), settings.timeZone);

/** A city in which forty people were heard and counted. */
export async function publishedCity(): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await appendResponse(env.DB, fullResponse(), 'disdukcapil/ktp-el', {
      day: daysBefore(today, 1),
      hour: 10,
    });
  }
  await seal(env.DB, testCatalogue, { day: today, hour: 3 }, () => crypto.randomUUID());
}

/** A site whose pages read from the API what those of the results do, and say how often they were made. */
export function siteOfPages(pages = memoryPages(), headers: Record<string, string> = {}) {
  const { db, count } = countedDatabase(env.DB);
  const environment = { ...env, DB: db };
  const made: string[] = [];
  const worker = createWorker(
    async (request) => {
      made.push(request.url);
      const { pathname, search } = new URL(request.url);
      const [, department] = /\/hasil\/([a-z]+)/.exec(pathname) ?? [];
      const unit = department === undefined ? '' : `?department=${department}`;
      const paths = [`results${unit}`, `integrity${unit}`];
      if (department !== undefined) paths.push(`follow-ups${unit}`);
      for (const path of paths) await (await ask(`/api/v1/${path}`)).text();
      return new Response(`${made.length} ${pathname}${search}`, {
        headers: { 'Content-Type': 'text/html', 'Set-Cookie': 'never=kept', ...headers },
      });
    },
    undefined,
    { pages },
  );
  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const later: Promise<unknown>[] = [];
    const background = {
      waitUntil: (work: Promise<unknown>) => void later.push(work),
      passThroughOnException: () => undefined,
      props: undefined,
    };
    const request = new Request(path.startsWith('https:') ? path : origin + path, {
      ...{ headers, method },
    });
    const answer = await worker.fetch(request, environment, background);
    await Promise.all(later);
    return answer;
  }
  return { ask, made, count, worker, environment };
}
