/** `/.well-known/security.txt`: where somebody who has found a weakness tells the city (RFC 9116). */
import { Hono } from 'hono';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';

/** Half a year from now: the address is asked for anew long before that; in milliseconds. */
const validFor = 180 * 24 * 3_600_000;

export const securityTxt = new Hono<{ Bindings: Environment }>().get('/', (c) => {
  const { settings } = city();
  const { origin, securityContact, complaintChannels } = settings;
  const contact = securityContact ?? complaintChannels[0]?.url;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.now() + validFor).toISOString()}`,
    'Preferred-Languages: id, en',
    ...(origin === undefined ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
  ];
  return c.body(`${lines.join('\n')}\n`, 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'public, max-age=86400',
  });
});
