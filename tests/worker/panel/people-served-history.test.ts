/** People served are asked for as the catalogue stood in each month, and stay with the department that served them. */
import { env, freshDatabase } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { cityOf, inCity } from '#functions/city.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { waitingOnPage } from '#functions/panel/waiting-on-page.ts';
import { addService } from '#shared/catalogue/edit/add.ts';
import { changeCells } from '#shared/catalogue/edit/change.ts';
import { mergeDepartments, moveCounter, moveService } from '#shared/catalogue/edit/move.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { firstAsked, type PeopleServedView } from '#shared/panel/people-served.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { changingCity } from '../changing-city.ts';
import { ask, cookieOf } from './sessions.ts';

const { day: today } = localHour(new Date(), testCatalogue.settings.timeZone);
const thisMonth = parsePeriod(monthOf(today));
if (thisMonth === undefined) throw new Error(`no month: ${today}`);
const [before = '', moving = '', after = ''] = trailingMonths(thisMonth, 4, today);

const { now, publish, change } = changingCity(
  {
    ...testCatalogue,
    counters: testCatalogue.counters.map((each) =>
      each.closed === undefined ? each : { ...each, closed: '2024-12-31' },
    ),
  },
  () => env.DB,
);
const [ktp, family] = ['disdukcapil/ktp-el', 'disdukcapil/kartu-keluarga'];

async function answer(day: string, service: string, counter: string): Promise<void> {
  const { answers } = fullResponse();
  const asked = service === ktp ? answers : { ...answers, cost: 3 as const };
  for (let n = 0; n < 12; n += 1) {
    const response = fullResponse({ counter, answers: asked });
    await appendResponse(env.DB, response, service, { day, hour: 10 });
  }
  await seal(env.DB, now(), { day, hour: 18 }, () => crypto.randomUUID());
}

let admin = '';
let staff = '';
const pathOf = (department: string) => `/api/panel/unit/${department}/people-served`;
const view = async (department: string) =>
  (await ask(pathOf(department), { cookie: admin })).json<PeopleServedView>();
const servicesIn = async (department: string, month: string) =>
  (await view(department)).asked.find((each) => each.month === month)?.services ?? [];
const idsIn = async (department: string, month: string) =>
  (await servicesIn(department, month)).map(({ id }) => id);
const missingIn = async (department: string) =>
  (await view(department)).asked.flatMap(({ month, services }) =>
    services.filter(({ missing }) => missing).map(({ id }) => `${id} ${month}`),
  );
const report = (department: string, service: string, month: string, people = 700) =>
  ask(pathOf(department), { cookie: admin, body: { service, month, people } });

beforeAll(async () => {
  await freshDatabase();
  await publish('2025-01-01', now());
  admin = await cookieOf({ role: 'administrator' });
  staff = await cookieOf({ role: 'staff', department: 'rsud' });
  await answer(`${before}-10`, family, 'R5VD0');
  await answer(`${before}-11`, ktp, '7K3QF');
  // In the middle of the next month the family card goes to the hospital, and a counter to another service.
  await change(
    `${moving}-15`,
    (rows) => changeCells(rows, 'services', ktp, { name_id: 'KTP baru', name_en: 'New card' }),
    (rows) => moveService(rows, family, 'rsud', `${moving}-15`),
    (rows) => moveCounter(rows, '4M9TJ', 'rsud/igd'),
  );
  await answer(`${moving}-20`, 'rsud/kartu-keluarga', 'R5VD0');
  // In the month after, the back office becomes part of the agency, which opens a service.
  await change(
    `${after}-05`,
    (rows) => mergeDepartments(rows, ['bkpsdm'], 'disdukcapil', `${after}-05`),
    (rows) =>
      addService(rows, {
        department: 'disdukcapil',
        name_id: 'Akta',
        name_en: 'Deed',
        slug: 'akta',
      }),
    (rows) => moveCounter(rows, '7K3QF', 'disdukcapil/akta'),
    (rows) => moveCounter(rows, '4M9TJ', ktp),
  );
});

