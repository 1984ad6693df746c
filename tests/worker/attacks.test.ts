/** What the database publishes, day after day, through the real seal: no subtraction finds a few. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { type StoredSheet, sheetStatements } from '#functions/db/append-sheets.ts';
import { noteSources } from '#functions/db/sources.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import { seal } from '#functions/jobs/seal.ts';
import { readResults } from '#functions/publication/results.ts';
import { periodChoices } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { countFrom } from '#shared/publication/thresholds.ts';
import {
  type Snapshot,
  subtractChannels,
  subtractChildren,
  subtractPeriods,
  subtractSheets,
  subtractSnapshots,
} from '../fixtures/attacks.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, responseId, shortResponse } from '../fixtures/responses.ts';
import { storedSheet } from '../fixtures/sheets.ts';
import { emptyDatabase } from './empty-database.ts';
import { inTheCity } from './in-the-city.ts';

inTheCity();

const { departments, services } = testCatalogue;
const scopes: readonly (readonly [string, Scope])[] = [
  ['', { kind: 'city' }],
  ...departments.map((department) => [department.id, { kind: 'department', department }] as const),
  ...services.map((service) => [service.id, { kind: 'service', service }] as const),
];
const periods = Object.values(periodChoices('2026-01', '2026-04-01')).flat();

/** How many came to each service, in the catalogue's order, day by day. */
const visits = [
  ['2026-01-20', [13, 9, 4, 21, 0]],
  ['2026-02-10', [3, 8, 40, 2, 1]],
  ['2026-02-11', [7, 1, 2, 9, 8]],
  ['2026-03-31', [55, 30, 3, 1, 0]],
  ['2026-04-01', [1, 2, 30, 40, 3]],
] as const;

async function publishAll(day: string): Promise<Snapshot> {
  const snapshot = new Map<string, Map<string, Awaited<ReturnType<typeof readResults>>>>();
  for (const [id, scope] of scopes) {
    const published = new Map<string, Awaited<ReturnType<typeof readResults>>>();
    for (const period of periods) {
      published.set(period.id, await readResults(env.DB, scope, period, day));
    }
    snapshot.set(id, published);
  }
  return snapshot;
}

/** Every third is left after the first tap, every other has a ticket. */
async function answer(service: string, nth: number, day: string): Promise<void> {
  const response = nth % 2 === 0 ? fullResponse() : shortResponse();
  const redemption = {
    ticketHash: responseId().replaceAll('-', ''),
    expiresDay: '2999-01-01',
    invitedService: null,
  };
  const given = nth % 3 === 2 ? { ...response, answers: {} } : response;
  const at = { day, hour: 10 };
  await appendResponse(env.DB, given, service, at, nth % 4 === 0 ? redemption : undefined);
  await noteSources(env.DB, service, day, [given.id]);
}

/** Half as many sheets come with them, every fifth of an officer's, and of two days on the sheet. */
function sheetsOf(service: string, count: number, day: string): StoredSheet[] {
  return Array.from({ length: Math.ceil(count / 2) }, (_, nth) =>
    storedSheet(nth % 3 === 0 ? `${day.slice(0, 7)}-01` : day, {
      service,
      channel: nth % 5 === 0 ? 'assisted' : 'paper',
      said: fullResponse(),
    }),
  );
}

/** The nights in which windows of services close, beside the days of the visits themselves. */
const nights = ['2026-02-01', '2026-02-12', '2026-03-01', '2026-04-02', '2026-05-01', '2026-07-01'];

const ways = {
  'in windows that the calendar closes': {
    sealCity: seal,
    days: [...visits.map(([day]) => day), ...nights].toSorted(),
  },
  'at once in a made-up city': { sealCity: sealAtOnce, days: visits.map(([day]) => day) },
};

describe.each(Object.entries(ways))(
  '%s nobody is found by subtracting',
  (_, { sealCity, days }) => {
    beforeEach(emptyDatabase);

    it('what is published on any day, or since the day before', async () => {
      const found: { how: string; size: number }[] = [];
      let before: Snapshot = new Map();
      for (const day of days) {
        const counts = visits.find(([visited]) => visited === day)?.[1] ?? [];
        for (const [at, count] of counts.entries()) {
          const service = services[at]?.id ?? '';
          for (let nth = 0; nth < count; nth += 1) await answer(service, nth, day);
          await env.DB.batch(sheetStatements(env.DB, sheetsOf(service, count, day), 'dewi'));
        }
        await sealCity(env.DB, testCatalogue, { day, hour: 18 }, () => crypto.randomUUID());
        const now = await publishAll(day);
        found.push(...subtractChildren(now), ...subtractPeriods(now), ...subtractChannels(now));
        found.push(...subtractSnapshots(before, now), ...subtractSheets(before, now));
        before = now;
      }
      expect(found.filter(({ size }) => size >= countFrom).length).toBeGreaterThan(20);
      expect(found.filter(({ size }) => size !== 0 && size < countFrom)).toEqual([]);
    }, 120_000);
  },
);
