/** `GET /api/v1/earlier-results`: what a unit published before this system, imported. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { viewOf } from '#shared/publication/scope.ts';
import type { EarlierResults } from '#shared/report/earlier-result.ts';
import { city } from '../city.ts';
import { readEarlierResults } from '../db/earlier-results.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { refuseQuery, scopeOf, unitQueryFields } from './unit-query.ts';

const { department, service } = unitQueryFields;
const querySchema = z.strictObject({ department, service });

export const earlierResults = new Hono<{ Bindings: Environment }>();

earlierResults.get('/', async (c) => {
  const { catalogue } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const scope = scopeOf(query.data.department, query.data.service);
  if (scope === undefined) return problem('unknown-unit', language);

  const unit = viewOf(scope, catalogue).published.id;
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  const earlierResults = await readEarlierResults(c.env.DB, unit);
  return c.json({ unit, earlierResults } satisfies EarlierResults);
});