describe('a month', () => {
  it('offers the services as they stood in it, with their names and counters of then', async () => {
    const services = await servicesIn('disdukcapil', before);
    expect(services).toMatchObject([
      { id: ktp, name: { id: 'KTP-el' }, counters: 2, became: { renamed: { id: 'KTP baru' } } },
      {
        id: family,
        counters: 1,
        became: { closed: `${moving}-15`, goesOnAs: [{ id: 'rsud/kartu-keluarga' }] },
      },
    ]);
    expect(await idsIn('rsud', before)).toEqual(['rsud/rawat-jalan', 'rsud/igd']);
    expect(await idsIn('bkpsdm', before)).toEqual(['bkpsdm/kenaikan-pangkat']);
  });

  it('within which a service moved offers it to both departments', async () => {
    expect(await idsIn('disdukcapil', moving)).toEqual([ktp, family]);
    expect(await idsIn('rsud', moving)).toContain('rsud/kartu-keluarga');
    const [card] = await servicesIn('disdukcapil', moving);
    expect(card).toMatchObject({ name: { id: 'KTP baru' }, counters: 2 });
    const emergency = (await servicesIn('rsud', moving)).find(({ id }) => id === 'rsud/igd');
    expect(emergency?.counters).toBe(2);
  });

  it('after it is asked of those who give it then, and a closed department is asked for no more', async () => {
    expect(await idsIn('disdukcapil', monthOf(today))).toEqual([
      ktp,
      'disdukcapil/kenaikan-pangkat',
      'disdukcapil/akta',
    ]);
    expect((await view('bkpsdm')).asked.map(({ month }) => month)).not.toContain(monthOf(today));
    expect((await view('bkpsdm')).asked.map(({ month }) => month)).toContain(after);
  });
});

describe('a number', () => {
  it('is missing where people answered, in the department that served them; the menus count the same', async () => {
    expect(await missingIn('disdukcapil')).toEqual([`${ktp} ${before}`, `${family} ${before}`]);
    expect(await missingIn('rsud')).toEqual([`rsud/kartu-keluarga ${moving}`]);
    expect(firstAsked((await view('disdukcapil')).asked)?.month).toBe(before);
  });

  it('is missing in no month in which the service was not given, whatever came late', async () => {
    // A sheet of the month before, entered after the move, counts for the service that its counter has now.
    await env.DB.prepare(
      `INSERT INTO tallies SELECT series, ?1, 'rsud/kartu-keluarga', strata FROM tallies
       WHERE series = 'service-month' AND period = ?1 AND unit = ?2`,
    )
      .bind(before, family)
      .run();
    const head: Viewer = { id: 'sri', name: 'Sri', role: 'head', departments: ['rsud'] };
    const waiting = await inCity(cityOf(3, now()), () => waitingOnPage(env.DB, head));
    expect(waiting.departments['rsud']).toMatchObject({ unreported: 1 });
    expect(await missingIn('rsud')).toEqual([`rsud/kartu-keluarga ${moving}`]);
  });

  it('is taken of services that were given in the month, and stays with their department', async () => {
    expect((await report('disdukcapil', family, before)).status).toBe(204);
    expect((await report('rsud', 'rsud/kartu-keluarga', moving)).status).toBe(204);
    expect((await view('disdukcapil')).reported).toEqual([
      { service: family, month: before, people: 700, counters: null },
    ]);
    expect(await missingIn('disdukcapil')).toEqual([`${ktp} ${before}`]);
    expect(await missingIn('rsud')).toEqual([]);
  });

  it.each([
    ['rsud', 'rsud/kartu-keluarga', before],
    ['disdukcapil', family, after],
    ['disdukcapil', 'disdukcapil/akta', moving],
    ['disdukcapil', 'rsud/igd', moving],
  ])(
    'is refused of %s for %s in a month in which it did not give it',
    async (of, service, month) => {
      const refused = await report(of, service, month);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/service' }] });
    },
  );

  it('is nobody else’s to type: those who have the service now type none of before', async () => {
    const body = { service: family, month: before, people: 1 };
    expect((await ask(pathOf('disdukcapil'), { cookie: staff, body })).status).toBe(403);
    expect((await ask(pathOf('rsud'), { cookie: staff, body })).status).toBe(422);
  });
});
