/**
 * `/api/panel/unit/{department}/sheets`: questionnaires on paper, and answers that an officer wrote down. They
 * are entered one by one here.
 */
import { type Context, Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import type { Language, Text } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import {
  expectedDay,
  misfitsOfSheet,
  sheetExpectations,
  sheetSchema,
} from '#shared/paper/sheet.ts';
import type { EnteredSheet, SheetDesk } from '#shared/paper/sheet-desk.ts';
import { firstWaitingMonth } from '#shared/paper/sheet-months.ts';
import { notStruckOut, strikeExpectations, strikeSchema } from '#shared/paper/strike.ts';
import { explainField } from '#shared/survey/explanations.ts';
import { city } from '../city.ts';
import { enterSheets } from '../db/append-sheets.ts';
import { auditedEach } from '../db/audit-trail.ts';
import { readWaitingSheets } from '../db/pending-sheets.ts';
import { readSheetEntries } from '../db/sheet-entries.ts';
import {
  readSheetState,
  readStruckSheets,
  strikeSheet,
  struckActSql,
} from '../db/struck-sheets.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';
import { numberedId, openId, serviceAt, toStore } from './sheet-to-store.ts';

type SheetContext = Context<PanelContext>;

const today = () => localHour(new Date(), city().settings.timeZone).day;
const departmentOf = (c: SheetContext) => c.req.param('department') ?? '';

export const sheets = new Hono<PanelContext>();

sheets.get('/', async (c) => {
  const { index } = city();
  const services = index.servicesOf(departmentOf(c)).map(({ id }) => id);
  const since = firstWaitingMonth(today());
  const [entries, waiting, struck] = await Promise.all([
    readSheetEntries(c.env.DB, services, since),
    readWaitingSheets(c.env.DB, services, since),
    readStruckSheets(c.env.DB, services, `${since}-01`),
  ]);
  const desk: SheetDesk = {
    entries,
    waiting: waiting
      .filter((each) => each.sheets > 0)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1)),
    struck,
  };
  return c.json(desk);
});

sheets.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = departmentOf(c);
  const refuse = (errors: readonly FieldError[]) => problem('invalid-form', language, errors);
  const read = await readBody(c.req, sheetSchema);
  if (!read.ok) return refuse(read.errors.map(({ pointer }) => explained(pointer, language)));
  const sheet = read.value;
  const service = serviceAt(department, sheet.counter);
  const misfits = misfitsOfSheet(sheet, service, today());
  if (service === undefined || misfits.length > 0) {
    return refuse(
      misfits.map(({ field, expected }) => ({
        pointer: `/${field}`,
        detail: sentence(expected, language),
      })),
    );
  }
  const { number } = sheet;
  const id =
    number === undefined ? sheet.id : await openId(c.env.DB, service.id, { ...sheet, number });
  const entered = await enterSheets(
    c.env.DB,
    [toStore({ ...sheet, id }, service.id)],
    'sheets-typed',
    {
      viewer: c.get('viewer'),
      department,
      now: new Date(),
    },
  );
  const answer: EnteredSheet = { stored: entered > 0 };
  return c.json(answer, entered > 0 ? 201 : 200);
});

sheets.post('/strike', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = departmentOf(c);
  const read = await readBody(c.req, strikeSchema, strikeExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { counter, channel, day, number, reason } = read.value;
  const refuse = (field: string, said: Text) =>
    problem('invalid-form', language, [{ pointer: `/${field}`, detail: said[language] }]);
  const service = serviceAt(department, counter);
  if (service === undefined) return refuse('counter', strikeExpectations['/counter']);
  const id =
    number === undefined
      ? read.value.id
      : await openId(c.env.DB, service.id, { counter, channel, day, number });
  if (id === undefined) return refuse('number', strikeExpectations['/number']);

  const sheet = { service: service.id, channel, day, id };
  const now = new Date();
  const viewer = c.get('viewer');
  const strike = { number, reason, actor: viewer.id, today: today() };
  const state = await readSheetState(c.env.DB, sheet);
  // A number whose only sheet was struck out leads to the id of the next, which nobody entered yet.
  const isLeft =
    state === 'unknown' &&
    number !== undefined &&
    id !== (await numberedId({ counter, channel, day, number }));
  if (state !== 'open') return refuse('number', notStruckOut[isLeft ? 'struck' : state]);
  const [struck] = await c.env.DB.batch([
    strikeSheet(c.env.DB, sheet, strike),
    auditedEach(
      c.env.DB,
      viewer,
      now,
      { action: 'sheet-struck', department },
      struckActSql,
      ...[service.id, day, id, viewer.id],
    ),
  ]);
  // Sealed or struck out by somebody else in the meantime.
  if (struck?.meta.changes === 0) return refuse('number', notStruckOut.sealed);
  return c.body(null, 204);
});

const unknownSheet: Text = {
  id: 'Lembar ini tidak dikenali lagi. Buka lagi Kuesioner kertas dari menu, lalu isi lembarnya.',
  en: 'This sheet is not known any more. Open the paper questionnaires from the menu again and enter it.',
};

const give = { id: 'Isi dengan', en: 'Give' };
const sentence = (expected: Text, language: Language) => `${give[language]} ${expected[language]}.`;

/** What to tell of a field that the schema refuses. */
function explained(pointer: string, language: Language): FieldError {
  switch (pointer) {
    case '/counter':
      return { pointer, detail: sentence(sheetExpectations.counter, language) };
    case '/channel':
      return { pointer, detail: sentence(sheetExpectations.channel, language) };
    case '/number':
      return { pointer, detail: sentence(sheetExpectations.number, language) };
    case '/day':
      return { pointer, detail: sentence(expectedDay(today()), language) };
    case '/id':
      return { pointer, detail: unknownSheet[language] };
    default:
      return { pointer, detail: explainField(pointer)[language] };
  }
}
