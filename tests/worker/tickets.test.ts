import { askWorker, env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readInvited } from '#functions/db/survey-invitations.ts';
import { forgetExpiredTickets } from '#functions/db/tickets.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import { parseTicket } from '#shared/tickets/ticket.ts';
import { fullResponse, responseId, shortResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const site = 'https://suara.example';
const secret = env.TICKET_SECRET;
/** KTP-el, as the counter of `shortResponse`. */
const counter = '4M9TJ';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const ticketFor = (code = counter, hours = 24) => issueTicket(secret, code, inHours(hours));

const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
  askWorker(
    new Request(site + path, {
      method: 'POST',
      body: JSON.stringify(value),
      headers: { 'Content-Type': 'application/json', ...headers },
    }),
  );
const respond = (value: unknown) => post('/api/v1/responses', value);
const countOf = (table: string) =>
  env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n');
const channelOf = (id: string) =>
  env.DB.prepare('SELECT channel FROM responses WHERE id = ?').bind(id).first('channel');

async function expectTicketRefusal(answer: Response, because: RegExp): Promise<void> {
  expect(answer.status).toBe(422);
  const problem = await answer.json();
  expect(problem).toMatchObject({
    type: '/problems/ticket-refused',
    errors: [{ pointer: '/ticket' }],
  });
  expect(JSON.stringify(problem)).toMatch(because);
}

beforeEach(emptyDatabase);

describe('a response with a ticket', () => {
  it('is stored as ticketed, and the ticket as redeemed without a trace of the response', async () => {
    const ticket = await ticketFor();
    const response = shortResponse({ ticket });
    expect((await respond(response)).status).toBe(201);
    expect(await channelOf(response.id)).toBe('ticket');
    const redeemed = await env.DB.prepare('SELECT * FROM redeemed_tickets').first();
    expect(Object.keys(redeemed ?? {})).toEqual(['ticket_hash', 'expires_day', 'invited_service']);
    expect(redeemed).toMatchObject({ invited_service: null });
    const everything = JSON.stringify([
      redeemed,
      await env.DB.prepare('SELECT * FROM responses').first(),
    ]);
    expect(everything).not.toContain(ticket.slice(9, 19));
  });

  it('may be sent again: it is stored once and answered the same', async () => {
    const response = shortResponse({ ticket: await ticketFor() });
    const first = await respond(response);
    const second = await respond(response);
    expect(second.status).toBe(201);
    expect(await second.json()).toEqual(await first.json());
    expect(await countOf('responses')).toBe(1);
  });

  it('completes a survey that was left', async () => {
    const id = responseId();
    await respond(shortResponse({ id, progress: 'partial', answers: {} }));
    expect((await respond(shortResponse({ id, ticket: await ticketFor() }))).status).toBe(201);
    expect(await countOf('redeemed_tickets')).toBe(1);
  });

  it('leaves the ticket unused if it cannot be stored', async () => {
    const ticket = await ticketFor();
    const taken = shortResponse();
    await respond(taken);
    expect((await respond({ ...taken, impression: 1, ticket })).status).toBe(409);
    expect(await countOf('redeemed_tickets')).toBe(0);
    expect((await respond(shortResponse({ ticket }))).status).toBe(201);
  });

  it('costs one row more than an open one', async () => {
    await respond(shortResponse({ ticket: await ticketFor() }));
    expect(await countOf('responses')).toBe(1);
    expect(await countOf('redeemed_tickets')).toBe(1);
  });
});

describe('a ticket is refused, and the person may answer without it,', () => {
  it('when it was used', async () => {
    const ticket = await ticketFor();
    await respond(shortResponse({ ticket }));
    const second = shortResponse({ ticket });
    await expectTicketRefusal(await respond(second), /sudah dipakai/);
    expect(await countOf('responses')).toBe(1);
    const { ticket: _used, ...open } = second;
    expect((await respond(open)).status).toBe(201);
    expect(await channelOf(second.id)).toBe('open');
  });

  it('when two people use it at once: one of them wins', async () => {
    const ticket = await ticketFor();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => respond(shortResponse({ ticket }))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422]);
    expect(await countOf('responses')).toBe(1);
  });

  it('when it is forged', async () => {
    const forged = await issueTicket('another secret', counter, inHours(24));
    await expectTicketRefusal(await respond(shortResponse({ ticket: forged })), /bukan dari kami/);
    const ticket = await ticketFor();
    const longer = parseTicket(await ticketFor(counter, 100));
    const stretched = ticket.slice(0, 5) + longer?.body.slice(5, 9) + ticket.slice(9);
    await expectTicketRefusal(
      await respond(shortResponse({ ticket: stretched })),
      /bukan dari kami/,
    );
  });

  it('when it has expired', async () => {
    const ticket = await ticketFor(counter, -1);
    await expectTicketRefusal(await respond(shortResponse({ ticket })), /lewat waktunya/);
  });

  it('when it is of another service', async () => {
    const ticket = await ticketFor('B6CZ4');
    await expectTicketRefusal(await respond(shortResponse({ ticket })), /layanan lain/);
  });

  it('when it is no ticket at all', async () => {
    await expectTicketRefusal(await respond(shortResponse({ ticket: 'A12' })), /tidak terbaca/);
    expect(await countOf('responses')).toBe(0);
  });

  it('in the language of the response', async () => {
    const answer = await respond(fullResponse({ ticket: 'A12', language: 'en' }));
    await expectTicketRefusal(answer, /cannot be read/);
  });
});

