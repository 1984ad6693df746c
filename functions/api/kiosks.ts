/** `GET /api/v1/kiosks/{counter}`: a tablet asks whether it is still registered. */
import { Hono } from 'hono';
import type { z } from 'zod/mini';
import type { kioskStatusSchema } from '#shared/api/answers.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import type { Environment } from '../environment.ts';
import { bearerKey } from '../keys/bearer.ts';
import { registeredKiosk } from '../kiosks/registered-kiosk.ts';
import { languageOf, problem } from '../problem.ts';

export const kiosks = new Hono<{ Bindings: Environment }>();

kiosks.get('/:counter', async (c) => {
  const key = bearerKey(c.req.header('Authorization')) ?? '';
  const counter = parseCounterCode(c.req.param('counter')) ?? '';
  const kiosk = await registeredKiosk(c.env.DB, key, counter, Date.now());
  c.header('Cache-Control', 'no-store');
  if (kiosk === undefined)
    return problem('key-refused', languageOf(c.req.header('Accept-Language')));
  return c.json({ counter } satisfies z.infer<typeof kioskStatusSchema>);
});
