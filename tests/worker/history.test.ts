/**
 * What is published of the past, and where printed codes lead, while the catalogue goes on (decision 54): a city renames,
 * moves, merges, closes and reopens, and every figure before and after is what the decision says.
 */
import { env, freshDatabase } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { changeCells } from '#shared/catalogue/edit/change.ts';
import { closeRow, reopenRow } from '#shared/catalogue/edit/close.ts';
import { mergeDepartments, moveCounter, moveService } from '#shared/catalogue/edit/move.ts';
import { localHour } from '#shared/local-time.ts';
import type { DuePosters } from '#shared/panel/posters.ts';
import type { ChangesAnswer } from '#shared/publication/changes.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Recapitulation } from '#shared/report/recapitulation.ts';
import type { Report } from '#shared/report/report.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { changingCity } from './changing-city.ts';
import { origin, siteOfPages } from './kept-site.ts';
import { cookieOf } from './panel/sessions.ts';

let site: ReturnType<typeof siteOfPages>;
const ask = (path: string) => site.ask(path);
const { day: today } = localHour(new Date(), testCatalogue.settings.timeZone);
const background = {
  waitUntil: () => undefined,
  passThroughOnException: () => undefined,
  props: undefined,
};
const newRunName = () => crypto.randomUUID();
/** The counter of the fixtures that has closed had done so before. */
const atFirst: Catalogue = {
  ...testCatalogue,
  counters: testCatalogue.counters.map((each) =>
    each.closed === undefined ? each : { ...each, closed: '2024-12-31' },
  ),
};
const { now, publish, change } = changingCity(atFirst, () => site.environment.DB);

/** Answers at a counter as they arrive, for the service that it belongs to on that day. */
async function answer(day: string, counter: string, count: number): Promise<void> {
  const service = now().counters.find(({ code }) => code === counter)?.service ?? '';
  const { answers } = fullResponse();
  const asked = service === 'disdukcapil/ktp-el' ? answers : { ...answers, cost: 3 as const };
  for (let i = 0; i < count; i += 1) {
    const response = fullResponse({ counter, answers: asked });
    await appendResponse(env.DB, response, service, { day, hour: 10 });
  }
  await seal(env.DB, now(), { day, hour: 18 }, newRunName);
}

const read = async (query: string) =>
  (await (await ask(`/api/v1/results?${query}`)).json()) as Results;
const respondentsOf = ({ figure }: Pick<Results, 'figure'>) =>
  'respondents' in figure ? figure.respondents : 0;
const partsOf = ({ parts }: Results) =>
  Object.fromEntries(parts.map((part) => [part.id, respondentsOf(part)]));

/** Counters: the identity card's, the family card's (which moves), of the emergency ward, of the back office. */
const [ktp, family, emergency, rank] = ['7K3QF', 'R5VD0', 'B6CZ4', 'A7F41'];

beforeAll(async () => {
  await freshDatabase();
  site = siteOfPages();
  await publish('2025-01-01', atFirst);
  await answer('2025-02-03', ktp, 40);
  await answer('2025-02-04', family, 35);
  await answer('2025-02-05', rank, 12);

  // In the second quarter the agency is renamed, and the family card goes to the hospital in the middle of it.
  await answer('2025-04-07', family, 31);
  await change(
    '2025-05-03',
    (rows) =>
      changeCells(rows, 'departments', 'disdukcapil', {
        name: 'Dinas Pencatatan Sipil',
        short_name: 'Capil',
      }),
    (rows) => moveService(rows, 'disdukcapil/kartu-keluarga', 'rsud', '2025-05-03'),
  );
  await answer('2025-06-02', family, 33);

  // In the third the back office becomes part of the agency, and a counter goes to another service.
  await change(
    '2025-08-01',
    (rows) => mergeDepartments(rows, ['bkpsdm'], 'disdukcapil', '2025-08-01'),
    (rows) => moveCounter(rows, emergency, 'rsud/rawat-jalan'),
    (rows) => closeRow(rows, 'services', 'rsud/igd', '2025-08-01', '2025-08-01'),
  );
  await answer('2025-09-01', rank, 30);
  await answer('2025-09-02', emergency, 30);
});

