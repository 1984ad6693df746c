/** The recapitulation of one city is imported by another, with equal figures and the word that they are reported. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { reportPeopleServed } from '#functions/db/people-served.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { workbookMediaType } from '#shared/api/openapi.ts';
import { localHour } from '#shared/local-time.ts';
import { latestQuarter } from '#shared/publication/period.ts';
import type { EarlierResults } from '#shared/report/earlier-result.ts';
import type { Recapitulation, RecapitulationRow } from '#shared/report/recapitulation.ts';
import type { Profile } from '#shared/survey/profile.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';
import { ask, cookieOf } from './panel/sessions.ts';

const today = localHour(new Date(), testCatalogue.settings.timeZone).day;
const quarter = latestQuarter(today);
const [month = ''] = quarter.months;

const get = (file: string, query = '') =>
  askWorker(
    new Request(`https://suara.example/api/v1/reports/${file}?period=${quarter.id}${query}`),
  );
const recapitulation = async (query = ''): Promise<Recapitulation> =>
  (await get('recapitulation.json', query)).json();
const rowOf = ({ rows }: Recapitulation, unit: string) => rows.find((row) => row.unit === unit);

const profiles: readonly Profile[] = [
  { sex: 'P', education: 'SMA', occupation: 'Pelajar' },
  { sex: 'L', education: 'S1', occupation: 'Petani' },
  { sex: 'P', education: 'S1', occupation: 'TNI' },
  {},
];

/** Answers to a service, of people of whom a quarter says nothing of themselves. */
async function answer(service: string, counter: string, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const given = fullResponse({ counter, profile: profiles[nth % profiles.length] ?? {} });
    await appendResponse(env.DB, given, service, { day: `${month}-15`, hour: 9 });
  }
}

beforeEach(emptyDatabase);

async function livelyCity(): Promise<void> {
  await answer('disdukcapil/ktp-el', '4M9TJ', 100);
  await answer(
    'rsud/igd',
    testCatalogue.counters.find(({ service }) => service === 'rsud/igd')?.code ?? '',
    9,
  );
  await reportPeopleServed(env.DB, { service: 'disdukcapil/ktp-el', month, people: 4200 }).run();
  const soon = { day: `${month}-16`, hour: 9 };
  await seal(env.DB, testCatalogue, soon, () => crypto.randomUUID());
}

describe('the recapitulation of a city', () => {
  it('has what the results of each department have, and nothing of one that too few have rated', async () => {
    await livelyCity();
    const recap = await recapitulation();
    const results = await (
      await askWorker(
        new Request(
          `https://suara.example/api/v1/results?department=disdukcapil&period=${quarter.id}`,
        ),
      )
    ).json<{ figure: { index: number; respondents: number } }>();
    expect(rowOf(recap, 'disdukcapil')).toMatchObject({
      origin: 'computed',
      index: results.figure.index,
      sample: 100,
      population: 4200,
      profile: { P: 50, L: 25, PELAJAR: 25, PETANI: 25, 'TNI/POLRI': 25, PNS: 'few' },
    });
    expect(rowOf(recap, 'rsud')).toMatchObject({ origin: null, sample: null, elements: [] });
    expect(recap.whole).toMatchObject({ index: results.figure.index });
  });

  it('is there of a department by service, and of a service alone', async () => {
    await livelyCity();
    const department = await recapitulation('&department=disdukcapil');
    expect(department.rows.map(({ unit }) => unit)).toContain('disdukcapil/ktp-el');
    const service = await recapitulation('&department=disdukcapil&service=ktp-el');
    expect(service).toMatchObject({ rows: [{ unit: 'disdukcapil/ktp-el' }], whole: null });
  });

  it.each([
    ['recapitulation.xlsx', workbookMediaType],
    ['recapitulation.csv', 'text/csv; charset=utf-8; header=present'],
  ])('comes as %s, with a name that says of what', async (file, type) => {
    const answered = await get(file);
    expect(answered.headers.get('Content-Type')).toBe(type);
    expect(answered.headers.get('Content-Disposition')).toContain(
      `"rekapitulasi-skm-kota-${quarter.id}-${today}${file.slice(-5).replace(/^n/, '')}"`,
    );
  });
});

/** What must be equal in both cities. */
const figuresOf = (row: RecapitulationRow | undefined) => {
  if (row === undefined) throw new Error('the department has a row');
  const { origin: _, reports: __, elements, ...figures } = row;
  return { ...figures, means: elements.map(({ element, mean }) => ({ element, mean })) };
};

describe.each(['recapitulation.xlsx', 'recapitulation.csv'])(
  'another city that gets %s',
  (file) => {
    it('has equal figures of a unit that surveys elsewhere, marked as reported', async () => {
      await livelyCity();
      const before = rowOf(await recapitulation(), 'disdukcapil');
      const sent = new Uint8Array(await (await get(file)).arrayBuffer());

      await emptyDatabase();
      const cookie = await cookieOf({ role: 'administrator' });
      const path = '/api/panel/earlier-results';
      const checked = await ask(`${path}/check`, { cookie, body: sent });
      expect(checked.status).toBe(200);
      const { csv } = await checked.json<{ csv: string }>();
      const imported = await ask(path, { cookie, body: new TextEncoder().encode(csv) });
      expect(imported.status).toBe(201);

      const recap = await recapitulation();
      const after = rowOf(recap, 'disdukcapil');
      expect(after?.origin).toBe('reported');
      expect(figuresOf(after)).toEqual(figuresOf(before));
      expect(recap.whole).toMatchObject({ index: null });
      const { earlierResults } = await (
        await askWorker(
          new Request('https://suara.example/api/v1/earlier-results?department=disdukcapil'),
        )
      ).json<EarlierResults>();
      expect(earlierResults).toMatchObject([
        { origin: 'reported', source: null, period: quarter.id },
      ]);
    });
  },
);

it('what was heard here goes before what was reported of the same time', async () => {
  await livelyCity();
  const sent = new Uint8Array(await (await get('recapitulation.csv')).arrayBuffer());
  const cookie = await cookieOf({ role: 'administrator' });
  expect((await ask('/api/panel/earlier-results', { cookie, body: sent })).status).toBe(201);
  expect(rowOf(await recapitulation(), 'disdukcapil')).toMatchObject({ origin: 'computed' });
});
