/** `PUT /api/v1/people-served/{counter}/{day}`: a queue machine reports how many people were served. */
import { Hono } from 'hono';
import {
  type KeptServedDay,
  reportableMonths,
  servedDaySchema,
  wantedOfServedDay,
} from '#shared/api/people-served.ts';
import type { Counter } from '#shared/catalogue/catalogue.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { retryDays } from '../db/append-response.ts';
import { servicesOfCounter } from '../db/moved-counters.ts';
import { reportServedDay, serviceOfServedDay } from '../db/people-served.ts';
import { findKey, noteUse } from '../db/people-served-keys.ts';
import { catalogueOn } from '../db/told-versions.ts';
import type { Environment } from '../environment.ts';
import type { Database } from '../host/database.ts';
import { bearerKey } from '../keys/bearer.ts';
import { departmentsOf } from '../keys/departments-of.ts';
import { languageOf, problem } from '../problem.ts';

/** Whether text names a day of the calendar, not after today and not too long ago. */
function isReportable(day: string, today: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day;
  const period = parsePeriod(monthOf(today));
  if (!isDay || day > today || period === undefined) return false;
  return trailingMonths(period, reportableMonths, today).includes(monthOf(day));
}

/**
 * The service whose people a counter counted on a day: where a report of that day stands already, so that nobody is
 * counted in two, else the one that it belonged to at the end of the day.
 */
async function serviceOn(
  db: Database,
  { code, service }: Counter,
  day: string,
  today: string,
): Promise<string> {
  const present = city();
  const { counters } = day < today ? await catalogueOn(db, present, day) : present.catalogue;
  const then = counters.find((each) => each.code === code)?.service ?? service;
  const services = await servicesOfCounter(db, present, { code, service: then }, retryDays, today);
  const reported = services.length > 1 && (await serviceOfServedDay(db, services, day, code));
  return reported || then;
}

export const peopleServed = new Hono<{ Bindings: Environment }>();

peopleServed.put('/:counter/:day', async (c) => {
  const { index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const today = localHour(new Date(), settings.timeZone).day;
  const bearer = bearerKey(c.req.header('Authorization'));
  const key = bearer === undefined ? null : await findKey(c.env.DB, bearer);
  if (key === null) return problem('key-refused', language);

  const day = c.req.param('day');
  const counter = index.counterByCode.get(parseCounterCode(c.req.param('counter')) ?? '');
  const body: unknown = await c.req.json().catch(() => undefined);
  if (body === undefined) return problem('malformed-body', language);
  const sent = servedDaySchema.safeParse(body);
  const wrong = [
    ...(counter === undefined ? ['counter' as const] : []),
    ...(isReportable(day, today) ? [] : ['day' as const]),
    ...(sent.success ? [] : ['people' as const]),
  ];
  if (counter === undefined || !sent.success || wrong.length > 0) {
    const errors = wrong.map((field) => ({
      pointer: `/${field}`,
      detail: wantedOfServedDay[field][language],
    }));
    return problem('invalid-people-served', language, errors);
  }
  const { code } = counter;
  const service = await serviceOn(c.env.DB, counter, day, today);
  if (!departmentsOf(city(), service).includes(key.department)) {
    return problem('counter-not-covered', language);
  }

  const kept: KeptServedDay = { counter: code, service, day, people: sent.data.people };
  await c.env.DB.batch([reportServedDay(c.env.DB, kept), noteUse(c.env.DB, key.id, today)]);
  c.header('Cache-Control', 'no-store');
  return c.json(kept);
});