describe('a quarter that was over before the catalogue changed', () => {
  it('has the names and the structure of its last day, and says what became of them', async () => {
    const city = await read('period=2025-Q1');
    expect(partsOf(city)).toEqual({ disdukcapil: 75, rsud: 0, bkpsdm: 12 });
    const [agency, , office] = city.parts;
    expect(agency).toMatchObject({
      name: { id: 'Dinas Kependudukan dan Pencatatan Sipil' },
      shortName: 'Disdukcapil',
      became: { renamed: { id: 'Dinas Pencatatan Sipil' }, goesOnAs: [] },
    });
    expect(office?.became).toEqual({
      closed: '2025-08-01',
      goesOnAs: [
        {
          id: 'disdukcapil',
          name: { id: 'Dinas Pencatatan Sipil', en: 'Dinas Pencatatan Sipil' },
        },
      ],
    });
  });

  it('keeps a service where it was answered', async () => {
    const results = await read('department=disdukcapil&period=2025-Q1');
    expect(partsOf(results)).toEqual({
      'disdukcapil/ktp-el': 40,
      'disdukcapil/kartu-keluarga': 35,
    });
    expect(respondentsOf(results)).toBe(75);
    expect(results.parts[1]?.became).toMatchObject({
      closed: '2025-05-03',
      goesOnAs: [{ id: 'rsud/kartu-keluarga' }],
    });
  });

  it('is told of the unit itself, also in reports, open data and pictures', async () => {
    const path = 'department=disdukcapil&service=kartu-keluarga&period=2025-Q1';
    const { scope } = await read(path);
    expect(scope).toMatchObject({
      of: { name: { id: 'Dinas Kependudukan dan Pencatatan Sipil' } },
    });
    const report = await ask(`/api/v1/reports/report.json?department=disdukcapil&period=2025-Q1`);
    expect(await report.text()).toContain('Dinas Kependudukan dan Pencatatan Sipil');
    const files = await (await ask('/api/v1/data/figures.csv?year=2025')).text();
    const nameIn = (period: string) =>
      files
        .split('\n')
        .find((line) => line.startsWith('department,disdukcapil,') && line.includes(`,${period},`));
    expect(nameIn('2025-Q1')).toContain('Dinas Kependudukan');
    expect(nameIn('2025-Q2')).toContain('Dinas Pencatatan Sipil');
    const badge = async (period: string) =>
      (await ask(`/lencana/disdukcapil.svg?period=${period}`)).text();
    expect(await badge('2025-Q1')).toContain('Disdukcapil');
    expect(await badge('2025-Q2')).toContain('Capil');
  });
});

describe('a quarter within which a service moved', () => {
  it('shows both rows, each with its part, and totals that are their sums', async () => {
    const [from, to] = [
      await read('department=disdukcapil&period=2025-Q2'),
      await read('department=rsud&period=2025-Q2'),
    ];
    expect(partsOf(from)).toEqual({ 'disdukcapil/ktp-el': 0, 'disdukcapil/kartu-keluarga': 31 });
    expect(partsOf(to)).toMatchObject({ 'rsud/kartu-keluarga': 33 });
    expect([respondentsOf(from), respondentsOf(to)]).toEqual([31, 33]);
    expect(respondentsOf(await read('period=2025-Q2'))).toBe(64);
  });

  it('counts the two together where each is told by itself', async () => {
    const { scope, continuedQuarters } = await read(
      'department=rsud&service=kartu-keluarga&period=2025-Q2',
    );
    expect(scope.continues).toEqual([
      { id: 'disdukcapil/kartu-keluarga', name: scope.name, of: 'Capil', closed: '2025-05-03' },
    ]);
    expect(continuedQuarters.map(({ period, respondents }) => [period.id, respondents])).toEqual([
      ['2025-Q1', 35],
      ['2025-Q2', 64],
    ]);
  });
});

it('reports ask for the people served as many times as services were given in the months of a quarter', async () => {
  const expected = async (period: string) => {
    const file = await ask(`/api/v1/reports/recapitulation.json?period=${period}`);
    const { rows, whole } = (await file.json()) as Recapitulation;
    return Object.fromEntries(
      [...rows, ...(whole === null ? [] : [whole])].map(({ unit, reports }) => [
        unit,
        reports?.expected,
      ]),
    );
  };
  expect(await expected('2025-Q1')).toEqual({ disdukcapil: 6, rsud: 6, bkpsdm: 3, '': 15 });
  // The family card is asked for in April and May of the agency, and in May and June of the hospital.
  expect(await expected('2025-Q2')).toEqual({ disdukcapil: 5, rsud: 8, bkpsdm: 3, '': 16 });
  const report = await ask('/api/v1/reports/report.json?department=rsud&period=2025-Q2');
  expect(((await report.json()) as Report).sample.reports).toEqual({ received: 0, expected: 8 });
});

