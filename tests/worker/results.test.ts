import { askWorker, env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import type { Results } from '#shared/publication/results.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, responseId } from '../fixtures/responses.ts';

const get = (query: string, headers: Record<string, string> = {}) =>
  askWorker(new Request(`https://suara.example/api/v1/results${query}`, { headers }));
const read = async (query: string): Promise<Results & { firstMonth: string | null }> =>
  (await get(query)).json();

const nine = {
  requirements: 3,
  procedure: 3,
  time: 3,
  product: 3,
  competence: 3,
  conduct: 3,
  complaints: 3,
  facilities: 3,
} as const;

async function respond(count: number, service: string, day: string): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const response = fullResponse({ answers: nine });
    await appendResponse(env.DB, response, service, { day, hour: 10 });
  }
  await seal(env.DB, testCatalogue, { day, hour: 10 }, () => crypto.randomUUID());
}

describe('before anybody has answered', () => {
  it('publishes an empty city, not an error', async () => {
    const results = await read('?period=2026');
    expect(results.figure).toEqual({ status: 'insufficient' });
    expect(results.parts.map(({ id }) => id)).toEqual(['disdukcapil', 'rsud', 'bkpsdm']);
    expect(results.firstMonth).toBeNull();
  });
});

describe('results', () => {
  beforeAll(async () => {
    await respond(40, 'disdukcapil/ktp-el', '2026-02-03');
    await respond(12, 'rsud/igd', '2026-02-04');
    await respond(9, 'rsud/rawat-jalan', '2026-03-05');
    await respond(4, 'bkpsdm/kenaikan-pangkat', '2026-03-05');
  });

  it('of the city pool what its departments heard', async () => {
    const { figure, firstMonth, scope } = await read('?period=2026');
    expect(scope.kind).toBe('city');
    expect(figure).toMatchObject({ status: 'caution', respondents: 52 });
    expect(firstMonth).toBe('2026-02');
  });

  it('of a department name each service as far as its respondents allow', async () => {
    const { parts } = await read('?department=rsud&period=2026');
    const figures = new Map(parts.map(({ id, figure }) => [id, figure]));
    expect(figures.get('rsud/igd')).toEqual({ status: 'count', respondents: 12 });
    expect(figures.get('rsud/rawat-jalan')).toEqual({ status: 'insufficient' });
  });

  it('of a service give the index, its band and its interval', async () => {
    const { figure, elements } = await read('?department=disdukcapil&service=ktp-el&period=2026');
    expect(figure).toEqual({
      status: 'caution',
      respondents: 40,
      index: 75,
      grade: 'C',
      interval: { low: 72.41, high: 77.46 },
    });
    expect(elements.map(({ variable }) => variable)).not.toContain('cost');
  });

  it('keep to the period asked for', async () => {
    expect((await read('?period=2026-Q1')).figure).toMatchObject({ respondents: 52 });
    expect((await read('?period=2026-02')).figure).toMatchObject({ respondents: 52 });
    expect((await read('?period=2026-S2')).figure).toEqual({ status: 'insufficient' });
  });

  it('never show what has not been sealed', async () => {
    const { figure } = await read('?department=bkpsdm&period=2026');
    expect(figure).toEqual({ status: 'insufficient' });
  });

  it('say that answers are made up while the database holds such', async () => {
    expect((await read('')).demo).toBe(false);
    await env.DB.exec('INSERT INTO demo_data (seed, responses) VALUES (1, 65)');
    expect((await read('')).demo).toBe(true);
  });
});

describe('results tell ticketed from open answers', () => {
  const service = 'disdukcapil/kartu-keluarga';
  const answer = async (count: number, impressionOf: 2 | 4, day: string, ticketed: boolean) => {
    for (let i = 0; i < count; i += 1) {
      const answers = Object.fromEntries(elementKeys.map((key) => [key, impressionOf]));
      const redemption = {
        ticketHash: responseId().replaceAll('-', ''),
        expiresDay: '2999-01-01',
        invitedService: null,
      };
      const response = fullResponse({ answers });
      const at = { day, hour: 10 };
      await appendResponse(env.DB, response, service, at, ticketed ? redemption : undefined);
    }
    await seal(env.DB, testCatalogue, { day, hour: 10 }, () => crypto.randomUUID());
  };
  const query = '?department=disdukcapil&service=kartu-keluarga';

  it('of months that are over', async () => {
    await answer(40, 4, '2025-05-06', true);
    await answer(32, 2, '2025-05-07', false);
    const { channels, figure } = await read(`${query}&period=2025-05`);
    expect(figure).toMatchObject({ respondents: 72 });
    expect(channels).toMatchObject([
      { channel: 'open', figure: { respondents: 32, index: 50 } },
      { channel: 'ticket', figure: { respondents: 40, index: 100 } },
    ]);
  });

  it('and not of the month that runs', async () => {
    const { day } = localHour(new Date(), testCatalogue.settings.timeZone);
    await answer(30, 4, day, true);
    await answer(30, 4, day, false);
    const { channels, figure } = await read(`${query}&period=${monthOf(day)}`);
    expect(figure).toMatchObject({ respondents: 60 });
    expect(channels).toEqual([]);
  });
});

describe('a query that cannot be answered is explained', () => {
  it.each([
    ['?department=dinas-ajaib', 404],
    ['?department=rsud&service=ajaib', 404],
    ['?service=igd', 404],
    ['?period=2026-13', 422],
    ['?period=besok', 422],
    ['?deparment=rsud', 422],
  ])('%s', async (query, status) => {
    const answer = await get(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });
});
