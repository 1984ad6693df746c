/** What is left of a counter once it has closed: its addresses lead on, what it heard counts, nothing new is printed. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import type { Results } from '#shared/publication/results.ts';
import { receiptOf } from '#shared/survey/receipt.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, responseId } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

/** Of the family card, as R5VD0, which is open. */
const closed = 'C0SEH';

const get = (path: string) => askWorker(new Request(`https://suara.example${path}`));
const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
  askWorker(
    new Request(`https://suara.example${path}`, {
      method: 'POST',
      body: JSON.stringify(value),
      headers: { 'Content-Type': 'application/json', ...headers },
    }),
  );
const newId = () => crypto.randomUUID();
const respondentsOf = ({ figure }: Pick<Results, 'figure'>) =>
  'respondents' in figure ? figure.respondents : undefined;

beforeEach(emptyDatabase);

describe('the addresses of a closed counter', () => {
  it.each([`/${closed}`, `/s/${closed}`])('%s is its page', async (address) => {
    const answer = await askWorker(
      new Request(`https://suara.example${address}`, { redirect: 'manual' }),
    );
    const leadsTo = answer.headers.get('Location') ?? (await answer.text());
    expect(leadsTo).toContain(`/s/${closed}`);
    expect(answer.status).toBeLessThan(400);
  });

  it('a ticket that was given before leads there too', async () => {
    const ticket = await issueTicket(env.TICKET_SECRET, closed, new Date(Date.now() + 3_600_000));
    const answer = await get(`/en/T/${ticket}`);
    expect([answer.status, await answer.text()]).toEqual([200, `page /en/s/${closed}`]);
  });

  it('has no QR code to print any more', async () => {
    expect((await get(`/qr/${closed}.svg`)).status).toBe(404);
    expect((await get('/qr/R5VD0.svg')).status).toBe(200);
  });

  it('gets no new tickets', async () => {
    await env.DB.prepare('INSERT INTO ticket_keys VALUES (?, ?, ?, ?, ?)')
      .bind(await sha256('city'), 'city', null, '2026-01-01', null)
      .run();
    const answer = await post(
      '/api/v1/tickets',
      { counter: closed },
      { Authorization: 'Bearer city', 'Accept-Language': 'en' },
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: '/counter', detail: expect.stringContaining('has closed') }],
    });
  });
});

describe('an answer that was given at a counter before it closed', () => {
  it('is taken when it arrives later, and its receipt is found', async () => {
    const id = responseId();
    const answer = await post('/api/v1/responses', fullResponse({ id, counter: closed }));
    expect(answer.status).toBe(201);
    expect(
      await env.DB.prepare('SELECT service FROM responses WHERE counter = ?').bind(closed).first(),
    ).toEqual({ service: 'disdukcapil/kartu-keluarga' });
    expect((await get(`/api/v1/receipts/${closed}/${receiptOf(id)}`)).status).toBe(200);
  });
});

describe('the services that a department lists', () => {
  const day = '2026-02-03';
  async function answer(count: number, counter: string, service: string): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      await appendResponse(env.DB, fullResponse({ counter }), service, { day, hour: 10 });
    }
  }
  const read = async (query: string) => (await get(`/api/v1/results${query}`)).json<Results>();

  async function expectSums(): Promise<void> {
    for (const { id } of testCatalogue.departments) {
      const department = await read(`?department=${id}&period=2026`);
      const listed = department.parts.map((part) => respondentsOf(part) ?? 0);
      expect(
        listed.reduce((sum, each) => sum + each, 0),
        id,
      ).toBe(respondentsOf(department) ?? 0);
    }
  }

  it('sum to its total, with what a closed counter heard and what arrives of it later', async () => {
    await answer(14, '7K3QF', 'disdukcapil/ktp-el');
    await answer(11, 'R5VD0', 'disdukcapil/kartu-keluarga');
    await answer(13, closed, 'disdukcapil/kartu-keluarga');
    await answer(12, 'H2XBB', 'rsud/rawat-jalan');
    await answer(15, 'B6CZ4', 'rsud/igd');
    await seal(env.DB, testCatalogue, { day, hour: 18 }, newId);
    await expectSums();

    await answer(10, closed, 'disdukcapil/kartu-keluarga');
    await seal(env.DB, testCatalogue, { day, hour: 20 }, newId);
    await expectSums();
    expect(respondentsOf(await read('?department=rsud&period=2026'))).toBe(27);
    expect(respondentsOf(await read('?department=disdukcapil&period=2026'))).toBe(48);
  });
});
