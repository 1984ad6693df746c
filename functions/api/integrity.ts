/** `GET /api/v1/integrity`: what was collected of a unit, and what of it was counted, held or rejected. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readIntegrity } from '../publication/integrity.ts';
import { periodOf, refuseQuery, scopeOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject(unitQueryFields);

export const integrity = new Hono<{ Bindings: Environment }>();

integrity.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const period = periodOf(query.data.period, today, language);
  if (period instanceof Response) return period;
  const scope = scopeOf(query.data.department, query.data.service);
  if (scope === undefined) return problem('unknown-unit', language);
  // It moves with a window or a decision of the auditor, seldom more than once a day.
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  return c.json(await readIntegrity(c.env.DB, scope, period));
});
