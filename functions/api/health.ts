/** `GET /api/v1/health`: whether the program runs, its database answers and its schedule seals; and which build it is. */
import { build } from 'virtual:build';
import { Hono } from 'hono';
import { readDatabaseState } from '../db/last-seal.ts';
import type { Environment } from '../environment.ts';
import { hasStopped, lateness } from '../jobs/lateness.ts';
import { languageOf, problem } from '../problem.ts';

export const health = new Hono<{ Bindings: Environment }>();

health.get('/', async (c) => {
  c.header('Cache-Control', 'no-store');
  const language = languageOf(c.req.header('Accept-Language'));
  const state = await readDatabaseState(c.env.DB).catch(() => undefined);
  if (state === undefined) return problem('storage-unavailable', language);
  const { schema, lastSeal } = state;
  const late = lastSeal === undefined ? 0 : lateness(lastSeal, new Date());
  const said = { ...build, schema, lastSeal: lastSeal?.toISOString() ?? null, secondsLate: late };
  return hasStopped(late)
    ? problem('schedule-stopped', language, [], said)
    : c.json({ status: 'ok', ...said });
});
