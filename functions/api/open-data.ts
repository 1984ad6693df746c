/** `/api/v1/data`: all that is published, as files to download, with the descriptor that explains them. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { csvMetadata } from '#shared/open-data/csv-on-the-web.ts';
import { descriptor, licence, queryOf, versionOf } from '#shared/open-data/descriptor.ts';
import { csvFile, jsonRows } from '#shared/open-data/table.ts';
import {
  comparesYears,
  csvMetadataExtension,
  descriptorFile,
  fileNames,
  tables,
} from '#shared/open-data/tables.ts';
import { yearOf } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { type OpenDataQuery, readOpenData } from '../publication/open-data.ts';
import { readSnapshot } from '../publication/open-data-snapshot.ts';
import { askAgain } from './send-published.ts';

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

const refuse = (pointer: string, language: Language) =>
  problem('invalid-query', language, [{ pointer, detail: details[language] }]);

const csvAnswer = (c: Context, content: string) =>
  c.body(content, 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' });

export const openData = new Hono<{ Bindings: Environment }>();

openData.get('/:file', async (c) => {
  const { index, settings } = city();
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

  c.header('Cache-Control', askAgain);
  const snapshot = await readSnapshot(c.env.DB, asked, { asked: c.req.url, day: today });
  if (file === descriptorFile) return c.json(descriptor(snapshot));

  const [wanted, ...rest] = file.split('.');
  const extension = rest.join('.');
  const table = tables.find(({ name }) => name === wanted);
  if (table === undefined) return problem('not-found', language);
  if (extension === csvMetadataExtension) {
    return c.json(csvMetadata(table, snapshot), 200, { 'Content-Type': 'application/csvm+json' });
  }
  const contents = await readOpenData(
    c.env.DB,
    { ...asked, withYearBefore: comparesYears(table.name) },
    today,
  );
  const name = `skm-${department ?? 'kota'}-${versionOf(snapshot)}-${file}`;
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  const { origin, demo } = snapshot;
  const links = [
    `<${origin}/api/v1/data/${descriptorFile}>; rel="describedby"`,
    `<${origin}/api/v1/data/${table.name}.${csvMetadataExtension}?${queryOf(snapshot)}>; rel="describedby"; type="application/csvm+json"`,
    `<${licence.path}>; rel="license"`,
  ];
  c.header('Link', links.join(', '));
  if (extension === 'csv') {
    return csvAnswer(
      c,
      csvFile(table, contents, dialect === 'id' ? indonesianDialect : standardDialect),
    );
  }
  const about = { snapshot: today, version: versionOf(snapshot), licence: licence.name, demo };
  return c.json({ ...about, rows: jsonRows(table, contents) });
});
