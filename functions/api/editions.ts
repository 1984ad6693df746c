/**
 * `/api/v1/editions`: where the closing of a period stands and its editions, each as it was frozen; and
 * `/api/v1/release-calendar`.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { localHour } from '#shared/local-time.ts';
import { viewOf } from '#shared/publication/scope.ts';
import { city } from '../city.ts';
import { findEdition } from '../db/closings.ts';
import type { Environment } from '../environment.ts';
import { decodeBase64url } from '../keys/base64url.ts';
import { languageOf, problem } from '../problem.ts';
import { readCalendar, readPublicEditions } from '../publication/closings.ts';
import { askAgain } from './send-published.ts';
import { refuseQuery, scopeAndPeriodOf } from './unit-query.ts';

const unitFields = { department: z.optional(z.string()), period: z.optional(z.string()) } as const;
const listQuerySchema = z.strictObject(unitFields);
const fileQuerySchema = z.strictObject({
  ...unitFields,
  edition: z.string().check(z.regex(/^[1-9]\d{0,3}$/)),
});

const todayThere = () => localHour(new Date(), city().settings.timeZone).day;

export const editions = new Hono<{ Bindings: Environment }>();

editions.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = listQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = todayThere();
  const asked = scopeAndPeriodOf(query.data, today, language);
  if (asked instanceof Response) return asked;
  c.header('Cache-Control', askAgain);
  return c.json(await readPublicEditions(c.env.DB, asked.scope, asked.period, today));
});

editions.get('/:file', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const file = c.req.param('file');
  if (file !== 'edition.json' && file !== 'edition.xlsx') return problem('not-found', language);
  const query = fileQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const { edition, ...of } = query.data;
  const asked = scopeAndPeriodOf(of, todayThere(), language);
  if (asked instanceof Response) return asked;
  const unit = viewOf(asked.scope, city().catalogue).published.id;
  const found = await findEdition(c.env.DB, unit, asked.period.id, Number(edition));
  if (found === null) return problem('not-found', language);

  // It never changes; but a city's copy of the database may be another one tomorrow.
  c.header('Cache-Control', askAgain);
  c.header('ETag', `"${found.hash}"`);
  const name = `edisi-${edition}-${unit || 'kota'}-${asked.period.id}`;
  if (file === 'edition.json') {
    // Byte for byte what the hash is of.
    return c.body(found.content, 200, { 'Content-Type': 'application/json' });
  }
  const workbook = found.workbook === null ? undefined : decodeBase64url(found.workbook);
  if (workbook === undefined) return problem('not-found', language);
  c.header('Content-Disposition', `attachment; filename="${name}.xlsx"`);
  return c.body(workbook, 200, { 'Content-Type': workbookMediaType });
});

export const releaseCalendar = new Hono<{ Bindings: Environment }>();

releaseCalendar.get('/', async (c) => {
  c.header('Cache-Control', askAgain);
  return c.json(await readCalendar(c.env.DB, todayThere()));
});
