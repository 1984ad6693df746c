/** `GET /api/v1/results`: the published figures of the city, a department or a service. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf } from '../problem.ts';
import { readResults } from '../publication/results.ts';
import { refuseQuery, scopeAndPeriodOf, unitQuerySchema } from './unit-query.ts';

export const results = new Hono<{ Bindings: Environment }>();

results.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = unitQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const asked = scopeAndPeriodOf(query.data, today, language);
  if (asked instanceof Response) return asked;

  // Figures move at night, those of sheets within minutes; an old one shown meanwhile does no harm.
  c.header('Cache-Control', 'public, max-age=10, stale-while-revalidate=300');
  return c.json(await readResults(c.env.DB, asked.scope, asked.period, today));
});
