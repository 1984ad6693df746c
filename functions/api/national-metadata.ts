/** `GET /api/v1/metadata/ms-kegiatan.xlsx`: the forms of Satu Data Indonesia, filled in as far as the system knows. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { localHour } from '#shared/local-time.ts';
import { subjectOf } from '#shared/open-data/descriptor.ts';
import { nationalForms, nationalSheet } from '#shared/open-data/national/workbooks.ts';
import { yearOf } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readSnapshot } from '../publication/open-data-snapshot.ts';
import { writeWorkbook } from '../tables/write-workbook.ts';
import { contentTag } from './content-tag.ts';
import { refuseQuery } from './unit-query.ts';

const querySchema = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^2\d{3}$/))),
  department: z.optional(z.string()),
});

export const nationalMetadata = new Hono<{ Bindings: Environment }>();

nationalMetadata.get('/:form', async (c) => {
  const { index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const asked = c.req.param('form');
  const form = nationalForms.find((name) => asked === `${name}.xlsx`);
  if (form === undefined) return problem('not-found', language);
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const day = localHour(new Date(), settings.timeZone).day;
  const { department } = query.data;
  const year = query.data.year ?? yearOf(day);
  if (department !== undefined && !index.departmentById.has(department)) {
    return problem('unknown-unit', language);
  }
  const snapshot = await readSnapshot(c.env.DB, { year, department }, { asked: c.req.url, day });
  const subject = subjectOf(snapshot);
  const about = `${form}, ${subject.department ?? subject.city}, ${year}`;
  c.header(
    'Content-Disposition',
    `attachment; filename="${form}-${department ?? 'kota'}-${year}.xlsx"`,
  );
  c.header('Cache-Control', 'public, max-age=600, stale-while-revalidate=86400');
  const sheet = nationalSheet(form, subject);
  c.header('ETag', await contentTag(JSON.stringify([about, sheet])));
  return c.body(await writeWorkbook([sheet], about), 200, {
    'Content-Type': workbookMediaType,
  });
});
