/** `/lencana/{department}.svg`, `/lencana/{department}/{service}.svg`, and of the city `/lencana/kota.svg`. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { Environment } from '../environment.ts';
import { drawBadge } from './draw-badge.ts';
import { readPictured } from './pictured-results.ts';

/** How the city is called in addresses of badges and pictures. */
export const cityFile = 'kota';

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
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  });
});
