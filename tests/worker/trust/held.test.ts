/** What is not plausible is held: not counted, not lost, and an auditor decides. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { readStrata } from '#functions/db/read-tallies.ts';
import { noteSources } from '#functions/db/sources.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import { seal } from '#functions/jobs/seal.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { daysBefore } from '#shared/local-time.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { talliesHold } from '../tallies-hold.ts';

const service = 'disdukcapil/ktp-el';
const newId = () => crypto.randomUUID();

/** Honest answers of a month: three a day, each from an address of its own. */
async function honestMonth(month: string, comment?: string): Promise<void> {
  for (let at = 1; at <= 28; at += 1) {
    const day = `${month}-${String(at).padStart(2, '0')}`;
    for (let nth = 0; nth < 3; nth += 1) {
      const answer = fullResponse(comment === undefined ? {} : { comment });
      await appendResponse(env.DB, answer, service, { day, hour: 8 + nth });
      await noteSources(env.DB, service, day, [`${day} ${nth}`]);
    }
  }
}

/** What a script sends from one address: the third and all that follow bear a doubt. */
async function flood(day: string, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    const answer = fullResponse({ impression: 1, comment: 'Buruk' });
    await appendResponse(
      env.DB,
      answer,
      service,
      { day, hour: 20 },
      undefined,
      nth < 2 ? {} : { doubt: 'share' },
    );
    await noteSources(env.DB, service, day, ['one address']);
  }
}

const run = (day: string) => seal(env.DB, testCatalogue, { day, hour: 2 }, newId);
const counted = async (month: string) => {
  const [row] = await readStrata(env.DB, 'service-month', [month], [service]);
  return ratersOf(row?.strata ?? {});
};
const batches = async () => {
  const { results } = await env.DB.prepare(
    'SELECT reason, answers, alike, state, month, first_day FROM held_batches',
  ).all();
  return results;
};
const decide = (state: 'released' | 'rejected') =>
  env.DB.prepare(
    `UPDATE held_batches SET state = ?, decided_day = '2026-04-02', note = 'Diperiksa'`,
  )
    .bind(state)
    .run();

beforeEach(emptyDatabase);

it('more answers than the queue machine of the counter served on a day are held', async () => {
  await honestMonth('2026-03');
  await env.DB.prepare(
    `INSERT INTO people_served_days (service, day, counter, people) VALUES (?, '2026-03-10', '4M9TJ', 2)`,
  )
    .bind(service)
    .run();
  await run('2026-04-01');
  expect(await batches()).toMatchObject([
    { reason: 'served', answers: 3, first_day: '2026-03-10' },
  ]);
  expect(await counted('2026-03')).toBe(84 - 3);
  await env.DB.prepare('DELETE FROM people_served_days').run();
});

describe('a flood from one address', () => {
  beforeEach(async () => {
    await honestMonth('2026-03');
    await flood('2026-03-28', 50);
    await run('2026-04-01');
  }, 60_000);

  it('is held but for the first two, and everybody else is counted', async () => {
    expect(await counted('2026-03')).toBe(84 + 2);
    expect(await batches()).toEqual([
      {
        reason: 'share',
        answers: 48,
        alike: 48,
        state: 'held',
        month: '2026-03',
        first_day: '2026-03-28',
      },
    ]);
  });

  it('joins the next window once it is released, and only once', async () => {
    await decide('released');
    await honestMonth('2026-04');
    await run('2026-05-01');
    expect(await counted('2026-04')).toBe(84 + 48);
    expect(await batches()).toMatchObject([{ state: 'counted' }]);
    await talliesHold();
    await honestMonth('2026-05');
    await run('2026-06-01');
    expect(await counted('2026-05')).toBe(84);
  });

  it('joins the next group of a made-up city, too, which counts at once, and only once', async () => {
    await decide('released');
    const demo = () => sealAtOnce(env.DB, testCatalogue, { day: '2026-04-03', hour: 9 }, newId);
    const ten = async () => {
      for (let nth = 0; nth < 10; nth += 1) {
        await appendResponse(env.DB, fullResponse(), service, { day: '2026-04-03', hour: 9 });
      }
    };
    await demo();
    expect(await batches()).toMatchObject([{ state: 'released' }]);
    await ten();
    await demo();
    expect(await counted('2026-04')).toBe(10 + 48);
    expect(await batches()).toMatchObject([{ state: 'counted' }]);
    await ten();
    await demo();
    expect(await counted('2026-04')).toBe(20 + 48);
  });

  it('is counted nowhere once it is rejected', async () => {
    await decide('rejected');
    await honestMonth('2026-04');
    await run('2026-05-01');
    expect(await counted('2026-03')).toBe(86);
    expect(await counted('2026-04')).toBe(84);
  });

  it('shows no comment to the department', async () => {
    await honestMonth('2026-04', 'Ramah');
    await run('2026-05-01');
    await releaseComments(env.DB, testCatalogue, '2026-05-01', localReader, newId);
    const texts = await env.DB.prepare(
      'SELECT text, count(*) AS n FROM comments GROUP BY text',
    ).all();
    // The two that were counted with March go with those of April.
    expect(texts.results).toEqual([
      { text: 'Buruk', n: 2 },
      { text: 'Ramah', n: 84 },
    ]);
  });
});

