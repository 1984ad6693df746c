/** The open data over HTTP: complete, explained, and enough to recompute every index. */

import { askWorker, env } from 'virtual:host';
import readSheets from 'read-excel-file/universal';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { nationalForms } from '#shared/open-data/national/workbooks.ts';
import type { Changes } from '#shared/publication/changes.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { recompute } from '../../tools/recompute/recompute.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../fixtures/responses.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  askWorker(new Request(`https://suara.example/api/v1${path}`, { headers }));
const csvOf = async (path: string) => (await get(`/data/${path}`)).text();

const day = '2026-02-03';

beforeAll(async () => {
  const hear = async (service: string, count: number, on = day) => {
    for (let i = 0; i < count; i += 1) {
      const rating = ((i % 4) + 1) as Rating;
      const answers = { product: rating, competence: 3 } as const;
      const response =
        i % 3 === 0 ? shortResponse({ answers }) : fullResponse({ impression: rating });
      await appendResponse(env.DB, response, service, { day: on, hour: 10 });
    }
  };
  const earlier = '2026-01-12';
  await hear('disdukcapil/ktp-el', 40, earlier);
  await seal(env.DB, testCatalogue, { day: earlier, hour: 18 }, () => crypto.randomUUID());
  await hear('disdukcapil/ktp-el', 130);
  await hear('disdukcapil/kartu-keluarga', 33);
  await hear('rsud/igd', 14);
  await hear('rsud/rawat-jalan', 9);
  await seal(env.DB, testCatalogue, { day, hour: 18 }, () => crypto.randomUUID());
});