it('a redeemed ticket is forgotten once it has expired', async () => {
  await respond(shortResponse({ ticket: await ticketFor(counter, 24) }));
  await forgetExpiredTickets(env.DB, '2026-01-01');
  expect(await countOf('redeemed_tickets')).toBe(1);
  await forgetExpiredTickets(env.DB, '2999-01-01');
  expect(await countOf('redeemed_tickets')).toBe(0);
});

describe('issuing tickets', () => {
  const insert = 'INSERT INTO ticket_keys VALUES (?, ?, ?, ?, ?)';
  const keyRow = async (key: string, department: string | null, revoked: string | null) =>
    env.DB.prepare(insert)
      .bind(await sha256(key), key, department, '2026-01-01', revoked)
      .run();
  beforeAll(async () => {
    await keyRow('city', null, null);
    await keyRow('registry', 'disdukcapil', null);
    await keyRow('gone', null, '2026-02-01');
  });
  const ask = (value: unknown, key = 'city') =>
    post('/api/v1/tickets', value, { Authorization: `Bearer ${key}` });

  it('gives as many as asked for, each its own, and each is taken once', async () => {
    const answer = await ask({ counter, count: 3, validHours: 2 });
    expect(answer.status).toBe(201);
    const { tickets, expires } = await answer.json<{
      expires: string;
      tickets: { ticket: string; url: string }[];
    }>();
    expect(new Set(tickets.map(({ ticket }) => ticket)).size).toBe(3);
    expect(tickets[0]?.url).toBe(`HTTPS://SUARA.EXAMPLE/T/${tickets[0]?.ticket}`);
    expect(new Date(expires).getTime()).toBeGreaterThanOrEqual(inHours(2).getTime() - 1000);
    expect(parseTicket(tickets[0]?.ticket ?? '')?.expires.toISOString()).toBe(expires);
    for (const { ticket } of tickets) {
      expect((await respond(shortResponse({ ticket }))).status).toBe(201);
    }
  });

  it('gives one for two days unless told otherwise', async () => {
    const { tickets, expires } = await (await ask({ counter })).json<{
      expires: string;
      tickets: unknown[];
    }>();
    expect(tickets).toHaveLength(1);
    expect(new Date(expires).getTime()).toBeGreaterThan(inHours(47).getTime());
  });

  it('needs a key that is known and not revoked', async () => {
    const without = await post('/api/v1/tickets', { counter });
    expect(without.status).toBe(401);
    expect(without.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect((await ask({ counter }, 'guessed')).status).toBe(401);
    expect((await ask({ counter }, 'gone')).status).toBe(401);
  });

  it('keeps a department to its own counters', async () => {
    expect((await ask({ counter }, 'registry')).status).toBe(201);
    expect((await ask({ counter: 'B6CZ4' }, 'registry')).status).toBe(403);
  });

  it.each([
    [{ counter: 'ZZZZZ' }, '/counter'],
    [{ counter, count: 0 }, '/count'],
    [{ counter, count: 501 }, '/count'],
    [{ counter, validHours: 1000 }, '/validHours'],
  ])('says what is wrong with %o', async (value, pointer) => {
    const answer = await ask(value);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer }] });
  });

  it('says when the body is no JSON', async () => {
    const answer = await askWorker(
      new Request(`${site}/api/v1/tickets`, {
        method: 'POST',
        body: '{',
        headers: { Authorization: 'Bearer city' },
      }),
    );
    expect(answer.status).toBe(400);
  });
});

