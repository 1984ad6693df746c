/** The platform counts by `wrangler.toml`, a server by the door: both must say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  answersOfAddress,
  answersOfCounter,
  answersOfKiosk,
  answersOfTickets,
  limitSeconds,
} from '#functions/limits/door.ts';

it('the limits of the platform are those of the door', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'wrangler.toml'), 'utf8');
  const limits = [
    ...text.matchAll(
      /name = "(\w+)_LIMIT"\nnamespace_id = "(\d+)"\nsimple = \{ limit = (\d+), period = (\d+) \}/g,
    ),
  ].map(([, name, id, limit, period]) => ({
    name,
    id,
    limit: Number(limit),
    period: Number(period),
  }));
  expect(Object.fromEntries(limits.map(({ name, limit }) => [name, limit]))).toEqual({
    ADDRESS: answersOfAddress,
    COUNTER: answersOfCounter,
    KIOSK: answersOfKiosk,
    TICKET: answersOfTickets,
  });
  expect(limits.map(({ period }) => period)).toEqual(limits.map(() => limitSeconds));
  expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
});