describe('the files', () => {
  it('hold the city with its departments, or a department with its services', async () => {
    const units = async (path: string) => {
      const { rows } = await (await get(path)).json<{ rows: { unit: string }[] }>();
      return [...new Set(rows.map(({ unit }) => unit))];
    };
    expect(await units('/data/figures.json?year=2026')).toEqual([
      'city',
      'disdukcapil',
      'rsud',
      'bkpsdm',
    ]);
    expect(await units('/data/figures.json?year=2026&department=rsud')).toEqual([
      'rsud',
      'rsud/rawat-jalan',
      'rsud/igd',
    ]);
  });

  it('say what the results say', async () => {
    const { rows } = await (await get('/data/figures.json?year=2026&department=disdukcapil')).json<{
      rows: { unit: string; period: string; index: number; low: number }[];
    }>();
    for (const period of ['2026', '2026-S1', '2026-Q1', '2026-02']) {
      const read = await get(`/results?department=disdukcapil&service=ktp-el&period=${period}`);
      const { figure } = await read.json<Results>();
      const row = rows.find((one) => one.unit === 'disdukcapil/ktp-el' && one.period === period);
      expect('index' in figure && { index: figure.index, low: figure.interval.low }).toEqual({
        index: row?.index,
        low: row?.low,
      });
    }
  });

  it.each(['', '&department=disdukcapil', '&department=rsud'])(
    'are enough to recompute every index (%s)',
    async (query) => {
      const { agreeing, differences } = recompute(
        await csvOf(`figures.csv?year=2026${query}`),
        await csvOf(`elements.csv?year=2026${query}`),
      );
      expect(differences).toEqual([]);
      if (query !== '&department=rsud') expect(agreeing).toBeGreaterThan(40);
    },
  );

  it('say of channels and of who answered what the results say', async () => {
    const read = await get('/results?department=disdukcapil&period=2026');
    const { channels, composition } = await read.json<Results>();
    const rowsOf = async (name: string) => {
      const answer = await get(`/data/${name}.json?year=2026&department=disdukcapil`);
      const { rows } = await answer.json<{ rows: Record<string, unknown>[] }>();
      return rows.filter(({ unit, period }) => unit === 'disdukcapil' && period === '2026');
    };
    expect((await rowsOf('channels')).length).toBe(channels.length);
    const told = (await rowsOf('respondents')).map(({ respondents }) => respondents ?? 'few');
    expect(told).toEqual(
      Object.values(composition ?? {}).flatMap((of) => of.map(({ respondents }) => respondents)),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  it.each(['', '&department=disdukcapil'])(
    'say of changes what the API says (%s)',
    async (unit) => {
      const { rows } = await (await get(`/data/changes.json?year=2026${unit}`)).json<{
        rows: Record<string, unknown>[];
      }>();
      const kinds = new Set<string>();
      for (const { period, against } of rows) kinds.add(`period=${period}&against=${against}`);
      expect(kinds.size).toBeGreaterThan(0);
      for (const query of kinds) {
        const answer = await get(`/changes?${query}${unit}`);
        const { whole, parts, scope } = await answer.json<Changes>();
        const told = [{ ...whole, id: scope.id || 'city' }, ...parts].flatMap(({ id, change }) =>
          change === null ? [] : [{ unit: id, ...change }],
        );
        const listed = rows.filter(
          (row) => `period=${row['period']}&against=${row['against']}` === query,
        );
        expect(
          listed.map(({ unit: id, points, low, high, chance, judgement }) => ({
            unit: id,
            ...{ points, low, high, chance, judgement },
          })),
        ).toEqual(told);
      }
    },
  );

  it('are downloads with a name, a licence and a dictionary', async () => {
    const { headers } = await get('/data/figures.csv?year=2026&department=rsud');
    expect(headers.get('Content-Type')).toContain('text/csv');
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="skm-rsud-2026\.\d{8}-figures\.csv"$/,
    );
    expect(headers.get('Link')).toContain('rel="describedby"');
    expect(headers.get('Link')).toContain('rel="license"');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('are sent once while they are the same', async () => {
    const tag = (await get('/data/figures.csv?year=2026')).headers.get('ETag') ?? '';
    const again = await get('/data/figures.csv?year=2026', { 'If-None-Match': tag });
    expect(again.status).toBe(304);
  });

  it('open in a spreadsheet set to Indonesian', async () => {
    const text = await csvOf('figures.csv?year=2026&dialect=id');
    expect(text).toMatch(/^.?scope;unit;name/u);
    expect(text).toMatch(/;\d+,\d+;/);
  });
});

describe('the descriptor', () => {
  it('leads to every file', async () => {
    const { resources, years } = await (await get('/data/datapackage.json?year=2026')).json<{
      resources: { path: string }[];
      years: string[];
    }>();
    expect(years[years.length - 1]).toBe('2026');
    for (const { path } of resources) {
      expect((await askWorker(new Request(path))).status).toBe(200);
    }
  });
});

describe('the national metadata', () => {
  it.each(nationalForms)('%s is a workbook that says whose survey it is', async (form) => {
    const answer = await get(`/metadata/${form}.xlsx?year=2026&department=disdukcapil`);
    expect(answer.headers.get('Content-Disposition')).toContain(`${form}-disdukcapil-2026.xlsx`);
    const [sheet] = await readSheets(await answer.arrayBuffer());
    expect(sheet?.data.length).toBeGreaterThan(10);
  });

  it('tell the sampling error of the unit that was asked for', async () => {
    const package_ = await (
      await get('/data/datapackage.json?year=2026&department=disdukcapil')
    ).json();
    expect(package_).toHaveProperty('v_nilai_perkiraan_sampling_error_variabel_utama');
    expect(package_).toHaveProperty('produsen_data_name', expect.stringContaining('Dinas'));
  });

  it('are listed in a catalogue whose files are all there', async () => {
    const answer = await askWorker(new Request('https://suara.example/catalog.jsonld'));
    expect(answer.headers.get('Content-Type')).toContain('application/ld+json');
    const listed = await answer.text();
    const urls = [...listed.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(urls.length).toBeGreaterThan(40);
    for (const url of urls.slice(0, 18)) {
      expect((await askWorker(new Request(url ?? ''))).status).toBe(200);
    }
  });
});

describe('what is not there is said', () => {
  it.each([
    ['/data/figures.xlsx', 404],
    ['/data/figures.csv?department=dinas-ajaib', 404],
    ['/data/figures.csv?year=26', 422],
    ['/metadata/ms-lain.xlsx', 404],
    ['/metadata/ms-kegiatan.xlsx?department=ajaib', 404],
    ['/metadata/ms-kegiatan.xlsx?year=26', 422],
    ['/data/figures.csv?year=2999', 422],
    ['/data/figures.csv?tahun=2026', 422],
    ['/data/figures.csv?dialect=fr', 422],
  ])('%s', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });
});
