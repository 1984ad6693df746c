/** People served, typed into the panel: read as they are written or refused, and taken back. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldError } from '#shared/api/problems.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { ServedMonth } from '#shared/panel/overview.ts';
import type { PeopleServedView } from '#shared/panel/people-served.ts';
import { testCity } from '../../fixtures/city.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const { settings } = testCity;

const path = '/api/panel/unit/disdukcapil/people-served';
const service = 'disdukcapil/ktp-el';
const month = monthOf(localHour(new Date(), settings.timeZone).day);

let staff = '';
let auditor = '';
beforeAll(async () => {
  await emptyDatabase();
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(() => env.DB.exec('DELETE FROM people_served; DELETE FROM people_served_days;'));

const report = (people: unknown, language = 'id') =>
  ask(path, {
    cookie: staff,
    body: { service, month, people },
    headers: { 'Accept-Language': language },
  });
const clear = (cookie = staff) => ask(`${path}/clear`, { cookie, body: { service, month } });
const served = async (): Promise<readonly ServedMonth[]> =>
  (await (await ask(path, { cookie: auditor })).json<PeopleServedView>()).reported;
const lastInTrail = async () => {
  const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: auditor });
  return (await trail.json<AuditEntry[]>())[0];
};

describe('a number of people served', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['12.345.678', undefined],
    ['0', 0],
    [1250, 1250],
  ])('%s is taken as it is meant', async (typed, people) => {
    const answer = await report(typed);
    expect(answer.status).toBe(people === undefined ? 422 : 204);
    const expected = people === undefined ? [] : [{ service, month, people, counters: null }];
    expect(await served()).toEqual(expected);
  });

  it.each(['12,5', '1.2.3', '1090,00', '1,250', '1 250', '12 orang', '-3', '1e3', '', 12.5])(
    '%s is refused with a sentence, and nothing is stored',
    async (typed) => {
      const answer = await report(typed);
      expect(answer.status).toBe(422);
      const { errors } = await answer.json<{ errors: FieldError[] }>();
      expect(errors).toEqual([{ pointer: '/people', detail: expect.stringMatching(/Tulis/) }]);
      expect(await served()).toEqual([]);
    },
  );

  it('may be written 1,250 by somebody who reads English', async () => {
    expect((await report('1,250', 'en')).status).toBe(204);
    expect(await served()).toMatchObject([{ people: 1250 }]);
  });

  it('that replaces another leaves the other in the audit trail', async () => {
    await report('1250');
    await report('1300');
    expect(await lastInTrail()).toMatchObject({
      action: 'people-served-reported',
      detail: { month, people: 1300, before: 1250 },
    });
  });
});

describe('a number that was typed', () => {
  it('is taken back: the month is not reported, and the trail keeps what it was', async () => {
    await report('1250');
    const cleared = await clear();
    expect(await cleared.json()).toEqual({ before: 1250 });
    expect(await served()).toEqual([]);
    expect(await lastInTrail()).toMatchObject({
      action: 'people-served-cleared',
      subject: service,
      detail: { month, before: 1250 },
    });
  });

  it('gives way to what the machines counted', async () => {
    await env.DB.prepare('INSERT INTO people_served_days VALUES (?, ?, ?, ?)')
      .bind(service, `${month}-01`, '4M9TJ', 130)
      .run();
    await report('1250');
    await clear();
    expect(await served()).toEqual([{ service, month, people: 130, counters: 1 }]);
  });

  it('is taken back once, and by those who work for the department', async () => {
    await report('1250');
    expect((await clear(auditor)).status).toBe(403);
    expect((await clear()).status).toBe(200);
    expect((await clear()).status).toBe(409);
  });
});
