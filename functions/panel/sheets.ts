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
import { explainField } from '#shared/survey/explanations.ts';
import { index, settings } from '../city.ts';
import { enterSheets } from '../db/append-sheets.ts';
import { readWaitingSheets } from '../db/pending-sheets.ts';
import { readSheetEntries } from '../db/sheet-entries.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';
import { numberedId, serviceAt, toStore } from './sheet-to-store.ts';

type SheetContext = Context<PanelContext>;

const today = () => localHour(new Date(), settings.timeZone).day;
const departmentOf = (c: SheetContext) => c.req.param('department') ?? '';

export const sheets = new Hono<PanelContext>();

sheets.get('/', async (c) => {
  const services = index.servicesOf(departmentOf(c)).map(({ id }) => id);
  const since = firstWaitingMonth(today());
  const [entries, waiting] = await Promise.all([
    readSheetEntries(c.env.DB, services, since),
    readWaitingSheets(c.env.DB, services, since),
  ]);
  const desk: SheetDesk = {
    entries,
    waiting: waiting
      .filter((each) => each.sheets > 0)
      .toSorted((a, b) => (a.month < b.month ? 1 : -1)),
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
  const id = number === undefined ? sheet.id : await numberedId({ ...sheet, number });
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
    default:
      return { pointer, detail: explainField(pointer)[language] };
  }
}
