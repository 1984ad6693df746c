/** `/qr/{code}.svg`: the QR code of a counter, as sharp at any size as its printer. */
import { Hono } from 'hono';
import { renderSVG } from 'uqr';
import { index, settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

/** The white margin that ISO/IEC 18004 asks for, in modules. */
const quietZone = 4;

export const qr = new Hono<{ Bindings: Environment }>();

qr.get('/:file{[0-9A-Z]+\\.svg}', (c) => {
  const code = c.req.param('file').slice(0, -'.svg'.length);
  if (!index.counterByCode.has(code)) {
    return problem('not-found', languageOf(c.req.header('Accept-Language')));
  }
  const origin = settings.origin ?? new URL(c.req.url).origin;
  const svg = renderSVG(`${origin}/s/${code}`, { ecc: 'Q', border: quietZone });
  return c.body(svg, 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=86400',
  });
});