describe('a quarter after units became one', () => {
  it('lists what goes on, and of what has closed only what was answered in it', async () => {
    expect(partsOf(await read('period=2025-Q4'))).toEqual({ disdukcapil: 0, rsud: 0 });
    const city = await read('period=2025-Q3');
    expect(partsOf(city)).toEqual({ disdukcapil: 30, rsud: 30, bkpsdm: 0 });
    expect(partsOf(await read('department=rsud&period=2025-Q3'))).toEqual({
      'rsud/rawat-jalan': 30,
      'rsud/igd': 0,
      'rsud/kartu-keluarga': 0,
    });
  });

  it('has the page of what has closed go on, with a way to what it became', async () => {
    const { scope, figure } = await read('department=bkpsdm&period=2025-Q1');
    expect(figure).toEqual({ status: 'count', respondents: 12 });
    expect(scope.became).toMatchObject({ closed: '2025-08-01', goesOnAs: [{ id: 'disdukcapil' }] });
  });

  it('never counts together what would tell a part that is withheld', async () => {
    // The office was heard by twelve: its index is withheld, and with the agency's the sum would tell it.
    const { scope, continuedQuarters } = await read('department=disdukcapil&period=2025-Q4');
    expect(scope.continues?.map(({ id }) => id)).toEqual(['bkpsdm']);
    expect(continuedQuarters.map(({ period }) => period.id)).not.toContain('2025-Q1');
  });
});

describe('what changed since the period before', () => {
  const changed = async (query: string) =>
    (await (await ask(`/api/v1/changes?${query}`)).json()) as ChangesAnswer;

  it('says how a unit was called before, and what became of what is no longer there', async () => {
    const second = await changed('period=2025-Q2');
    expect(second.parts[0]).toMatchObject({
      name: { id: 'Dinas Pencatatan Sipil' },
      earlierName: { id: 'Dinas Kependudukan dan Pencatatan Sipil' },
    });
    expect(second.gone).toEqual([]);
    const fourth = await changed('period=2025-Q4');
    expect(fourth.gone).toMatchObject([
      { id: 'bkpsdm', became: { closed: '2025-08-01', goesOnAs: [{ id: 'disdukcapil' }] } },
    ]);
  });

  it('says where a service went that was there in a part of the period before', async () => {
    const { parts, gone } = await changed('department=disdukcapil&period=2025-Q3');
    expect(parts.map(({ id }) => id)).not.toContain('disdukcapil/kartu-keluarga');
    expect(gone).toMatchObject([
      { id: 'disdukcapil/kartu-keluarga', became: { goesOnAs: [{ id: 'rsud/kartu-keluarga' }] } },
    ]);
  });
});

it('every department is the sum of its services, and the city of its departments, in every period', async () => {
  for (const period of ['2025', '2025-S1', '2025-Q1', '2025-Q2', '2025-Q3', '2025-05', '2025-08']) {
    const city = await read(`period=${period}`);
    const sum = (results: Results) =>
      Object.values(partsOf(results)).reduce((all, each) => all + each, 0);
    expect(sum(city), period).toBe(respondentsOf(city));
    for (const { id } of city.parts) {
      const unit = await read(`department=${id}&period=${period}`);
      expect(sum(unit), `${id} ${period}`).toBe(respondentsOf(unit));
    }
  }
});

it('figures of the past are what they were, whatever is published later', async () => {
  const figuresOf = async () => {
    const { figure, elements, parts } = await read('department=disdukcapil&period=2025-Q1');
    return { figure, elements, parts: parts.map((part) => [part.id, part.figure]) };
  };
  const before = await figuresOf();
  await change('2026-01-05', (rows) =>
    changeCells(rows, 'departments', 'disdukcapil', {
      weights: '0.2 0.1 0.1 0.1 0.1 0.1 0.1 0.1 0.1',
    }),
  );
  await change('2026-01-06', (rows) =>
    closeRow(rows, 'services', 'disdukcapil/ktp-el', '2026-01-06', '2026-01-06'),
  );
  expect(await figuresOf()).toEqual(before);
  await change('2026-01-07', (rows) => reopenRow(rows, 'services', 'disdukcapil/ktp-el'));
  expect(await figuresOf()).toEqual(before);
});

