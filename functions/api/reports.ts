/** `/api/v1/reports`: the official report of a unit and period and its recapitulation, as data, workbooks and tables. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { type CsvDialect, csv, indonesianDialect, standardDialect } from '#shared/csv.ts';
import { type Language, languages } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { periodLabel } from '#shared/publication/period.ts';
import {
  recapitulationFileName,
  recapitulationFiles,
  reportFileName,
} from '#shared/report/file-name.ts';
import { recapitulationTable } from '#shared/report/recapitulation-table.ts';
import { recapitulationWorkbook } from '#shared/report/recapitulation-workbook.ts';
import type { WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { type ReportTable, type TableName, tableNames, tableOf } from '#shared/report/tables.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedRecapitulation } from '../publication/recapitulation.ts';
import { readPublishedReport } from '../publication/report.ts';
import { writeWorkbook } from '../tables/write-workbook.ts';
import { askAgain, sendPublished } from './send-published.ts';
import { type Asked, refuseQuery, scopeAndPeriodOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject({
  ...unitQueryFields,
  /** Of the workbook and the tables; the data are the same in both. */
  lang: z.optional(z.enum(languages)),
  /** `id`: semicolons and decimal commas, as a spreadsheet set to Indonesian opens them. */
  dialect: z.optional(z.literal('id')),
});

/** What a file name asks for; undefined if it asks for nothing. */
function askedBy(file: string): 'data' | 'workbook' | 'recapitulation' | TableName | undefined {
  if (file === 'report.json') return 'data';
  if (file === 'report.xlsx') return 'workbook';
  if (recapitulationFiles.some((name) => name === file)) return 'recapitulation';
  return tableNames.find((name) => file === `${name}.csv`);
}

/** How a file is answered: in which language, and in which dialect of CSV. */
interface Manner {
  readonly language: Language;
  readonly dialect: CsvDialect;
}

function sendTable(c: Context, { header, rows }: ReportTable, { dialect }: Manner) {
  return c.body(csv(header, rows, dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
  });
}

async function sendWorkbook(
  c: Context,
  sheets: readonly WorkbookSheet[],
  about: string,
  version: string | undefined,
  { language }: Manner,
) {
  const workbook = await writeWorkbook(sheets, about);
  // No two workbooks are the same bytes: they hold the time of writing.
  if (version !== undefined) c.header('ETag', `W/"${version}-${language}"`);
  return c.body(workbook, 200, { 'Content-Type': workbookMediaType });
}

async function sendRecapitulation(
  c: Context<{ Bindings: Environment }>,
  { scope, period }: Asked,
  today: string,
  manner: Manner,
) {
  const file = c.req.param('file') ?? '';
  const published = await readPublishedRecapitulation(c.env.DB, scope, period, today);
  if (file.endsWith('.json')) return sendPublished(c, published);

  const recapitulation = published.content();
  const { language } = manner;
  const name = recapitulationFileName(recapitulation);
  c.header('Cache-Control', askAgain);
  c.header('Content-Disposition', `attachment; filename="${name}${file.slice(file.indexOf('.'))}"`);
  if (file.endsWith('.csv')) {
    return sendTable(c, recapitulationTable(recapitulation, language), manner);
  }
  const label = periodLabel(period)[language];
  const sheets = recapitulationWorkbook(recapitulation, label, language);
  const about = `${recapitulation.scope.name[language]}, ${label}`;
  return sendWorkbook(c, sheets, about, published.version, manner);
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

  const manner: Manner = {
    language: query.data.lang ?? 'id',
    dialect: query.data.dialect === 'id' ? indonesianDialect : standardDialect,
  };
  if (asked === 'recapitulation') return sendRecapitulation(c, of, today, manner);

  const published = await readPublishedReport(c.env.DB, scope, period, today);
  if (asked === 'data') return sendPublished(c, published);

  const report = published.content();
  c.header('Cache-Control', askAgain);
  const attachment = `attachment; filename="${reportFileName(report.results)}-${file}"`;
  c.header('Content-Disposition', attachment);
  if (asked !== 'workbook') return sendTable(c, tableOf(report, asked, manner.language), manner);
  const label = periodLabel(period)[manner.language];
  const about = `${report.results.scope.name[manner.language]}, ${label}`;
  const sheets = workbookOf(report, label, manner.language);
  return sendWorkbook(c, sheets, about, published.version, manner);
});
