/** What migrations do to figures that are there already. */
import { env, repeatMigration } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

beforeEach(emptyDatabase);

async function hear(service: string, count: number, day: string): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const response = i % 2 === 0 ? shortResponse() : fullResponse({ impression: 1 });
    await appendResponse(env.DB, response, service, { day, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day, hour: 9 }, () => crypto.randomUUID());
}

const readWider = async () => {
  const { results } = await env.DB.prepare(
    `SELECT series, period, unit, strata FROM tallies
     WHERE series IN ('city-month', 'department-quarter') ORDER BY series, period, unit`,
  ).all<{ strata: string }>();
  return results.map(({ strata, ...row }) => ({ ...row, strata: JSON.parse(strata) }));
};

describe('the months of the city and the quarters of departments', () => {
  it('are made of the months of departments that were sealed before', async () => {
    await hear('disdukcapil/ktp-el', 12, '2026-01-31');
    await hear('disdukcapil/kartu-keluarga', 11, '2026-02-01');
    await hear('rsud/igd', 10, '2026-04-01');
    const sealed = await readWider();
    expect(sealed).toHaveLength(5);

    await env.DB.exec(`DELETE FROM tallies WHERE series IN ('city-month', 'department-quarter')`);
    await repeatMigration('0004');
    expect(await readWider()).toEqual(sealed);
  });
});