it('many that come while the counter is closed are held, a few are not', async () => {
  const openingHours = { disdukcapil: 'Mon-Sun 08:00-16:00' };
  const catalogue = { ...testCatalogue, settings: { ...testCatalogue.settings, openingHours } };
  const late = async (day: string, count: number) => {
    for (let nth = 0; nth < count; nth += 1) {
      const hour = 17 + (nth % 6);
      await appendResponse(env.DB, fullResponse(), service, { day, hour });
    }
  };
  await honestMonth('2026-03');
  await late('2026-03-10', 4);
  await late('2026-03-11', 9);
  await seal(env.DB, catalogue, { day: '2026-04-01', hour: 2 }, newId);
  expect(await batches()).toMatchObject([
    { reason: 'closed', answers: 9, first_day: '2026-03-11' },
  ]);
  expect(await counted('2026-03')).toBe(84 + 4);
});

describe('the comments of a flood that was held', () => {
  const release = async (day: string) => {
    await run(day);
    await releaseComments(env.DB, testCatalogue, day, localReader, newId);
    const { results } = await env.DB.prepare(
      `SELECT text, count(*) AS n FROM comments GROUP BY text ORDER BY text`,
    ).all<{ text: string; n: number }>();
    return Object.fromEntries(results.map(({ text, n }) => [text, n]));
  };

  beforeEach(async () => {
    await honestMonth('2026-03', 'Ramah');
    await flood('2026-03-28', 50);
    expect(await release('2026-04-01')).toEqual({ Buruk: 2, Ramah: 84 });
  }, 60_000);

  it('go to the department once the answers are released and counted, and only once', async () => {
    await decide('released');
    expect(await release('2026-04-15')).toEqual({ Buruk: 2, Ramah: 84 });
    await honestMonth('2026-04');
    expect(await release('2026-05-01')).toEqual({ Buruk: 50, Ramah: 84 });
    await honestMonth('2026-05', 'Cepat');
    expect(await release('2026-06-01')).toEqual({ Buruk: 50, Cepat: 84, Ramah: 84 });
    await talliesHold();
  });

  it('never go once they are rejected', async () => {
    await decide('rejected');
    await honestMonth('2026-04', 'Cepat');
    expect(await release('2026-05-01')).toEqual({ Buruk: 2, Cepat: 84, Ramah: 84 });
    await talliesHold();
  });

  it('wait where fewer than a release would go', async () => {
    await env.DB.prepare(
      `DELETE FROM held_answers WHERE id NOT IN (SELECT id FROM held_answers ORDER BY id LIMIT 4)`,
    ).run();
    await decide('released');
    await honestMonth('2026-04');
    expect(await release('2026-05-01')).toEqual({ Buruk: 2, Ramah: 84 });
    await honestMonth('2026-05', 'Cepat');
    expect(await release('2026-06-01')).toEqual({ Buruk: 6, Cepat: 84, Ramah: 84 });
  });
});

it('what is held counts for nothing where ten must have answered: the window runs on', async () => {
  for (let n = 0; n < 9; n += 1) {
    const day = daysBefore('2026-03-20', n);
    await appendResponse(env.DB, fullResponse(), service, { day, hour: 9 });
  }
  for (let n = 8; n >= 0; n -= 1) {
    const day = daysBefore('2026-03-20', n);
    for (const source of ['one', 'two']) await noteSources(env.DB, service, day, [source]);
  }
  await appendResponse(env.DB, fullResponse(), service, { day: '2026-03-20', hour: 9 }, undefined, {
    doubt: 'share',
  });
  await run('2026-04-01');
  expect(await counted('2026-03')).toBe(0);
  // Held all the same, so that a flood keeps no window from being counted once ten others have answered.
  expect(await batches()).toMatchObject([{ reason: 'share', answers: 1 }]);
  await run('2026-05-01');
  expect(await batches()).toHaveLength(1);
});

it('what is held is told of in public, also while no figure of the service is', async () => {
  for (let nth = 7; nth > 0; nth -= 1) {
    const day = daysBefore('2026-03-28', nth);
    await appendResponse(env.DB, fullResponse(), service, { day, hour: 9 });
    await noteSources(env.DB, service, day, ['one', 'two']);
  }
  await flood('2026-03-28', 22);
  await run('2026-04-01');
  const query = '?department=disdukcapil&service=ktp-el&period=2026-03';
  const read = async (path: string) =>
    (await askWorker(`https://suara.example/api/v1/${path}${query}`)).json();
  expect(await read('results')).toMatchObject({ figure: { status: 'insufficient' } });
  expect(await read('integrity')).toMatchObject({
    collected: 20,
    counted: 0,
    held: 20,
    reasons: [{ reason: 'share', held: 20, rejected: 0 }],
    withHeld: null,
  });
});
