/**
 * QR codes, as sharp at any size as their printer: `/qr/{code}.svg` of a counter, `/qr/hasil/….svg` of a
 * results page, and `/qr/s.svg` of the page where a counter's code is typed.
 */
import { type Context, Hono } from 'hono';
import { encode } from 'uqr';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import { qrAddress } from '#shared/catalogue/qr-address.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { qrOptions, qrSvg } from '#shared/qr-svg.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { ownOrigin } from '../own-origin.ts';
import { languageOf, problem } from '../problem.ts';

type QrContext = Context<{ Bindings: Environment }>;

const notFound = (c: QrContext) =>
  problem('not-found', languageOf(c.req.header('Accept-Language')));

function drawn(c: QrContext, address: string): Response {
  return c.body(qrSvg(encode(address, qrOptions)), 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=86400',
  });
}

export const qr = new Hono<{ Bindings: Environment }>();

qr.get('/:file{[0-9A-Z]+\\.svg}', (c) => {
  const { index } = city();
  const code = c.req.param('file').slice(0, -'.svg'.length);
  const counter = index.counterByCode.get(code);
  // What hangs on a wall leads on; nothing new is printed for a counter that has closed.
  const isPrinted = counter !== undefined && isOpen(counter);
  return isPrinted ? drawn(c, qrAddress(ownOrigin(c.req.url), code)) : notFound(c);
});

qr.get('/s.svg', (c) => drawn(c, `${ownOrigin(c.req.url)}/s`));

qr.get('/:file{hasil(?:/[a-z0-9-]+){0,2}\\.svg}', (c) => {
  const { index } = city();
  const path = c.req.param('file').slice(0, -'.svg'.length);
  const unit = path.split('/').slice(1).join('/');
  const { period } = c.req.query();
  const isKnown = unit === '' || index.departmentById.has(unit) || index.serviceById.has(unit);
  if (!isKnown || (period !== undefined && parsePeriod(period) === undefined)) return notFound(c);
  const query = period === undefined ? '' : `?period=${period}`;
  return drawn(c, `${ownOrigin(c.req.url)}/${path}${query}`);
});
