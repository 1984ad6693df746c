/** Whether answers were free, from the form that is sent to what is published: after the quarter, never before. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { noteSources } from '#functions/db/sources.ts';
import { seal } from '#functions/jobs/seal.ts';
import { readIntegrity } from '#functions/publication/integrity.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import type { DirectedAnswer } from '#shared/survey/directed.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { inTheCity } from '../in-the-city.ts';

inTheCity();

const service = 'disdukcapil/ktp-el';
let sources = 0;

async function hear(count: number, day: string, directed: DirectedAnswer) {
  for (let nth = 0; nth < count; nth += 1) {
    await appendResponse(env.DB, { ...shortResponse(), directed }, service, { day, hour: 9 });
    sources += 1;
    await noteSources(env.DB, service, day, [`address ${sources}`]);
  }
}

const sealOn = (day: string, hour = 2) =>
  seal(env.DB, testCatalogue, { day, hour }, () => crypto.randomUUID());

async function told(scope: Scope, period: string, today: string) {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`no period: ${period}`);
  return (await readIntegrity(env.DB, scope, parsed, today)).directed;
}

const department = testCatalogue.departments.find(({ id }) => id === 'disdukcapil');
if (department === undefined) throw new Error('no department');
const unit: Scope = { kind: 'department', department };

beforeEach(emptyDatabase);

describe('whether answers were free', () => {
  it('is told once the quarter is over and its last window was looked at', async () => {
    await hear(34, '2026-01-15', 'no');
    await hear(11, '2026-02-16', 'yes');
    await hear(10, '2026-03-17', 'unsaid');
    await hear(12, '2026-03-18', undefined);
    await sealOn('2026-03-31');
    expect(await told(unit, '2026-Q1', '2026-03-31')).toEqual([]);
    // The quarter is over, but its last month waits for the night.
    expect(await told(unit, '2026-Q1', '2026-04-01')).toEqual([]);
    await sealOn('2026-04-01');
    const published = { department: 'disdukcapil', quarter: '2026-Q1', asked: 55, answered: 45 };
    const expected = [{ ...published, yes: 10, low: 9, high: 42 }];
    expect(await told(unit, '2026-Q1', '2026-04-01')).toEqual(expected);
    expect(await told(unit, '2026', '2026-04-01')).toEqual(expected);
    expect(await told({ kind: 'city' }, '2026-Q1', '2026-04-01')).toEqual(expected);
  });

  it('is told of no month and no service', async () => {
    await hear(40, '2026-01-15', 'no');
    await sealOn('2026-04-01');
    expect(await told(unit, '2026-01', '2026-04-01')).toEqual([]);
    const own = testCatalogue.services.find(({ id }) => id === service);
    if (own === undefined) throw new Error('no service');
    expect(await told({ kind: 'service', service: own }, '2026-Q1', '2026-04-01')).toEqual([]);
  });

  it('is taken with an answer, and kept only where its id was drawn', async () => {
    const drawn = 'aaaaaaaa-1111-4111-8111-111100000001';
    const other = 'aaaaaaaa-1111-4111-8111-1111ffffffff';
    for (const id of [drawn, other]) {
      const answer = await askWorker('https://suara.example/api/v1/responses', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...shortResponse(), id, directed: 'yes' }),
      });
      expect(answer.status).toBe(201);
    }
    const { results } = await env.DB.prepare(
      'SELECT id, directed FROM responses ORDER BY id',
    ).all();
    expect(results).toEqual([
      { id: drawn, directed: 'yes' },
      { id: other, directed: null },
    ]);
  });
});
