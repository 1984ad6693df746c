/** `/lencana/{department}.svg`, `/lencana/{department}/{service}.svg`, and of the city `/lencana/kota.svg`. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { contentSecurityPolicy, styleSource } from '#shared/security-headers.ts';
import type { Environment } from '../environment.ts';
import { drawBadge } from './draw-badge.ts';
import { readPictured } from './pictured-results.ts';

/** How the city is called in addresses of badges and pictures. */
export const cityFile = 'kota';

/** What the badge says of its own look, which shows where it is opened as a page. */
const styleOfBadge = (svg: string): string => /<style>(.*)<\/style>/s.exec(svg)?.[1] ?? '';

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

export const badges = new Hono<{ Bindings: Environment }>().use(
  cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }),
  etag(),
);

badges.get('/:file{.+\\.svg}', async (c) => {
  const file = c.req.param('file').slice(0, -'.svg'.length);
  const pictured = await readPictured(c, file === cityFile ? '' : file);
  if (pictured instanceof Response) return pictured;
  const { results, language, theme, name, of, period } = pictured;
  const svg = drawBadge({
    name: of === undefined ? name : `${name} · ${of}`,
    figure: results.figure,
    entered: results.entered,
    period,
    language,
    theme,
    demo: results.demo,
  });
  return c.body(svg, 200, {
    'Content-Security-Policy': contentSecurityPolicy([
      styleSource(await digestOf(styleOfBadge(svg))),
    ]),
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  });
});
