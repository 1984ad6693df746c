/**
 * `/api/v1/editions`: where the closing of a period stands and its editions, each as it was frozen; and
 * `/api/v1/release-calendar`.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { documentKinds, editionFiles } from '#shared/closing/document.ts';
import { localHour } from '#shared/local-time.ts';
import { viewOf } from '#shared/publication/scope.ts';
import { pdfMediaType } from '#shared/report/file-name.ts';
import { city } from '../city.ts';
import { findEdition } from '../db/closings.ts';
import { findDocument } from '../db/edition-documents.ts';
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

const isEditionFile = (file: string): file is (typeof editionFiles)[number] =>
  editionFiles.some((each) => each === file);

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
  if (!isEditionFile(file)) return problem('not-found', language);
  const query = fileQuerySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const { edition, ...of } = query.data;
  const asked = scopeAndPeriodOf(of, todayThere(), language);
  if (asked instanceof Response) return asked;
  const unit = viewOf(asked.scope, city().catalogue).published.id;
  const which = [unit, asked.period.id, Number(edition)] as const;

  // It never changes; but a city's copy of the database may be another one tomorrow.
  c.header('Cache-Control', askAgain);
  const download = (ending: string, hash: string, base64: string | null, type: string) => {
    const bytes = base64 === null ? undefined : decodeBase64url(base64);
    if (bytes === undefined) return problem('not-found', language);
    const name = `edisi-${edition}-${unit || 'kota'}-${asked.period.id}${ending}`;
    c.header('ETag', `"${hash}"`);
    // Never shown within this site: what somebody attached could hold scripts.
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(bytes, 200, { 'Content-Type': type });
  };
  const kind = documentKinds[file];
  if (kind !== undefined) {
    const of = { unit, period: asked.period.id, edition: Number(edition) };
    const found = await findDocument(c.env.DB, of, kind);
    const ending = kind === 'signed' ? '-bertanda-tangan.pdf' : '.pdf';
    return found === null
      ? problem('not-found', language)
      : download(ending, found.hash, found.content, pdfMediaType);
  }
  const found = await findEdition(c.env.DB, ...which);
  if (found === null) return problem('not-found', language);
  if (file === 'edition.xlsx') {
    return download('.xlsx', found.hash, found.workbook, workbookMediaType);
  }
  c.header('ETag', `"${found.hash}"`);
  // Byte for byte what the hash is of.
  return c.body(found.content, 200, { 'Content-Type': 'application/json' });
});

export const releaseCalendar = new Hono<{ Bindings: Environment }>();

releaseCalendar.get('/', async (c) => {
  c.header('Cache-Control', askAgain);
  return c.json(await readCalendar(c.env.DB, todayThere()));
});
