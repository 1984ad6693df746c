/** Answers what is published from what was kept of it, and keeps what had to be made (decision 47). */
import { createMiddleware } from 'hono/factory';
import { localHour } from '#shared/local-time.ts';
import { askAgain } from '../api/send-published.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import type { KeptPage, PageCache } from '../host/page-cache.ts';
import { keepingOf } from '../publication/kept-pages.ts';
import { versionOf } from '../publication/kinds.ts';
import { type KnownVersions, presentVersions } from '../publication/known-versions.ts';

const answerOf = ({ body, headers }: KeptPage) =>
  new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });

const anySite = { 'Access-Control-Allow-Origin': '*' };

/** Whether somebody has the answer of a tag (RFC 9110, 13.1.2); compared weakly, as reading asks for. */
const has = (tag: string, ifNoneMatch: string | undefined) =>
  ifNoneMatch?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;

export interface Keeper {
  readonly pages: PageCache;
  readonly versions: KnownVersions;
  /** How many requests have failed so far. */
  failures(): number;
}

export const keptPages = ({ pages, versions, failures }: Keeper) =>
  createMiddleware<{ Bindings: Environment }>(async (c, next) => {
    const { settings } = city();
    const { method } = c.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const url = new URL(c.req.url);
    const keeping = keepingOf(url);
    if (keeping === undefined) return next();
    // Who is known to be somebody gets what was made for nobody else, and leaves nothing behind.
    if (c.req.header('Cookie') !== undefined || c.req.header('Authorization') !== undefined) {
      await next();
      c.res = new Response(c.res.body, c.res);
      c.res.headers.set('Cache-Control', 'private, no-cache');
      return;
    }
    const today = localHour(new Date(), settings.timeZone).day;
    const known = keeping.exact ? await presentVersions(c.env.DB) : await versions.read(c.env.DB);
    const version = versionOf(keeping.topics, known, today);
    if (version === undefined) return next();

    const tag = `"${version};${url.pathname}${url.search}"`;
    const said = { 'Cache-Control': askAgain, ETag: `W/${tag}` };
    if (has(tag, c.req.header('If-None-Match'))) {
      // What programs read may be read by a page of any site, also where it has not changed.
      return c.body(null, 304, { ...said, ...(keeping.exact && anySite) });
    }
    // Pages show the address that they were opened at.
    const name = `${version};${url.href}`;
    const kept = await pages.find(name);
    if (kept !== undefined) return answerOf(kept);

    const failedBefore = failures();
    await next();
    if (c.res.status !== 200 || c.res.headers.get('Cache-Control')?.includes('no-store')) return;
    // A page can do without the news of a department: it shows none where they could not be read, which must not stay.
    if (failures() > failedBefore) return;
    const headers = new Headers(c.res.headers);
    headers.delete('Set-Cookie');
    for (const [key, value] of Object.entries(said)) headers.set(key, value);
    const made = { body: new Uint8Array(await c.res.arrayBuffer()), headers: [...headers] };
    c.res = undefined;
    c.res = answerOf(made);
    if (method === 'GET') c.executionCtx.waitUntil(pages.keep(name, made));
  });
