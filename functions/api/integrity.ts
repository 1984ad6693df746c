/** `GET /api/v1/integrity`: what was collected of a unit, and what of it was counted, held or rejected. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf } from '../problem.ts';
import { readIntegrity } from '../publication/integrity.ts';
import { refuseQuery, scopeAndPeriodOf, unitQuerySchema } from './unit-query.ts';

export const integrity = new Hono<{ Bindings: Environment }>();

integrity.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = unitQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const asked = scopeAndPeriodOf(query.data, today, language);
  if (asked instanceof Response) return asked;
  // It moves with a window or a decision of the auditor, seldom more than once a day.
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  return c.json(await readIntegrity(c.env.DB, asked.scope, asked.period, today));
});
