/** The report as the API gives it, and what was imported of years before this system. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { proposal } from '#functions/db/actions.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { importStatement } from '#functions/db/earlier-results.ts';
import { reportPeopleServed } from '#functions/db/people-served.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { workbookMediaType } from '#shared/api/openapi.ts';
import type { Plan, Standing } from '#shared/follow-up/action.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import { yearOf } from '#shared/publication/period.ts';
import type { EarlierResult, EarlierResults } from '#shared/report/earlier-result.ts';
import type { Report } from '#shared/report/report.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { publishedAlone } from '../fixtures/earlier-results.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
const lastYear = String(Number(yearOf(today)) - 1);

const get = (path: string) => askWorker(new Request(`https://suara.example/api/v1${path}`));
const readReport = async (query = ''): Promise<Report> =>
  (await get(`/reports/report.json${query}`)).json();

async function answer(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await appendResponse(env.DB, fullResponse(), 'disdukcapil/ktp-el', { day: today, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day: today, hour: 9 }, () => crypto.randomUUID());
}

const earlier: EarlierResult = {
  unit: 'rsud',
  period: lastYear,
  respondents: 380,
  index: 81.2,
  grade: 'B',
  means: [
    { element: 'requirements', mean: 3.31 },
    { element: 'time', mean: 3.1 },
  ],
  ...publishedAlone,
  source: 'https://rsud.example/skm.pdf',
  importedDay: '2026-02-01',
};

beforeEach(emptyDatabase);

describe('the report of a unit', () => {
  it('rests on the results that the API publishes', async () => {
    await answer(40);
    const report = await readReport('?department=disdukcapil&service=ktp-el');
    const results = await (await get('/results?department=disdukcapil&service=ktp-el')).json();
    expect(report.results).toEqual(results);
    const { figure } = report.results;
    if (!('index' in figure)) throw new Error('forty answers have an index');
    expect(report.index).toMatchObject({ index: figure.index, grade: figure.grade });
  });

  it('has no figure of a unit without answers, and says so by its status', async () => {
    const report = await readReport('?department=rsud');
    expect(report).toMatchObject({ index: null, priorities: [], sample: { collected: null } });
    expect(report.results.figure).toEqual({ status: 'insufficient' });
  });

  it('compares with what was imported, marked as such', async () => {
    await importStatement(env.DB, [earlier]).run();
    const { previous } = await readReport('?department=rsud');
    expect(previous[0]).toMatchObject({ origin: 'imported', result: earlier });
    expect(previous[1]).toMatchObject({ origin: 'computed' });
  });

  it.each([
    ['/reports/report.json?department=dukun', 404],
    ['/reports/report.json?period=besok', 422],
    ['/reports/report.json?colour=red', 422],
    ['/reports/report.exe', 404],
  ])('%s gets %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe('the plan of a report', () => {
  const plan: Plan = {
    department: 'rsud',
    service: null,
    element: 'time',
    theme: null,
    programme: 'Loket tambahan',
    horizon: 'short',
    responsible: { office: 'back' },
    dueDay: `${lastYear}-12-01`,
  };
  const put = async (standing: Standing, changes: Partial<Plan> = {}) => {
    const action = { ...plan, ...changes, proposedDay: `${lastYear}-02-01`, ...standing };
    await env.DB.batch([...proposal(env.DB, action, today)]);
  };
  const programmes = async (query: string) =>
    (await readReport(query)).plan.map(({ programme }) => programme);

  it('holds what is decided, not what is only proposed, waited for or declined', async () => {
    await put({ state: 'under-way', progress: 40 });
    await put({ state: 'proposed' }, { programme: 'Usulan' });
    await put({ state: 'awaiting' }, { programme: 'Menunggu' });
    const { plan: told } = await readReport('?department=rsud');
    expect(told).toEqual([
      {
        ...{ service: null, element: 'time', programme: 'Loket tambahan', horizon: 'short' },
        ...{ dueDay: `${lastYear}-12-01`, office: 'back', department: null, progress: 40 },
      },
    ]);
  });

  it('holds what was done since the period began, and nothing done before', async () => {
    await put({ state: 'done', doneDay: today, evidence: null });
    await put(
      { state: 'done', doneDay: `${lastYear}-06-01`, evidence: null },
      { programme: 'Tahun lalu' },
    );
    expect(await programmes('?department=rsud')).toEqual(['Loket tambahan']);
    expect(await programmes(`?department=rsud&period=${lastYear}`)).toHaveLength(2);
  });

  it('gives the horizon that the days have, whatever was written down once', async () => {
    await put({ state: 'under-way', progress: 0 }, { dueDay: `${Number(lastYear) + 4}-01-01` });
    const { plan: told } = await readReport('?department=rsud');
    expect(told).toMatchObject([{ horizon: 'long' }]);
  });

  it('holds nothing that was cancelled or withdrawn', async () => {
    await put({ state: 'cancelled', cancelledDay: today, reason: 'Dialihkan.' });
    const text = { said: { id: 'Lama.' }, done: { id: 'Dibuka.' } };
    await put({
      ...{ state: 'withdrawn', doneDay: today, evidence: null, publishedDay: today, text },
      ...{ withdrawnDay: today, reason: 'Belum merata.' },
    });
    expect(await programmes('?department=rsud')).toEqual([]);
  });

  it('of a service holds its own actions and those of the whole department', async () => {
    await put({ state: 'under-way', progress: 0 });
    await put({ state: 'under-way', progress: 0 }, { service: 'rsud/igd', programme: 'IGD' });
    expect(await programmes('?department=rsud&service=rawat-jalan')).toEqual(['Loket tambahan']);
    expect(await programmes('?department=rsud&service=igd')).toHaveLength(2);
  });

  it('names the other department that carries an action out, which has not got it in its own', async () => {
    const responsible = { office: 'other', department: 'bkpsdm' } as const;
    await put({ state: 'under-way', progress: 0 }, { responsible });
    const { plan: told } = await readReport('?department=rsud');
    expect(told[0]?.department).toMatch(/^Badan Kepegawaian/);
    expect(await programmes('?department=bkpsdm')).toEqual([]);
  });
});

describe('the files of a report', () => {
  const unit = 'department=disdukcapil&service=ktp-el';

  it('are a workbook, the same while the report is the same', async () => {
    await answer(40);
    const first = await get(`/reports/report.xlsx?${unit}`);
    expect(first.status).toBe(200);
    expect(first.headers.get('Content-Type')).toBe(workbookMediaType);
    expect(first.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="laporan-skm-disdukcapil-ktp-el-[\d-]+-report\.xlsx"$/,
    );
    expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/);
    // A ZIP archive begins with PK.
    expect([...new Uint8Array(await first.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);

    const tag = first.headers.get('ETag') ?? '';
    const again = await askWorker(
      new Request(`https://suara.example/api/v1/reports/report.xlsx?${unit}`, {
        headers: { 'If-None-Match': tag },
      }),
    );
    expect(again.status).toBe(304);
    const english = await get(`/reports/report.xlsx?${unit}&lang=en`);
    expect(english.headers.get('ETag')).not.toBe(tag);
  });

  it('are its tables, for programs and for a spreadsheet set to Indonesian', async () => {
    await answer(40);
    const { index } = await readReport(`?${unit}`);
    const mean = index?.rows[0]?.mean;
    const lines = async (query: string) =>
      (await (await get(`/reports/elements.csv?${unit}${query}`)).text()).split('\r\n');
    const [header, first] = await lines('');
    expect(header).toContain('kode,unsur,responden');
    expect(first).toBe(`U1,Persyaratan,40,0,0,40,0,${mean},0.125,0.375,`);
    expect((await lines('&dialect=id'))[1]).toContain(
      `U1;Persyaratan;40;0;0;40;0;${mean};0,125;0,375;`,
    );
    expect((await lines('&lang=en'))[1]).toContain('U1,Requirements');
  });

  it.each(['respondents', 'months', 'years', 'follow-up'])('have a table of %s', async (name) => {
    const table = await get(`/reports/${name}.csv?${unit}`);
    expect(table.status).toBe(200);
    expect(table.headers.get('Content-Type')).toContain('text/csv');
    expect(table.headers.get('ETag')).not.toBeNull();
  });

  it('say nothing of a unit that too few have rated', async () => {
    await answer(9);
    const [, first] = (await (await get(`/reports/elements.csv?${unit}`)).text()).split('\r\n');
    expect(first).toBe('U1,Persyaratan,,,,,,,,,Belum cukup responden');
  });
});

describe('the earlier results of a unit', () => {
  const read = async (query: string): Promise<EarlierResults> =>
    (await get(`/earlier-results${query}`)).json();

  it('come the newest first, and are of no other unit', async () => {
    const older = { ...earlier, period: '2023', index: 79.5, means: [] };
    await importStatement(env.DB, [older, earlier]).run();
    const { earlierResults, unit } = await read('?department=rsud');
    expect(unit).toBe('rsud');
    expect(earlierResults).toEqual([earlier, older]);
    expect((await read('')).earlierResults).toEqual([]);
  });

  it('are those of one period and of the parts in it, where one is asked for', async () => {
    const reported = { ...earlier, unit: 'rsud/igd', origin: 'reported', source: null } as const;
    await importStatement(env.DB, [earlier, reported, { ...earlier, period: '2023' }]).run();
    expect(await read(`?period=${lastYear}`)).toEqual({
      ...{ unit: '', earlierResults: [], parts: [earlier] },
    });
    expect(await read(`?department=rsud&period=${lastYear}`)).toEqual({
      ...{ unit: 'rsud', earlierResults: [earlier], parts: [reported] },
    });
    expect((await get('/earlier-results?period=besok')).status).toBe(422);
  });

  it('are replaced by importing the same period again', async () => {
    await importStatement(env.DB, [earlier]).run();
    await importStatement(env.DB, [{ ...earlier, index: 82.1 }]).run();
    expect((await read('?department=rsud')).earlierResults).toMatchObject([{ index: 82.1 }]);
  });

  it('cannot rest on fewer respondents than an index needs, nor leave the scale', async () => {
    const refused = async (changes: Partial<EarlierResult>) =>
      expect(importStatement(env.DB, [{ ...earlier, ...changes }]).run()).rejects.toThrow('CHECK');
    await refused({ respondents: 29 });
    await refused({ index: 101 });
    await refused({ means: [{ element: 'time', mean: 5 }] });
    await refused({ source: 'javascript:alert(1)' });
  });
});

describe('the population of a report', () => {
  it('is who was served as reported, with how many reports are missing', async () => {
    const month = monthOf(today);
    await env.DB.batch([
      reportPeopleServed(env.DB, { service: 'rsud/igd', month, people: 600 }),
      reportPeopleServed(env.DB, { service: 'rsud/rawat-jalan', month, people: 400 }),
      reportPeopleServed(env.DB, { service: 'disdukcapil/ktp-el', month, people: 5000 }),
    ]);
    const { sample } = await readReport(`?department=rsud&period=${month}`);
    expect(sample).toMatchObject({
      served: 1000,
      target: 278,
      reports: { received: 2, expected: 2 },
    });
    const service = await readReport(`?department=rsud&service=igd&period=${month}`);
    expect(service.sample).toMatchObject({ served: 600, reports: { received: 1, expected: 1 } });
    await env.DB.prepare('DELETE FROM people_served').run();
    expect((await readReport('?department=rsud')).sample).toMatchObject({
      served: null,
      target: null,
    });
  });
});
