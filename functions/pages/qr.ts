/** `/qr/{code}.svg`: the QR code of a counter, as sharp at any size as its printer. */
import { Hono } from 'hono';
import { encode } from 'uqr';
import { qrAddress } from '#shared/catalogue/qr-address.ts';
import { index, settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

/** The white margin that ISO/IEC 18004 asks for, in modules. */
const quietZone = 4;

/** The QR code of a text, one unit a module, its quiet zone included. */
function qrSvg(text: string): string {
  // A stronger correction than Q where the same size has room for it.
  const { data, size } = encode(text, { ecc: 'Q', boostEcc: true, border: quietZone });
  // Neighbours in a row are one rectangle: a third of the bytes, and no seams between them.
  const runs = data.flatMap((row, y) => {
    const modules = row.map((dark) => (dark ? '1' : '0')).join('');
    return [...modules.matchAll(/1+/g)].map(
      ({ index: x, 0: { length } }) => `M${x} ${y}h${length}v1h-${length}z`,
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`;
}

export const qr = new Hono<{ Bindings: Environment }>();

qr.get('/:file{[0-9A-Z]+\\.svg}', (c) => {
  const code = c.req.param('file').slice(0, -'.svg'.length);
  if (!index.counterByCode.has(code)) {
    return problem('not-found', languageOf(c.req.header('Accept-Language')));
  }
  const origin = settings.origin ?? new URL(c.req.url).origin;
  return c.body(qrSvg(qrAddress(origin, code)), 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'public, max-age=86400',
  });
});
