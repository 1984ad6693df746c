/** `/api/v1/data`: all that is published, as files to download, with the descriptor that explains them. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { descriptor, licence, versionOf } from '#shared/open-data/descriptor.ts';
import { csvFile, jsonRows } from '#shared/open-data/table.ts';
import { descriptorFile, fileNames, tables } from '#shared/open-data/tables.ts';
import { yearOf } from '#shared/publication/period.ts';
import { index, settings } from '../city.ts';
import { readFirstMonth, readIsDemo } from '../db/read-tallies.ts';
import type { Environment } from '../environment.ts';
import { ownOrigin } from '../own-origin.ts';
import { languageOf, problem } from '../problem.ts';
import { type OpenDataQuery, readOpenData, yearsOf } from '../publication/open-data.ts';

const querySchema = z.strictObject({
  year: z.optional(z.string().check(z.regex(/^2\d{3}$/))),
  department: z.optional(z.string()),
  /** `id`: semicolons and decimal commas, as a spreadsheet set to Indonesian opens them. */
  dialect: z.optional(z.literal('id')),
});

const details = {
  id: 'Saringan yang ada: year (2026), department (disdukcapil), dialect (id).',
  en: 'There are the filters year (2026), department (disdukcapil) and dialect (id).',
};

/** A year is a long answer and changes slowly; caches may keep it for ten minutes. */
const cacheControl = 'public, max-age=600, stale-while-revalidate=86400';

const refuse = (pointer: string, language: Language) =>
  problem('invalid-query', language, [{ pointer, detail: details[language] }]);

const csvAnswer = (c: Context, content: string) =>
  c.body(content, 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' });

export const openData = new Hono<{ Bindings: Environment }>();

openData.get('/:file', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const file = c.req.param('file');
  if (!fileNames.includes(file)) return problem('not-found', language);
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const [issue] = query.error.issues;
    const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
    return refuse(`/${String(name)}`, language);
  }
  const today = localHour(new Date(), settings.timeZone).day;
  const { department, dialect } = query.data;
  if (department !== undefined && !index.departmentById.has(department)) {
    return problem('unknown-unit', language);
  }
  const asked: OpenDataQuery = { year: query.data.year ?? yearOf(today), department };
  if (asked.year > yearOf(today)) return refuse('/year', language);

  c.header('Cache-Control', cacheControl);
  const origin = ownOrigin(c.req.url);
  const [firstMonth, demo] = await Promise.all([readFirstMonth(c.env.DB), readIsDemo(c.env.DB)]);
  const snapshot = {
    ...asked,
    origin,
    city: settings.city,
    government: settings.government,
    years: yearsOf(firstMonth, today),
    day: today,
    demo,
  };
  if (file === descriptorFile) return c.json(descriptor(snapshot));

  const [wanted, extension] = file.split('.');
  const table = tables.find(({ name }) => name === wanted);
  if (table === undefined) return problem('not-found', language);
  const contents = await readOpenData(c.env.DB, asked, today);
  const name = `skm-${department ?? 'kota'}-${versionOf(snapshot)}-${file}`;
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  c.header(
    'Link',
    `<${origin}/api/v1/data/datapackage.json>; rel="describedby", <${licence.path}>; rel="license"`,
  );
  if (extension === 'csv') {
    return csvAnswer(
      c,
      csvFile(table, contents, dialect === 'id' ? indonesianDialect : standardDialect),
    );
  }
  const about = { snapshot: today, version: versionOf(snapshot), licence: licence.name, demo };
  return c.json({ ...about, rows: jsonRows(table, contents) });
});
