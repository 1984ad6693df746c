/** `GET /api/v1/earlier-results`: what was not computed here of a unit; with a period that of its parts, too. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { viewOf } from '#shared/publication/scope.ts';
import type { EarlierResults } from '#shared/report/earlier-result.ts';
import { city } from '../city.ts';
import { readEarlierResults, readEarlierResultsIn } from '../db/earlier-results.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { periodOf, refuseQuery, scopeOf, unitQuerySchema } from './unit-query.ts';

export const earlierResults = new Hono<{ Bindings: Environment }>();

earlierResults.get('/', async (c) => {
  const { catalogue, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = unitQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const { department, service, period: asked } = query.data;
  const today = localHour(new Date(), settings.timeZone).day;
  const period = asked === undefined ? undefined : periodOf(asked, today, language);
  if (period instanceof Response) return period;
  const scope = scopeOf(department, service);
  if (scope === undefined) return problem('unknown-unit', language);

  const { published, parts } = viewOf(scope, catalogue);
  const unit = published.id;
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  if (period === undefined) {
    const all = await readEarlierResults(c.env.DB, unit);
    return c.json({ unit, earlierResults: all } satisfies EarlierResults);
  }
  const ids = parts.map(({ id }) => id);
  const found = await readEarlierResultsIn(c.env.DB, [unit, ...ids], period.id);
  const of = (id: string) => found.get(id) ?? [];
  return c.json({
    unit,
    earlierResults: [of(unit)].flat(),
    parts: ids.flatMap(of),
  } satisfies EarlierResults);
});
