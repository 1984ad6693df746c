/**
 * Keeps pages in the cache of Cloudflare's data centre (https://developers.cloudflare.com/workers/runtime-apis/cache/),
 * and those asked for last in the memory of the running instance. On `workers.dev` the data centre keeps nothing.
 */
import { memoryPages } from '../memory-pages.ts';
import type { PageCache } from '../page-cache.ts';

/** No version outlives its day. */
const forADay = 'max-age=86400';

/** What the page says to browsers of its keeping, beside what is said to the data centre. */
const saidHeader = 'X-Said-Cache-Control';

const addressOf = (name: string) => `https://pages.invalid/${encodeURIComponent(name)}`;

export function edgePages(): PageCache {
  const memory = memoryPages();
  return {
    async find(name) {
      const known = await memory.find(name);
      if (known !== undefined) return known;
      const found = await caches.default.match(addressOf(name));
      if (found === undefined) return undefined;
      const headers = new Headers(found.headers);
      headers.set('Cache-Control', headers.get(saidHeader) ?? '');
      headers.delete(saidHeader);
      const page = { body: new Uint8Array(await found.arrayBuffer()), headers: [...headers] };
      await memory.keep(name, page);
      return page;
    },
    async keep(name, page) {
      await memory.keep(name, page);
      const headers = new Headers(
        page.headers.map(([key, value]): [string, string] => [key, value]),
      );
      headers.set(saidHeader, headers.get('Cache-Control') ?? '');
      headers.set('Cache-Control', forADay);
      await caches.default.put(addressOf(name), new Response(page.body, { headers }));
    },
  };
}
