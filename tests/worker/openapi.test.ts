/** The description of the API and the API itself agree. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { api } from '#functions/api/api.ts';
import { inCity } from '#functions/city.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { insertEdition } from '#functions/db/closings.ts';
import { storeKiosk } from '#functions/db/kiosk-keys.ts';
import { storeKey } from '#functions/db/people-served-keys.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import { freeze } from '#functions/publication/edition.ts';
import { problemSchema } from '#shared/api/answers.ts';
import { ofAll, openApi } from '#shared/api/openapi.ts';
import { type Operation, operations } from '#shared/api/operations.ts';
import { problemKinds } from '#shared/api/problems.ts';
import { localHour } from '#shared/local-time.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { fullResponse } from '../fixtures/responses.ts';

const ask = (path: string, init?: RequestInit) =>
  askWorker(new Request(`https://suara.example/api/v1${path}`, init));

const today = localHour(new Date(), testCatalogue.settings.timeZone).day;
const response = { ...fullResponse(), id: crypto.randomUUID() };

beforeAll(async () => {
  const service = 'disdukcapil/ktp-el';
  for (let i = 0; i < 400; i += 1) {
    const impression = i % 3 === 0 ? 4 : 2;
    const given = fullResponse({ impression, profile: { sex: 'P', education: 'SMA' } });
    await appendResponse(env.DB, given, service, { day: today, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day: today, hour: 9 }, () => crypto.randomUUID());
  await appendResponse(env.DB, response, service, { day: today, hour: 9 });
  const hash = await sha256(key);
  await env.DB.prepare('INSERT INTO ticket_keys VALUES (?, ?, ?, ?, ?)')
    .bind(hash, 'Antrean', null, today, null)
    .run();
  const machine = { id: 'id', key: machineKey, department: 'disdukcapil', label: 'Antrean' };
  const kiosk = { id: 'id', keyHash: await sha256(kioskKey), department: 'disdukcapil' };
  await storeKiosk(env.DB, {
    ...kiosk,
    counter: '4M9TJ',
    name: 'Tablet',
    createdDay: today,
  }).run();
  await (await storeKey(env.DB, { ...machine, createdDay: today })).run();
  const [, rsud] = testCatalogue.departments;
  const period = parsePeriod('2026-Q1');
  if (rsud === undefined || period === undefined) throw new Error('a hospital and a quarter');
  const edition = await inCity(testCity, () =>
    freeze({
      ...{ scope: { kind: 'department', department: rsud }, period, checked: null, parts: null },
      closing: {
        ...{ edition: 1, checkedBy: null, checkedDay: null },
        ...{ approvedBy: null, approvedDay: null },
      },
      ...{ reason: 'Loket pindah gedung.', previous: null, today },
    }),
  );
  await insertEdition(env.DB, edition).run();
});

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

const key = 'slk_openapi';
const machineKey = 'sld_openapi';
const kioskKey = `slt_${'0'.repeat(16)}`;
const issue = json({ counter: '4M9TJ' });

/** Real requests that each operation answers well. */
const requests: Readonly<
  Record<string, readonly { readonly path: string; readonly init?: RequestInit }[]>
