/** `GET /api/v1/health`: whether the Worker runs and its database answers, and which build it is. */
import { build } from 'virtual:build';
import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

export const health = new Hono<{ Bindings: Environment }>();

health.get('/', async (c) => {
  c.header('Cache-Control', 'no-store');
  try {
    await c.env.DB.prepare('SELECT 1 FROM responses LIMIT 1').first();
  } catch {
    return problem('storage-unavailable', languageOf(c.req.header('Accept-Language')));
  }
  return c.json({ status: 'ok', ...build });
});