describe('what is on its way while a counter goes to another service', () => {
  const said = fullResponse({ counter: emergency });
  const post = (value: unknown) =>
    site.worker.fetch(
      new Request(`${origin}/api/v1/responses`, {
        method: 'POST',
        body: JSON.stringify(value),
        headers: { 'Content-Type': 'application/json' },
      }),
      site.environment,
      background,
    );
  const storedWith = async () =>
    (
      await env.DB.prepare('SELECT service FROM responses WHERE id = ?').bind(said.id).all()
    ).results.map((row) => row['service']);

  it('is counted once, where its first copy stands, and its receipt is found', async () => {
    expect((await post(said)).status).toBe(201);
    expect(await storedWith()).toEqual(['rsud/rawat-jalan']);
    await change(today, (rows) => moveCounter(rows, emergency, 'rsud/kartu-keluarga'));
    expect((await post(said)).status).toBe(201);
    expect(await storedWith()).toEqual(['rsud/rawat-jalan']);
    const receipt = await ask(`/api/v1/receipts/${emergency}/${receiptOf(said.id)}`);
    expect(receipt.status).toBe(200);
  });

  it('is counted once, also of the people whom a queue machine counted, by the key it had', async () => {
    await env.DB.prepare(
      'INSERT INTO people_served_keys (id, key_hash, label, department, created_day) VALUES (?, ?, ?, ?, ?)',
    )
      .bind('mesin', await sha256('penghitung'), 'mesin', 'disdukcapil', '2025-01-01')
      .run();
    const report = async (counter: string, day: string) => {
      const answer = await site.worker.fetch(
        new Request(`${origin}/api/v1/people-served/${counter}/${day}`, {
          method: 'PUT',
          body: JSON.stringify({ people: 130 }),
          headers: { Authorization: 'Bearer penghitung' },
        }),
        site.environment,
        background,
      );
      const { service } = await answer.json<{ service?: string }>();
      return service ?? answer.status;
    };
    // The family card went to the hospital with its machine.
    expect(await report(family, today)).toBe('rsud/kartu-keluarga');
    expect(await report(ktp, today)).toBe('disdukcapil/ktp-el');
    await change(today, (rows) => moveCounter(rows, ktp, 'disdukcapil/kenaikan-pangkat'));
    expect(await report(ktp, today)).toBe('disdukcapil/ktp-el');
    await change(today, (rows) => moveCounter(rows, ktp, 'disdukcapil/ktp-el'));
  });

  it('is for the service that asked it, where the one that its counter has now asks other things', async () => {
    await change(today, (rows) => moveCounter(rows, emergency, 'disdukcapil/ktp-el'));
    const late = fullResponse({ counter: emergency, answers: { time: 2, cost: 3 } });
    expect((await post(late)).status).toBe(201);
    const stored = await env.DB.prepare('SELECT service FROM responses WHERE id = ?')
      .bind(late.id)
      .first('service');
    expect(stored).toBe('rsud/kartu-keluarga');
    // What no version asked is refused as ever.
    const never = fullResponse({ counter: '4M9TJ', answers: { time: 2, cost: 3 } });
    expect((await post(never)).status).toBe(422);
    await change(today, (rows) => moveCounter(rows, emergency, 'rsud/kartu-keluarga'));
  });

  it('takes tickets from the machine of the department that had the service before', async () => {
    await env.DB.prepare('INSERT INTO ticket_keys VALUES (?, ?, ?, ?, ?)')
      .bind(await sha256('mesin'), 'mesin', 'disdukcapil', '2025-01-01', null)
      .run();
    const order = (counter: string) =>
      site.worker.fetch(
        new Request(`${origin}/api/v1/tickets`, {
          method: 'POST',
          body: JSON.stringify({ counter }),
          headers: { 'Content-Type': 'application/json', Authorization: 'Bearer mesin' },
        }),
        site.environment,
        background,
      );
    expect((await order(family)).status).toBe(201);
    expect((await order('H2XBB')).status).toBe(403);
  });
});

describe('the posters', () => {
  const of = async (who: { role: 'head' | 'auditor'; department?: string }) => {
    const cookie = await cookieOf(who);
    const headers = { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' };
    const posters = (request: RequestInit) =>
      site.worker.fetch(
        new Request(`${origin}/api/panel/unit/rsud/posters`, { ...request, headers }),
        site.environment,
        background,
      );
    return {
      due: async () => (await posters({})).json<DuePosters>(),
      note: (codes: readonly string[], version: number) =>
        posters({ method: 'POST', body: JSON.stringify({ codes, version }) }),
    };
  };

  it('are due until staff say that they are printed, and again when their words change', async () => {
    const head = await of({ role: 'head', department: 'rsud' });
    const first = await head.due();
    expect(first.due.map(({ why }) => why)).toEqual(first.due.map(() => 'new'));
    const codes = first.due.map(({ code }) => code);
    expect((await head.note(codes, first.version)).status).toBe(204);
    expect((await head.due()).due).toEqual([]);

    await change(today, (rows) => changeCells(rows, 'departments', 'rsud', { name: 'RSUD Kota' }));
    const again = await head.due();
    expect(again.due.map(({ code, why, fields }) => [code, why, fields])).toEqual(
      codes.map((code) => [code, 'changed', ['department']]),
    );
    // What was printed of a list that was open since before has the words of before.
    expect((await head.note(codes, first.version)).status).toBe(204);
    expect((await head.due()).due).toHaveLength(codes.length);
  });

  it('of other departments are nobody else’s to note, and of no known version', async () => {
    const head = await of({ role: 'head', department: 'rsud' });
    const { version } = await head.due();
    expect((await head.note([ktp], version)).status).toBe(422);
    expect((await head.note([emergency], 9999)).status).toBe(422);
    expect((await head.note([], version)).status).toBe(422);
    const auditor = await of({ role: 'auditor' });
    expect((await auditor.note([emergency], version)).status).toBe(403);
  });
});
