/** An answer to a question that stands in place of the usual one is an answer to its element, as any other. */
import { askWorker, env } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Report } from '#shared/report/report.ts';
import type { Response as Answer } from '#shared/survey/response.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';

/** Its service leaves the cost out, and asks of illegal charges instead. */
const counter = 'A7F41';
const service = 'bkpsdm/kenaikan-pangkat';

const fetchPath = (path: string, init?: RequestInit) =>
  askWorker(new Request(`https://suara.example${path}`, init));
const post = (response: Answer) =>
  fetchPath('/api/v1/responses', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(response),
  });
const answering = (cost: 1 | 4) => {
  const { answers } = fullResponse();
  return fullResponse({ counter, answers: { ...answers, cost } });
};

describe('an answer to a question of the service’s own', () => {
  it('is counted in the mean of the element and in the index', async () => {
    const at = { day: '2026-02-03', hour: 10 };
    for (let i = 0; i < 40; i += 1) {
      await appendResponse(env.DB, answering(i % 2 === 0 ? 4 : 1), service, at);
    }
    await seal(env.DB, testCatalogue, at, () => crypto.randomUUID());
    const results: Results = await (
      await fetchPath('/api/v1/results?department=bkpsdm&service=kenaikan-pangkat&period=2026-02')
    ).json();
    const cost = results.elements.find(({ variable }) => variable === 'cost');
    expect(cost).toMatchObject({ mean: 2.5, respondents: 40 });
  });

  it('is stored under its element, also without JavaScript', async () => {
    const telling = { impression: 2 } as const;
    expect((await post({ ...answering(4), ...telling })).status).toBe(201);
    const form = await fetchPath('/api/v1/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
      body: new URLSearchParams({
        counter,
        form: 'full',
        language: 'id',
        impression: String(telling.impression),
        'answers.cost': '1',
      }).toString(),
      redirect: 'manual',
    });
    expect(form.status).toBe(303);
    const stored = await env.DB.prepare(
      'SELECT cost FROM responses WHERE impression = ? ORDER BY cost',
    )
      .bind(telling.impression)
      .all();
    expect(stored.results).toEqual([{ cost: 1 }, { cost: 4 }]);
  });
});

describe('the public API', () => {
  it('says in the catalogue what is asked in place of the usual question', async () => {
    const { services }: typeof testCatalogue = await (await fetchPath('/api/v1/catalogue')).json();
    const own = services.find(({ id }) => id === service)?.ownQuestions;
    expect(own?.map(({ element, question }) => [element, question.en])).toEqual([
      ['cost', 'Was there a charge?'],
    ]);
  });

  it('says it in the report of the unit', async () => {
    const { replacements }: Report = await (
      await fetchPath('/api/v1/reports/report.json?department=bkpsdm&period=2026')
    ).json();
    expect(replacements).toMatchObject([
      { element: 'cost', everywhere: true, services: [{ id: 'Kenaikan pangkat' }] },
    ]);
  });
});
