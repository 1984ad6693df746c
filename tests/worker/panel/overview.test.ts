/** What a department's overview shows of counters, times of day and the sample, through the real seal. */
import { env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import type { Overview } from '#shared/panel/overview.ts';
import { parsePeriod, periodBefore, quarterOf } from '#shared/publication/period.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { testCity } from '../../fixtures/city.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const { settings } = testCity;

const service = 'disdukcapil/ktp-el';
const today = localHour(new Date(), settings.timeZone).day;
const running = parsePeriod(quarterOf(monthOf(today)));
if (running === undefined) throw new Error('today is in no quarter');
const over = periodBefore(running);

/** Visits to two counters in turn, at two hours in turn; the first counter is worse. */
async function hear(count: number, day: string): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const counter = i % 2 === 0 ? '7K3QF' : '4M9TJ';
    const answers = i % 2 === 0 ? { ...fullResponse().answers, conduct: 1 as const } : {};
    const response = fullResponse({ counter, ...(i % 2 === 0 && { answers }) });
    await appendResponse(env.DB, response, service, { day, hour: i % 4 < 2 ? 9 : 15 });
  }
  await seal(env.DB, testCatalogue, { day, hour: 18 }, () => crypto.randomUUID());
}

let cookie = '';
const read = async (period: string): Promise<Overview> =>
  (await ask(`/api/panel/unit/disdukcapil/overview?period=${period}`, { cookie })).json();

beforeAll(async () => {
  await emptyDatabase();
  cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
  await hear(80, over.from);
  await hear(80, today);
  const report = { service, month: over.from.slice(0, 7), people: 160 };
  await ask('/api/panel/unit/disdukcapil/people-served', { cookie, body: report });
});

describe('counters and times of day', () => {
  it('are compared in the quarter that is over', async () => {
    const { quarters, counters, times } = (await read(over.id)).comparisons;
    expect(quarters).toEqual([over.id]);
    expect(counters[0]?.counters).toMatchObject([
      { counter: '7K3QF', figure: { respondents: 40 }, contrast: { place: 'below' } },
      { counter: '4M9TJ', figure: { respondents: 40 }, contrast: { place: 'above' } },
    ]);
    expect(times).toMatchObject([
      { time: { from: 0 }, figure: { respondents: 40 }, contrast: { place: 'within' } },
      { time: { from: 14 }, figure: { respondents: 40 }, contrast: { place: 'within' } },
    ]);
  });

  it('of a quarter that runs are those of the one before', async () => {
    const { comparisons } = await read(quarterOf(monthOf(today)));
    expect(comparisons).toEqual((await read(over.id)).comparisons);
  });
});

describe('the sample', () => {
  it('sets the people served against the respondents of the same services and months', async () => {
    const { sample } = await read(over.id);
    expect(sample).toEqual({ respondents: 80, served: 160, target: 113, responseRate: 50 });
  });

  it('is not known where nobody reported', async () => {
    expect((await read(quarterOf(monthOf(today)))).sample).toBeNull();
  });
});

it('what joined today is told of ten people or more', async () => {
  const { today: joined } = await read(quarterOf(monthOf(today)));
  expect(joined).toMatchObject({ impressions: 80 });
});