> = {
  getResults: [
    { path: '/results' },
    { path: '/results?department=disdukcapil' },
    { path: '/results?department=disdukcapil&service=ktp-el' },
    { path: '/results?department=rsud&period=2026-02' },
  ],
  getChanges: [
    { path: '/changes' },
    { path: '/changes?department=disdukcapil&period=2026&against=year' },
  ],
  getIntegrity: [{ path: '/integrity' }, { path: '/integrity?department=rsud&period=2026-02' }],
  getReport: [
    { path: '/reports/report.json' },
    { path: '/reports/report.json?department=disdukcapil' },
    { path: '/reports/report.json?department=rsud&service=igd&period=2026-02' },
    { path: '/reports/recapitulation.json' },
    { path: '/reports/recapitulation.json?department=rsud&service=igd' },
  ],
  getEarlierResults: [{ path: '/earlier-results?department=rsud' }],
  getEditions: [
    { path: '/editions?department=rsud&period=2026-Q1' },
    { path: '/editions?period=2026-07' },
  ],
  getEdition: [{ path: '/editions/edition.json?department=rsud&period=2026-Q1&edition=1' }],
  getReleaseCalendar: [{ path: '/release-calendar' }],
  getOpenData: [
    { path: '/data/datapackage.json' },
    { path: '/data/figures.json' },
    { path: '/data/elements.json?department=disdukcapil' },
  ],
  getNationalMetadata: [{ path: '/metadata/ms-variabel.xlsx?department=rsud' }],
  getFollowUps: [{ path: '/follow-ups?department=rsud' }],
  search: [{ path: '/search?q=ktp' }],
  getCatalogue: [{ path: '/catalogue' }],
  sendResponse: [
    { path: '/responses', init: json({ ...fullResponse(), id: crypto.randomUUID() }) },
  ],
  getReceipt: [{ path: `/receipts/4M9TJ/${receiptOf(response.id)}` }],
  issueTickets: [
    { path: '/tickets', init: { ...issue, headers: { Authorization: `Bearer ${key}` } } },
  ],
  issueInvitations: [
    { path: '/invitations', init: { ...issue, headers: { Authorization: `Bearer ${key}` } } },
  ],
  reportPeopleServed: [
    {
      path: `/people-served/4M9TJ/${today}`,
      init: {
        method: 'PUT',
        body: '{ "people": 132 }',
        headers: { Authorization: `Bearer ${machineKey}` },
      },
    },
  ],
  getKiosk: [{ path: '/kiosks/4M9TJ', init: { headers: { Authorization: `Bearer ${kioskKey}` } } }],
  getHealth: [{ path: '/health' }],
  getDescription: [{ path: '/openapi.json' }],
};

function schemasOf({ answer }: Operation): readonly z.ZodMiniType[] {
  return answer.kind === 'json' ? [answer.schema] : answer.schemas;
}

describe('every operation', () => {
  it('is described, and nothing else is', () => {
    const routes = api.routes.filter(({ method }) => method !== 'ALL');
    const served = routes.map(
      ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    const described = operations.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(served)).toEqual(new Set(described));
  });

  describe.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s',
    (id, operation) => {
      it.each(requests[id] ?? [])('answers $path as described', async ({ path, init }) => {
        const answer = await ask(path, init);
        expect(answer.status).toBe(operation.status);
        const schemas = schemasOf(operation);
        const body = schemas.length > 0 ? await answer.json() : undefined;
        const fits = schemas.map((schema) => schema.safeParse(body));
        expect(fits.length === 0 || fits.some(({ success }) => success)).toBe(true);
        if (operation.isRead) {
          expect(answer.headers.get('ETag')).not.toBeNull();
          expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
          expect(answer.headers.get('Cache-Control')).toMatch(
            /^public, max-age=\d+, (?:stale-while-revalidate=\d+|must-revalidate)$/,
          );
        }
      });
    },
  );
});

describe('every problem', () => {
  it('is described by an operation that may answer it', () => {
    const described = new Set([...operations.flatMap(({ problems }) => problems), ...ofAll]);
    expect(described).toEqual(new Set(Object.keys(problemKinds)));
  });

  it.each([
    ['/results?period=besok', 422],
    ['/receipts/4M9TJ/7K3Q-9F2M-XB4T', 404],
    ['/nowhere', 404],
  ])('%s looks as described', async (path, status) => {
    const answer = await ask(path, { headers: { 'Accept-Language': 'en' } });
    expect(answer.status).toBe(status);
    expect(problemSchema.safeParse(await answer.json()).success).toBe(true);
    expect(answer.headers.get('Content-Language')).toBe('en');
  });
});

describe('the document', () => {
  it('is OpenAPI 3.1 in the language asked for', async () => {
    const read = async (language: string) =>
      (await ask('/openapi.json', { headers: { 'Accept-Language': language } })).json();
    expect(await read('en')).toEqual(openApi(testCatalogue.settings, 'en'));
    expect(await read('id')).toEqual(openApi(testCatalogue.settings, 'id'));
  });

  it('refers to nothing that is not in it', () => {
    const document = openApi(testCatalogue.settings, 'id');
    const text = JSON.stringify(document);
    const { schemas } = document['components'] as { schemas: Record<string, unknown> };
    for (const [, name = ''] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(Object.keys(schemas)).toContain(name);
    }
  });
});
