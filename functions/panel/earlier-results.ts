/**
 * `/api/panel/earlier-results`: what units published before this system. A file is checked, then
 * imported as a whole or not at all; what was imported is listed and can be taken out again.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { unitsByName } from '#shared/catalogue/unit-names.ts';
import { localHour } from '#shared/local-time.ts';
import type { EarlierColumn } from '#shared/report/earlier-file.ts';
import { type CheckedImport, keyOf, longestFile, mostRows } from '#shared/report/earlier-import.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { earlierTemplate } from '#shared/report/earlier-template.ts';
import { earlierImport } from '#shared/report/read-earlier-results.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import {
  importStatement,
  readAllEarlierResults,
  removeEarlierResult,
} from '../db/earlier-results.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';
import { exampleFile, type SentFile, withFile } from './sent-file.ts';

const removalSchema = z.strictObject({ unit: z.string(), period: z.string() });

const resultsFile = (): SentFile<EarlierColumn, EarlierResult> => ({
  kind: earlierImport({
    isUnit: (id) => city().index.departmentById.has(id) || city().index.serviceById.has(id),
    unitsByName: unitsByName(city().catalogue),
    today: localHour(new Date(), city().settings.timeZone).day,
  }),
  longest: longestFile,
  most: mostRows,
  choose: {
    id: 'Pilih file yang berisi hasil; contohnya ada di halaman ini.',
    en: 'Choose a file with results; an example is on this page.',
  },
  split: {
    id: `Bagi file ini: paling banyak ${mostRows} baris sekali impor.`,
    en: `Split this file: ${mostRows} rows at most in one import.`,
  },
});

/** How many units and periods an entry of the audit trail names before it only counts. */
const namedInTrail = 5;

export const earlierResults = new Hono<PanelContext>();

earlierResults.get('/', async (c) => c.json(await readAllEarlierResults(c.env.DB)));

earlierResults.get('/template.csv', (c) => exampleFile(c, 'hasil-terdahulu.csv', earlierTemplate));

earlierResults.post('/check', (c) =>
  withFile(c, resultsFile(), async (results, checked) => {
    const known = new Set((await readAllEarlierResults(c.env.DB)).map(keyOf));
    const replaced = results.map(keyOf).filter((key) => known.has(key));
    const answer: CheckedImport & CheckedFile = { results, replaced, ...checked };
    return c.json(answer);
  }),
);

earlierResults.post('/', (c) =>
  withFile(c, resultsFile(), async (results) => {
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
