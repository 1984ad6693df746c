/** The door: who gives more than a share is marked, who floods is asked to wait, and a hall of people notices nothing. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { networkOf } from '#functions/address.ts';
import { answersOfAddress, answersOfCounter, answersOfTickets } from '#functions/limits/door.ts';
import { hostLimiter, memoryLimiter } from '#functions/limits/limiter.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import { fastFrom } from '#shared/trust/given.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';

/** Of a service of its own: what other tests send to a counter in the same minute counts, too. */
const counter = 'R5VD0';

const send = (address: string, headers: Record<string, string> = {}, body?: string) =>
  askWorker(
    new Request('https://suara.example/api/v1/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': address, ...headers },
      body: body ?? JSON.stringify(fullResponse({ id: crypto.randomUUID(), counter })),
    }),
  );
const doubts = async () => {
  const { results } = await env.DB.prepare(
    `SELECT doubt, count(*) AS n FROM responses GROUP BY doubt ORDER BY doubt`,
  ).all();
  return results;
};

beforeEach(emptyDatabase);

describe('an address', () => {
  it('gives two answers a day to a service without a doubt, and the others with one', async () => {
    for (let n = 0; n < 5; n += 1) expect((await send('203.0.113.1')).status).toBe(201);
    expect(await doubts()).toEqual([
      { doubt: null, n: 2 },
      { doubt: 'share', n: 3 },
    ]);
  });

  it('gives no more in a minute than people tap without a word of that, too', async () => {
    // Twice as many, since they may come in two minutes of the clock.
    const sent = 2 * fastFrom + 1;
    for (let n = 0; n < sent; n += 1) await (await send('203.0.113.9')).body?.cancel();
    const fast = await env.DB.prepare(
      `SELECT count(*) AS n FROM responses WHERE pace = 'fast' AND doubt = 'share'`,
    ).first<number>('n');
    expect(fast).toBeGreaterThanOrEqual(1);
    expect(fast).toBeLessThanOrEqual(sent - fastFrom);
  });

  it('is stored nowhere', async () => {
    await send('203.0.113.2');
    const { results: tables } = await env.DB.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
    ).all<{ name: string }>();
    for (const { name } of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
      expect(JSON.stringify(results)).not.toContain('203.0.113.2');
    }
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('a flood', () => {
  it('is asked to wait, as JSON and as a page with what was typed, and others are not', async () => {
    for (let n = 0; n < answersOfAddress; n += 1) await (await send('203.0.113.3')).body?.cancel();
    const refused = await send('203.0.113.3');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    const page = await send(
      '203.0.113.3',
      { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
      `counter=${counter}&language=id&form=full&impression=3`,
    );
    expect(page.status).toBe(429);
    expect(page.headers.get('Retry-After')).toBe('60');
    expect((await send('203.0.113.4')).status).toBe(201);
  });
});

describe('tickets', () => {
  const withTicket = async () => {
    const ticket = await issueTicket(env.TICKET_SECRET, counter, new Date(Date.now() + 3_600_000));
    const response = fullResponse({ id: crypto.randomUUID(), counter, ticket });
    return send('203.0.113.5', {}, JSON.stringify(response));
  };

  it('have a limit of their own: who floods the counter makes nobody with a ticket wait, nor the other way round', async () => {
    let refused: Response | undefined;
    // Twice as many, since they may come in two minutes of the clock.
    for (let n = 0; n <= 2 * answersOfTickets && refused === undefined; n += 1) {
      const answer = await withTicket();
      if (answer.status === 429) refused = answer;
      else expect(answer.status).toBe(201);
    }
    expect(refused?.headers.get('Retry-After')).toBe('60');
    expect((await send('203.0.113.5')).status).toBe(201);
    expect((await doubts()).map(({ doubt }) => doubt)).toEqual([null]);
  });
});

describe('a hall of 200 people behind one Wi-Fi', () => {
  it('notices nothing within an hour', async () => {
    let now = 0;
    const limiter = memoryLimiter(answersOfAddress, 60, () => now);
    const allowed: boolean[] = [];
    // All within ten minutes, each left once and then finished.
    for (let n = 0; n < 400; n += 1) {
      now += 1500;
      allowed.push(await limiter.allows('hall'));
    }
    expect(allowed.every(Boolean)).toBe(true);
    expect(answersOfCounter).toBeGreaterThan(answersOfAddress);
  });
});

it('the platform counts where it can', async () => {
  const asked: string[] = [];
  const limiter = hostLimiter({
    limit: async ({ key }: { key: string }) => {
      asked.push(key);
      return { success: asked.length < 2 };
    },
  });
  expect([await limiter.allows('a'), await limiter.allows('a')]).toEqual([true, false]);
  expect(asked).toEqual(['a', 'a']);
});
