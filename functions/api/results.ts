/** `GET /api/v1/results`: the published figures of the city, a department or a service. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf } from '../problem.ts';
import { readPublishedResults } from '../publication/results.ts';
import { sendPublished } from './send-published.ts';
import { refuseQuery, scopeAndPeriodOf, unitQuerySchema } from './unit-query.ts';

export const results = new Hono<{ Bindings: Environment }>();

results.get('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = unitQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const asked = scopeAndPeriodOf(query.data, today, language);
  if (asked instanceof Response) return asked;

  return sendPublished(c, await readPublishedResults(c.env.DB, asked.scope, asked.period, today));
});
