/**
 * `/api/panel/unit/{department}/sheets/...`: questionnaires in a file. It is checked, then imported as a whole or
 * not at all; what was imported before is not stored again.
 */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '#shared/api/problems.ts';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { type NumberedSheet, readSheets } from '#shared/paper/read-sheets.ts';
import {
  type CheckedSheets,
  type ImportedSheets,
  longestSheetFile,
  mostSheets,
  type SheetCount,
  sheetTemplate,
} from '#shared/paper/sheet-file.ts';
import { formatRowProblem } from '#shared/row-problem.ts';
import { index, settings } from '../city.ts';
import { enterSheets, readStoredSheets, type StoredSheet } from '../db/append-sheets.ts';
import { readSentSheet } from '../parse-sheet.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel.ts';
import { numberedId, serviceAt, toStore } from './sheet-to-store.ts';

type SheetContext = Context<PanelContext>;

const fileSchema = z.strictObject({ csv: z.string() });

const wanted = {
  file: {
    id: 'Pilih file CSV yang berisi lembar; contohnya ada di halaman ini.',
    en: 'Choose a CSV file with questionnaires; an example is on this page.',
  },
  short: {
    id: `Bagi file ini: paling banyak ${mostSheets} lembar sekali impor.`,
    en: `Split this file: ${mostSheets} questionnaires at most in one import.`,
  },
  csv: {
    id: 'Simpan file ini lagi sebagai CSV: ada tanda kutip yang dibuka tetapi tidak ditutup.',
    en: 'Save this file as CSV again: a quotation mark is opened and never closed.',
  },
};

const today = () => localHour(new Date(), settings.timeZone).day;
const departmentOf = (c: SheetContext) => c.req.param('department') ?? '';

export const sheetFiles = new Hono<PanelContext>();

sheetFiles.get('/template.csv', (c) => {
  const [service] = index.servicesOf(departmentOf(c));
  const [counter] = service === undefined ? [] : index.countersOf(service.id);
  const dialect = c.req.query('dialect') === 'id' ? indonesianDialect : standardDialect;
  const example = { counter: counter?.code ?? '', asked: service?.asked ?? [], day: today() };
  return c.body(sheetTemplate(example, dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="lembar-kuesioner.csv"',
  });
});

type Read =
  | { readonly ok: true; readonly sheets: readonly NumberedSheet[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readFile(text: string, department: string, language: Language): Read {
  const refuse = (why: keyof typeof wanted): Read => ({
    ok: false,
    errors: [{ pointer: '/csv', detail: wanted[why][language] }],
  });
  if (text.length > longestSheetFile) return refuse('short');
  const file = readSentSheet(text);
  if (file === undefined) return refuse('csv');
  if (file.rows.length === 0) return refuse('file');
  if (file.rows.length > mostSheets) return refuse('short');
  const read = readSheets(file, {
    serviceAt: (counter) => serviceAt(department, counter),
    today: today(),
  });
  if (read.problems.length === 0) return { ok: true, sheets: read.sheets };
  const errors = read.problems.map((each) => ({
    pointer: `/csv/${each.row}/${each.column}`,
    detail: formatRowProblem(each, language),
  }));
  return { ok: false, errors };
}

/** Reads the file that was sent, and hands its sheets on if every row is right. */
async function withFile(
  c: SheetContext,
  use: (sheets: readonly StoredSheet[], department: string) => Promise<Response>,
): Promise<Response> {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = departmentOf(c);
  const body = await readBody(c.req, fileSchema);
  const read = readFile(body.ok ? body.value.csv : '', department, language);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const stored = read.sheets.map(async (sheet) => {
    const service = serviceAt(department, sheet.counter)?.id ?? '';
    return toStore({ ...sheet, id: await numberedId(sheet) }, service);
  });
  return use(await Promise.all(stored), department);
}

sheetFiles.post('/check', (c) =>
  withFile(c, async (read) => {
    const ids = read.map(({ service, day, said }) => ({ service, day, id: said.id }));
    const known = await readStoredSheets(c.env.DB, ids);
    const groups = Map.groupBy(
      read,
      ({ service, channel, day }) => `${service} ${channel} ${monthOf(day)}`,
    );
    const counts = [...groups.values()].flatMap((group): SheetCount[] => {
      const [first] = group;
      if (first === undefined) return [];
      const before = group.filter(({ said }) => known.has(said.id)).length;
      const { service, channel, day } = first;
      return [
        { service, channel, month: monthOf(day), fresh: group.length - before, known: before },
      ];
    });
    const answer: CheckedSheets = { counts };
    return c.json(answer);
  }),
);

sheetFiles.post('/import', (c) =>
  withFile(c, async (read, department) => {
    const stored = await enterSheets(c.env.DB, read, 'sheets-imported', {
      viewer: c.get('viewer'),
      department,
      now: new Date(),
    });
    const answer: ImportedSheets = { stored, known: read.length - stored };
    return c.json(answer, 201);
  }),
);
