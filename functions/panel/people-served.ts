/** `/api/panel/unit/{department}/people-served`: how many people each service served, by month. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { mostPeopleServed } from '#shared/panel/overview.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import {
  clearPeopleServed,
  readPeopleServed,
  readTyped,
  reportPeopleServed,
} from '../db/people-served.ts';
import { servedMonthsBack } from '../db/waiting.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));

const reportSchema = z.strictObject({
  service: z.string(),
  month,
  /** As it was typed: what it means is decided here and nowhere else. */
  people: z.union([z.string(), z.number()]),
});

const clearingSchema = z.strictObject({ service: z.string(), month });

const wanted = {
  '/service': { id: 'Pilih layanan unit ini.', en: 'Choose a service of this department.' },
  '/month': {
    id: 'Pilih bulan yang sudah mulai, paling lama setahun yang lalu.',
    en: 'Choose a month that has begun, a year ago at most.',
  },
  '/people': {
    id: 'Tulis banyaknya orang dengan angka, misalnya 1250 atau 1.250.',
    en: 'Write the number of people in digits, such as 1250 or 1,250.',
  },
} as const satisfies Expectations;

const range = { least: 0, most: mostPeopleServed };

export const peopleServed = new Hono<PanelContext>();

/** This month and the eleven before it. */
function recentMonths(today: string): readonly string[] {
  const period = parsePeriod(monthOf(today));
  return period === undefined ? [] : trailingMonths(period, servedMonthsBack, today);
}

peopleServed.get('/', async (c) => {
  const { index, settings } = city();
  const today = localHour(new Date(), settings.timeZone).day;
  const services = index.servicesOf(c.req.param('department') ?? '').map(({ id }) => id);
  return c.json(await readPeopleServed(c.env.DB, services, recentMonths(today)));
});

/** What a report names that is not the department's, or is closed. */
function unfitting(
  { service, month: reported }: { readonly service: string; readonly month: string },
  department: string,
  today: string,
): (keyof typeof wanted)[] {
  const { index } = city();
  const isOurs = index.servicesOf(department).some(({ id }) => id === service);
  return [
    ...(isOurs ? [] : ['/service' as const]),
    ...(recentMonths(today).includes(reported) ? [] : ['/month' as const]),
  ];
}

peopleServed.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const department = c.req.param('department') ?? '';
  const read = await readBody(c.req, reportSchema, wanted);
  if (!read.ok) return problem('invalid-form', language, read.errors);

  const { service, month } = read.value;
  const people = readWholeNumber(String(read.value.people), range, language);
  const errors = [
    ...unfitting(read.value, department, today).map((pointer) => ({
      pointer,
      detail: wanted[pointer][language],
    })),
    ...(people.ok ? [] : [{ pointer: '/people', detail: people.expected[language] }]),
  ];
  if (!people.ok || errors.length > 0) return problem('invalid-form', language, errors);

  const before = await readTyped(c.env.DB, service, month);
  await c.env.DB.batch([
    reportPeopleServed(c.env.DB, { service, month, people: people.value }),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'people-served-reported',
      department,
      subject: service,
      detail: { month, people: people.value, ...(before !== undefined && { before }) },
    }),
  ]);
  return c.body(null, 204);
});

peopleServed.post('/clear', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const read = await readBody(c.req, clearingSchema, wanted);
  if (!read.ok) return problem('invalid-form', language, read.errors);

  const { service, month } = read.value;
  const today = localHour(now, settings.timeZone).day;
  const errors = unfitting(read.value, department, today).map((pointer) => ({
    pointer,
    detail: wanted[pointer][language],
  }));
  if (errors.length > 0) return problem('invalid-form', language, errors);
  const before = await readTyped(c.env.DB, service, month);
  if (before === undefined) return problem('moved-on', language);
  await c.env.DB.batch([
    clearPeopleServed(c.env.DB, service, month),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'people-served-cleared',
      department,
      subject: service,
      detail: { month, before },
    }),
  ]);
  return c.json({ before });
});
