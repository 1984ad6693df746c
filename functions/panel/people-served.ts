/** `/api/panel/unit/{department}/people-served`: how many people each service served, by month. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import type { GivenService, ServiceMonth } from '#shared/catalogue/given-in-month.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { mostPeopleServed } from '#shared/panel/overview.ts';
import type { AskedMonth, PeopleServedView } from '#shared/panel/people-served.ts';
import { type Period, parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { servicesGivenIn } from '../db/given-services.ts';
import {
  clearPeopleServed,
  readPeopleServed,
  readTyped,
  reportPeopleServed,
  type UnreportedRow,
  unreported,
  unreportedMonths,
} from '../db/people-served.ts';
import { servedMonthsBack } from '../db/waiting.ts';
import type { Database } from '../host/database.ts';
import { languageOf, problem } from '../problem.ts';
import { toldOf } from '../publication/told.ts';
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
  '/service': {
    id: 'Pilih layanan yang diberikan unit ini pada bulan itu.',
    en: 'Choose a service that this department gave in that month.',
  },
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

/** This month and the eleven before it, the newest first. */
function recentMonths(today: string): readonly Period[] {
  const period = parsePeriod(monthOf(today));
  if (period === undefined) return [];
  const months = trailingMonths(period, servedMonthsBack, today).toReversed();
  return months.flatMap((month) => parsePeriod(month) ?? []);
}

/** What a department gave in a month, named as at its end, with what became of each since. */
async function askedIn(
  db: Database,
  month: Period,
  services: readonly GivenService[],
  { missing, today }: { readonly missing: readonly ServiceMonth[]; readonly today: string },
): Promise<AskedMonth> {
  const { became } = await toldOf(db, month, today);
  return {
    month: month.id,
    services: services.map((service) => {
      const now = became('service', service.id);
      return {
        ...service,
        missing: missing.some((each) => each.service === service.id && each.month === month.id),
        ...(now !== undefined && { became: now }),
      };
    }),
  };
}

peopleServed.get('/', async (c) => {
  const present = city();
  const db = c.env.DB;
  const today = localHour(new Date(), present.settings.timeZone).day;
  const services = present.index.servicesOf(c.req.param('department') ?? '').map(({ id }) => id);
  const months = recentMonths(today);
  const ids = months.map(({ id }) => id);
  const over = ids.filter((id) => id < monthOf(today));
  const [reported, { results: rows }, ...given] = await Promise.all([
    readPeopleServed(db, services, ids),
    unreported(db, services, over).all<UnreportedRow>(),
    ...months.map(({ id }) => servicesGivenIn(db, present, id, today)),
  ]);
  const missing = unreportedMonths(rows);
  const asked = await Promise.all(
    months.map((month, at) => {
      const own = (given[at] ?? []).filter(({ id }) => services.includes(id));
      return askedIn(db, month, own, { missing, today });
    }),
  );
  return c.json({
    asked: asked.filter((month) => month.services.length > 0),
    reported,
  } satisfies PeopleServedView);
});

type Named = Pick<z.infer<typeof reportSchema>, 'service' | 'month'>;

/** What a report names that is not the department's, or too long ago. */
function unfitting(
  { service, month: reported }: Named,
  department: string,
  today: string,
): (keyof typeof wanted)[] {
  const { index } = city();
  const isOurs = index.servicesOf(department).some(({ id }) => id === service);
  return [
    ...(isOurs ? [] : ['/service' as const]),
    ...(recentMonths(today).some(({ id }) => id === reported) ? [] : ['/month' as const]),
  ];
}

/** As `unfitting`; a number is taken only of a service that was given in its month. */
async function unfittingReport(
  db: Database,
  named: Named,
  department: string,
  today: string,
): Promise<(keyof typeof wanted)[]> {
  const wrong = unfitting(named, department, today);
  if (wrong.length > 0) return wrong;
  const given = await servicesGivenIn(db, city(), named.month, today);
  return given.some(({ id }) => id === named.service) ? [] : ['/service'];
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
  const wrong = await unfittingReport(c.env.DB, read.value, department, today);
  const errors = [
    ...wrong.map((pointer) => ({ pointer, detail: wanted[pointer][language] })),
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