describe('the page of a ticket', () => {
  const open = async (ticket: string, prefix = '/T') =>
    askWorker(new Request(`${site}${prefix}/${ticket}`));

  it('is the survey of its counter, in capitals or not', async () => {
    const ticket = await ticketFor();
    expect(await (await open(ticket)).text()).toContain(`page /s/${counter}`);
    expect(await (await open(ticket, '/en/t')).text()).toContain(`page /en/s/${counter}`);
  });

  it('of no counter is the page for unknown codes', async () => {
    expect((await open('A12')).status).toBe(404);
  });
});

describe('an invitation', () => {
  const key = 'slk_invitations';
  const order = (value: unknown) =>
    post('/api/v1/invitations', value, { Authorization: `Bearer ${key}` });

  beforeEach(async () => {
    await env.DB.prepare(
      `INSERT INTO ticket_keys (key_hash, name, department, created_day, revoked_day)
       VALUES (?, 'SIMRS', NULL, '2026-01-01', NULL) ON CONFLICT DO NOTHING`,
    )
      .bind(await sha256(key))
      .run();
  });

  it('is a link with words to send, that answers once', async () => {
    const answer = await order({ counter, count: 2 });
    expect(answer.status).toBe(201);
    const { invitations } = await answer.json<{
      invitations: { ticket: string; url: string; text: string; sms: string; whatsapp: string }[];
    }>();
    const [first] = invitations;
    expect(invitations).toHaveLength(2);
    expect(first?.text).toContain(first?.url);
    expect(first?.sms.length).toBeLessThanOrEqual(160);
    expect(new URL(first?.whatsapp ?? '').searchParams.get('text')).toBe(first?.text);
    expect((await respond(shortResponse({ ticket: first?.ticket }))).status).toBe(201);
    await expectTicketRefusal(
      await respond(shortResponse({ ticket: first?.ticket })),
      /sudah dipakai/,
    );
  });

  it('is counted when it has expired, by service and month, and a slip is not', async () => {
    const { invitations } = await (await order({ counter, count: 12 })).json<{
      invitations: { ticket: string }[];
    }>();
    for (const { ticket } of invitations.slice(0, 3)) await respond(shortResponse({ ticket }));
    await respond(shortResponse({ ticket: await ticketFor() }));
    await forgetExpiredTickets(env.DB, '2999-01-01');
    await forgetExpiredTickets(env.DB, '2999-01-01');
    const rows = await readInvited(env.DB, ['disdukcapil/ktp-el'], '2999-01');
    expect(rows).toMatchObject([{ service: 'disdukcapil/ktp-el', issued: 12, answered: 3 }]);
    expect(await readInvited(env.DB, ['rsud/igd'], '2999-01')).toEqual([]);
  });

  it('is given to nobody without a key', async () => {
    expect((await post('/api/v1/invitations', { counter })).status).toBe(401);
  });
});
