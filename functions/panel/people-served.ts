/** `/api/panel/unit/{department}/people-served`: how many people each service served, by month. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour, monthOf } from '#shared/local-time.ts';
import { mostPeopleServed } from '#shared/panel/overview.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { index, settings } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { readPeopleServed, reportPeopleServed } from '../db/people-served.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const monthsBack = 12;

const reportSchema = z.strictObject({
  service: z.string(),
  month: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  people: z.int().check(z.minimum(0), z.maximum(mostPeopleServed)),
});

const wanted = {
  service: { id: 'Pilih layanan unit ini.', en: 'Choose a service of this department.' },
  month: {
    id: 'Pilih bulan yang sudah mulai, paling lama setahun yang lalu.',
    en: 'Choose a month that has begun, a year ago at most.',
  },
  people: {
    id: 'Tulis banyaknya orang dengan angka, misalnya 1250.',
    en: 'Write the number of people in digits, such as 1250.',
  },
};

export const peopleServed = new Hono<PanelContext>();

/** This month and the eleven before it. */
function recentMonths(today: string): readonly string[] {
  const period = parsePeriod(monthOf(today));
  return period === undefined ? [] : trailingMonths(period, monthsBack, today);
}

peopleServed.get('/', async (c) => {
  const today = localHour(new Date(), settings.timeZone).day;
  const services = index.servicesOf(c.req.param('department') ?? '').map(({ id }) => id);
  return c.json(await readPeopleServed(c.env.DB, services, recentMonths(today)));
});

peopleServed.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const department = c.req.param('department') ?? '';
  const wrong = (field: keyof typeof wanted) =>
    problem('invalid-form', language, [{ pointer: `/${field}`, detail: wanted[field][language] }]);

  const read = await readBody(c.req, reportSchema);
  if (!read.ok) {
    const fields = new Set(read.errors.map(({ pointer }) => pointer.slice(1)));
    const errors = Object.entries(wanted)
      .filter(([field]) => fields.has(field))
      .map(([field, text]) => ({ pointer: `/${field}`, detail: text[language] }));
    return problem('invalid-form', language, errors);
  }
  const { service, month, people } = read.value;
  if (!index.servicesOf(department).some(({ id }) => id === service)) return wrong('service');
  if (!recentMonths(today).includes(month)) return wrong('month');

  await c.env.DB.batch([
    reportPeopleServed(c.env.DB, { service, month, people }),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'people-served-reported',
      department,
      subject: service,
      detail: { month, people },
    }),
  ]);
  return c.body(null, 204);
});
