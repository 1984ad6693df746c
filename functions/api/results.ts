/** `GET /api/v1/results`: the published figures of the city, a department or a service. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readResults } from '../publication/results.ts';
import { periodOf, refuseQuery, scopeOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject(unitQueryFields);

export const results = new Hono<{ Bindings: Environment }>();

results.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const period = periodOf(query.data.period, today, language);
  if (period instanceof Response) return period;
  const scope = scopeOf(query.data.department, query.data.service);
  if (scope === undefined) return problem('unknown-unit', language);

  // Figures move at night, those of sheets within minutes; an old one shown meanwhile does no harm.
  c.header('Cache-Control', 'public, max-age=10, stale-while-revalidate=300');
  return c.json(await readResults(c.env.DB, scope, period, today));
});
