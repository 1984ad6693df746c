/** `/api/v1/reports`: the official report of a unit and period, as data, as a workbook and as tables. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { csv, indonesianDialect, standardDialect } from '#shared/csv.ts';
import { languages } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { periodLabel } from '#shared/publication/period.ts';
import { reportFileName } from '#shared/report/file-name.ts';
import { type TableName, tableNames, tableOf } from '#shared/report/tables.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedReport } from '../publication/report.ts';
import { writeWorkbook } from '../tables/write-workbook.ts';
import { askAgain, sendPublished } from './send-published.ts';
import { refuseQuery, scopeAndPeriodOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject({
  ...unitQueryFields,
  /** Of the workbook and the tables; the data are the same in both. */
  lang: z.optional(z.enum(languages)),
  /** `id`: semicolons and decimal commas, as a spreadsheet set to Indonesian opens them. */
  dialect: z.optional(z.literal('id')),
});

/** What a file name asks for; undefined if it asks for nothing. */
function askedBy(file: string): 'data' | 'workbook' | TableName | undefined {
  if (file === 'report.json') return 'data';
  if (file === 'report.xlsx') return 'workbook';
  return tableNames.find((name) => file === `${name}.csv`);
}

export const reports = new Hono<{ Bindings: Environment }>();

reports.get('/:file', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const file = c.req.param('file');
  const asked = askedBy(file);
  if (asked === undefined) return problem('not-found', language);
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const of = scopeAndPeriodOf(query.data, today, language);
  if (of instanceof Response) return of;
  const { scope, period } = of;

  const published = await readPublishedReport(c.env.DB, scope, period, today);
  if (asked === 'data') return sendPublished(c, published);

  const report = published.content();
  c.header('Cache-Control', askAgain);
  const written = query.data.lang ?? 'id';
  const attachment = `attachment; filename="${reportFileName(report.results)}-${file}"`;
  c.header('Content-Disposition', attachment);
  if (asked === 'workbook') {
    const label = periodLabel(period)[written];
    const about = `${report.results.scope.name[written]}, ${label}`;
    const workbook = await writeWorkbook(workbookOf(report, label, written), about);
    // No two workbooks are the same bytes: they hold the time of writing.
    if (published.version !== undefined) c.header('ETag', `W/"${published.version}-${written}"`);
    return c.body(workbook, 200, { 'Content-Type': workbookMediaType });
  }
  const dialect = query.data.dialect === 'id' ? indonesianDialect : standardDialect;
  const { header, rows } = tableOf(report, asked, written);
  return c.body(csv(header, rows, dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
  });
});
