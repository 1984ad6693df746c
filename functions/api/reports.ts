/** `/api/v1/reports`: the official report of a unit and period, as data. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readReport } from '../report.ts';
import { periodOf, refuseQuery, scopeOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject(unitQueryFields);

const files = ['report.json'] as const;
type File = (typeof files)[number];
const isFile = (name: string): name is File => files.some((file) => file === name);

export const reports = new Hono<{ Bindings: Environment }>();

reports.get('/:file', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const file = c.req.param('file');
  if (!isFile(file)) return problem('not-found', language);
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const period = periodOf(query.data.period, today, language);
  if (period instanceof Response) return period;
  const scope = scopeOf(query.data.department, query.data.service);
  if (scope === undefined) return problem('unknown-unit', language);

  const report = await readReport(c.env.DB, scope, period, today);
  c.header('Cache-Control', 'public, max-age=10, stale-while-revalidate=300');
  return c.json(report);
});
