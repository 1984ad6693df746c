/**
 * `/api/panel/earlier-results`: what units published before this system. A file is checked, then
 * imported as a whole or not at all; what was imported is listed and can be taken out again.
 */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '#shared/api/problems.ts';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { type CheckedImport, keyOf, longestFile, mostRows } from '#shared/report/earlier-import.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { earlierTemplate } from '#shared/report/earlier-template.ts';
import { readEarlierResults } from '#shared/report/read-earlier-results.ts';
import { formatRowProblem } from '#shared/row-problem.ts';
import { index, settings } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import {
  importStatement,
  readAllEarlierResults,
  removeEarlierResult,
} from '../db/earlier-results.ts';
import { readSentSheet } from '../parse-sheet.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel.ts';

const fileSchema = z.strictObject({ csv: z.string() });
const removalSchema = z.strictObject({ unit: z.string(), period: z.string() });

const wanted = {
  file: {
    id: 'Pilih file CSV yang berisi hasil; contohnya ada di halaman ini.',
    en: 'Choose a CSV file with results; an example is on this page.',
  },
  short: {
    id: `Bagi file ini: paling banyak ${mostRows} baris sekali impor.`,
    en: `Split this file: ${mostRows} rows at most in one import.`,
  },
  csv: {
    id: 'Simpan file ini lagi sebagai CSV: ada tanda kutip yang dibuka tetapi tidak ditutup.',
    en: 'Save this file as CSV again: a quotation mark is opened and never closed.',
  },
};

/** How many units and periods an entry of the audit trail names before it only counts. */
const namedInTrail = 5;

type Read =
  | { readonly ok: true; readonly results: readonly EarlierResult[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readFile(text: string, language: Language): Read {
  const refuse = (why: keyof typeof wanted): Read => ({
    ok: false,
    errors: [{ pointer: '/csv', detail: wanted[why][language] }],
  });
  if (text.length > longestFile) return refuse('short');
  const sheet = readSentSheet(text);
  if (sheet === undefined) return refuse('csv');
  if (sheet.rows.length === 0) return refuse('file');
  if (sheet.rows.length > mostRows) return refuse('short');
  const { results, problems } = readEarlierResults(sheet, {
    isUnit: (id) => index.departmentById.has(id) || index.serviceById.has(id),
    today: localHour(new Date(), settings.timeZone).day,
  });
  if (problems.length === 0) return { ok: true, results };
  const errors = problems.map((each) => ({
    pointer: `/csv/${each.row}/${each.column}`,
    detail: formatRowProblem(each, language),
  }));
  return { ok: false, errors };
}

export const earlierResults = new Hono<PanelContext>();

earlierResults.get('/', async (c) => c.json(await readAllEarlierResults(c.env.DB)));

earlierResults.get('/template.csv', (c) => {
  const dialect = c.req.query('dialect') === 'id' ? indonesianDialect : standardDialect;
  return c.body(earlierTemplate(dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="hasil-terdahulu.csv"',
  });
});

/** Reads the file that was sent, and hands the results on if every row is right. */
async function withFile(
  c: Context<PanelContext>,
  use: (results: readonly EarlierResult[]) => Promise<Response>,
): Promise<Response> {
  const language = languageOf(c.req.header('Accept-Language'));
  const body = await readBody(c.req, fileSchema);
  const read = readFile(body.ok ? body.value.csv : '', language);
  return read.ok ? use(read.results) : problem('invalid-form', language, read.errors);
}

earlierResults.post('/check', (c) =>
  withFile(c, async (results) => {
    const known = new Set((await readAllEarlierResults(c.env.DB)).map(keyOf));
    const replaced = results.map(keyOf).filter((key) => known.has(key));
    return c.json({ results, replaced } satisfies CheckedImport);
  }),
);

earlierResults.post('/', (c) =>
  withFile(c, async (results) => {
    const named = results.slice(0, namedInTrail).map(keyOf).join(', ');
    await c.env.DB.batch([
      importStatement(c.env.DB, results),
      audited(c.env.DB, c.get('viewer'), new Date(), {
        action: 'earlier-results-imported',
        subject: results.length > namedInTrail ? `${named}, ...` : named,
        detail: { rows: results.length },
      }),
    ]);
    return c.json({ rows: results.length }, 201);
  }),
);

earlierResults.post('/remove', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const body = await readBody(c.req, removalSchema);
  if (!body.ok) return problem('invalid-form', language, body.errors);
  const known = await readAllEarlierResults(c.env.DB);
  const found = known.find((each) => keyOf(each) === keyOf(body.value));
  if (found === undefined) return problem('moved-on', language);
  await c.env.DB.batch([
    removeEarlierResult(c.env.DB, found),
    audited(c.env.DB, c.get('viewer'), new Date(), {
      action: 'earlier-result-removed',
      subject: keyOf(found),
      detail: { ikm: found.index, respondents: found.respondents },
    }),
  ]);
  return c.body(null, 204);
});
