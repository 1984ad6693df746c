/** A receipt tells its holder that a response arrived and is counted, and nothing else. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { findReceipt, findReceiptSql } from '#functions/db/find-receipt.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { windowOf } from '#shared/publication/windows.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import type { Response as SurveyResponse } from '#shared/survey/response.ts';
import { showReceipt } from '#shared/survey/show-receipt.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { shortResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
const service = 'disdukcapil/ktp-el';
const counter = '4M9TJ';

const responseWith = (changes: Partial<SurveyResponse> = {}) =>
  shortResponse({ id: crypto.randomUUID(), ...changes });
const append = (response: SurveyResponse, day = today, hour = 9) =>
  appendResponse(env.DB, response, service, { day, hour });
const appendOthers = async (count: number, day = today) => {
  for (let i = 0; i < count; i += 1) await append(responseWith(), day);
};
const run = (hour = 9, day = today) =>
  seal(env.DB, testCatalogue, { day, hour }, () => crypto.randomUUID());
const get = (path: string, headers: Record<string, string> = {}) =>
  askWorker(new Request(`https://suara.example/api/v1/receipts/${path}`, { headers }));
const find = (id: string, day = today) => findReceipt(env.DB, service, receiptOf(id), day);

beforeEach(emptyDatabase);

describe('a receipt', () => {
  it('says that its response is here and waits, and nothing of what it says', async () => {
    const response = responseWith({ comment: 'Cepat' });
    await append(response);
    await append(responseWith());
    const answer = await get(`${counter}/${receiptOf(response.id)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      received: true,
      complete: true,
      counted: false,
      countedAfter: windowOf('month', today).last,
      review: null,
      shownInGroupsOf: 10,
    });
  });

  it('says that its response is counted once its group is sealed', async () => {
    const response = responseWith();
    await append(response);
    await appendOthers(8);
    await run();
    expect(await find(response.id)).toMatchObject({ counted: false });
    await appendOthers(1);
    await run();
    expect(await find(response.id)).toMatchObject({ counted: true });

    const next = responseWith();
    await append(next);
    expect(await find(next.id)).toMatchObject({ counted: false });
  });

  it('says honestly that its response is held, or is not to be counted', async () => {
    const response = responseWith();
    await append(response);
    await appendOthers(9);
    await run();
    await env.DB.batch([
      env.DB.prepare(
        `INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike,
           expected, strata, state)
         VALUES ('batch', ?1, ?2, 'share', '2026-03', ?3, ?3, 20, 20, 0, '{}', 'held')`,
      ).bind(service, counter, today),
      env.DB.prepare(`INSERT INTO held_answers VALUES (?1, ?2, ?3, 'batch')`).bind(
        service,
        today,
        response.id,
      ),
    ]);
    const review = async (state: string) => {
      await env.DB.prepare(
        `UPDATE held_batches SET state = ?, decided_day = first_day, note = 'Diperiksa'`,
      )
        .bind(state)
        .run();
      return find(response.id);
    };
    expect(await find(response.id)).toMatchObject({ counted: false, review: 'held' });
    expect(await review('rejected')).toMatchObject({ counted: false, review: 'rejected' });
    expect(await review('released')).toMatchObject({ counted: false, review: null });
    expect(await review('counted')).toMatchObject({ counted: true, review: null });
  });

  it('may be typed as people type, with the code of any counter of the service', async () => {
    const response = responseWith();
    await append(response);
    const typed = showReceipt(receiptOf(response.id))?.toLowerCase();
    expect((await get(`4m9-tj/${typed}`)).status).toBe(200);
    expect((await get(`7K3QF/${typed}`)).status).toBe(200);
  });

  it('is found until the window of a quiet service has closed', async () => {
    const response = responseWith();
    await append(response, daysBefore(today, 100));
    expect(await find(response.id)).toMatchObject({ received: true });
    expect(await find(response.id, daysBefore(today, -1))).toBeUndefined();
  });

  it('costs one seek a day, not a scan of the service', async () => {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${findReceiptSql}`)
      .bind(service, '[]', '')
      .all<{ detail: string }>();
    expect(results.map(({ detail }) => detail).join()).toContain(
      'SEARCH responses USING PRIMARY KEY (service=? AND received_day=? AND id>? AND id<?)',
    );
  });
});

describe('the receipt of a survey that was left', () => {
  const day = '2026-03-10';
  const part = (id: string) => responseWith({ id, progress: 'partial', answers: {} });

  it('says so, and that what was answered counts once it is settled', async () => {
    const id = crypto.randomUUID();
    await append(part(id), day, 9);
    await appendOthers(10, day);
    await run(10, day);
    expect(await find(id, day)).toMatchObject({ complete: false, counted: false });
    await appendOthers(10, day);
    await run(12, day);
    expect(await find(id, day)).toMatchObject({ complete: false, counted: true });
  });

  it('says that its part is counted where the rest came too late', async () => {
    const id = crypto.randomUUID();
    await append(part(id), day, 9);
    await append(responseWith({ id, revision: 2 }), day, 12);
    await appendOthers(10, day);
    expect(await find(id, day)).toMatchObject({ complete: true, counted: false });
    await run(12, day);
    expect(await find(id, day)).toMatchObject({ complete: true, counted: true });
  });
});

describe('what is no receipt here', () => {
  it('is not found, in the language asked for', async () => {
    const path = `${counter}/${receiptOf(crypto.randomUUID())}`;
    const answer = await get(path, { 'Accept-Language': 'en' });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: '/problems/unknown-receipt',
      title: 'No response of the last 100 days has this receipt.',
    });
  });

  it('is not found at another service', async () => {
    const response = responseWith();
    await append(response);
    expect((await get(`R5VD0/${receiptOf(response.id)}`)).status).toBe(404);
  });

  it.each([
    ['a receipt with a slip', `${counter}/1Y5QYKJF1V2U`, ['/receipt']],
    ['a counter that is none', '4M9TK/1Y5QYKJF1V2N', ['/counter']],
    ['neither', 'x/y', ['/receipt', '/counter']],
  ])('is refused and explained: %s', async (_what, path, pointers) => {
    const answer = await get(path);
    expect(answer.status).toBe(422);
    const { type, errors } = (await answer.json()) as {
      type: string;
      errors: { pointer: string }[];
    };
    expect(type).toBe('/problems/invalid-receipt');
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
