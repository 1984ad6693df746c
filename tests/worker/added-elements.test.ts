/** What a department asks beside the nine: from the answer to what is published, beside the index and never in it. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sheetStatements } from '#functions/db/append-sheets.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Response as Answer } from '#shared/survey/response.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../fixtures/responses.ts';
import { storedSheet } from '../fixtures/sheets.ts';
import { emptyDatabase } from './empty-database.ts';
import { talliesHold } from './tallies-hold.ts';

const counter = 'A7F41';
const service = 'bkpsdm/kenaikan-pangkat';
const at = { day: '2026-02-03', hour: 10 };
const nine = { ...fullResponse().answers, cost: 3 } as const;

const fetchPath = (path: string, init?: RequestInit) =>
  askWorker(new Request(`https://suara.example${path}`, init));
const post = (response: Answer) =>
  fetchPath('/api/v1/responses', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(response),
  });
const resultsOf = async (query: string): Promise<Results> =>
  (await fetchPath(`/api/v1/results?period=2026-02${query}`)).json();
const sealAll = () => sealAtOnce(env.DB, testCatalogue, at, () => crypto.randomUUID());

/** So many full answers, of which each says the same of the added element. */
async function hear(count: number, added: Answer['added']) {
  for (let nth = 0; nth < count; nth += 1) {
    const said = fullResponse({ counter, answers: nine, ...(added && { added }) });
    await appendResponse(env.DB, said, service, at);
  }
}

beforeEach(emptyDatabase);

describe('an element that a department has added', () => {
  it('is told beside the nine, with as many as answered it, and moves no index', async () => {
    await hear(30, { U10: 2 });
    await hear(10, undefined);
    // Every third of the short forms was asked, and counts for three.
    for (let nth = 0; nth < 10; nth += 1) {
      const said = shortResponse({ counter, added: { U10: 4 } });
      await appendResponse(env.DB, said, service, at);
    }
    await sealAll();
    const { addedElements, figure } = await resultsOf('&department=bkpsdm');
    expect(addedElements?.elements).toMatchObject([
      {
        key: 'U10',
        name: { id: 'Kebersihan' },
        figure: {
          status: 'caution',
          respondents: 40,
          counts: [0, 30, 0, 30],
          mean: 3,
          index: 75,
          grade: 'C',
        },
      },
    ]);
    const without = await resultsOf('&department=bkpsdm');
    expect(figure).toMatchObject({ respondents: 50 });
    const means = without.elements.map((each) => ('mean' in each ? each.mean : Number.NaN));
    const sum = means.reduce((all, mean) => all + mean, 0);
    expect('index' in figure ? figure.index : 0).toBeCloseTo((25 * sum) / 9, 1);
    expect(addedElements?.indexWith).toBeCloseTo((25 * (sum + 3)) / 10, 1);
    await talliesHold();
  });

  it('is told of the service, and of the city in no way', async () => {
    await hear(30, { U10: 2 });
    await sealAll();
    const own = await resultsOf('&department=bkpsdm&service=kenaikan-pangkat');
    expect(own.addedElements?.elements).toMatchObject([{ figure: { respondents: 30, mean: 2 } }]);
    expect(await resultsOf('')).not.toHaveProperty('addedElements');
    const { results } = await env.DB.prepare(
      `SELECT series FROM tallies WHERE strata LIKE '%U10%' ORDER BY series`,
    ).all();
    expect(results.map(({ series }) => series)).toEqual([
      'department-month',
      'department-quarter',
      'service-day',
      'service-month',
    ]);
  });

  it('has its number from ten answers to it, and its mean from thirty', async () => {
    await hear(21, undefined);
    await hear(9, { U10: 1 });
    await sealAll();
    const figureNow = async () =>
      (await resultsOf('&department=bkpsdm')).addedElements?.elements[0]?.figure;
    expect(await figureNow()).toEqual({ status: 'insufficient' });
    expect((await resultsOf('&department=bkpsdm')).addedElements?.indexWith).toBeNull();
    await hear(10, { U10: 1 });
    await sealAll();
    expect(await figureNow()).toEqual({ status: 'count', respondents: 19 });
    await hear(11, { U10: 1 });
    await sealAll();
    expect(await figureNow()).toMatchObject({ status: 'caution', respondents: 30, mean: 1 });
  });

  it('is counted from sheets of paper, too', async () => {
    await env.DB.batch(
      sheetStatements(
        env.DB,
        Array.from({ length: 30 }, () => {
          const said = fullResponse({ counter, answers: nine, added: { U10: 3 } });
          return storedSheet(at.day, { service, said });
        }),
        'dewi',
      ),
    );
    await sealAll();
    const { addedElements } = await resultsOf('&department=bkpsdm');
    expect(addedElements?.elements).toMatchObject([{ figure: { respondents: 30, mean: 3 } }]);
    await talliesHold();
  });
});

describe('the door', () => {
  it('takes answers to it as JSON and as a form, once, and never changes them', async () => {
    const said = fullResponse({ counter, answers: nine, added: { U10: 3 } });
    expect((await post(said)).status).toBe(201);
    expect((await post(said)).status).toBe(201);
    expect((await post({ ...said, added: { U10: 4 } })).status).toBe(409);
    const form = await fetchPath('/api/v1/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
      body: new URLSearchParams({
        ...{ counter, form: 'full', language: 'id', impression: '2' },
        'added.U10': '1',
      }).toString(),
      redirect: 'manual',
    });
    expect(form.status).toBe(303);
    const { results } = await env.DB.prepare('SELECT added FROM responses ORDER BY added').all();
    expect(results).toEqual([{ added: '{"U10":1}' }, { added: '{"U10":3}' }]);
    await expect(env.DB.prepare('UPDATE responses SET added = NULL').run()).rejects.toThrow(
      'append-only',
    );
  });

  it('refuses what the department never added, has ended, or another one asks', async () => {
    for (const [key, response] of [
      ['U12', fullResponse({ counter, answers: nine, added: { U12: 3 } })],
      ['U11', fullResponse({ counter, answers: nine, added: { U11: 3 } })],
      ['U10', fullResponse({ added: { U10: 3 } })],
    ] as const) {
      const answer = await post(response);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ errors: [{ pointer: `/added/${key}` }] });
    }
  });
});
