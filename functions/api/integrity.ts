/** `GET /api/v1/integrity`: what was collected of a unit, and what of it was counted, held or rejected. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf } from '../problem.ts';
import { readPublishedIntegrity } from '../publication/integrity.ts';
import { sendPublished } from './send-published.ts';
import { refuseQuery, scopeAndPeriodOf, unitQuerySchema } from './unit-query.ts';

export const integrity = new Hono<{ Bindings: Environment }>();

integrity.get('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = unitQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const asked = scopeAndPeriodOf(query.data, today, language);
  if (asked instanceof Response) return asked;
  return sendPublished(c, await readPublishedIntegrity(c.env.DB, asked.scope, asked.period, today));
});
