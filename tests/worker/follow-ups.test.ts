/** What departments say that they did about what they heard. */
import { env, exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { settings } from '#functions/city.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { FollowUps } from '#shared/publication/follow-ups.ts';
import { emptyDatabase } from './empty-database.ts';

const today = localHour(new Date(), settings.timeZone).day;

const get = (query: string) =>
  exports.default.fetch(new Request(`https://suara.example/api/v1/follow-ups${query}`));
const read = async (department: string): Promise<FollowUps> =>
  (await get(`?department=${department}`)).json();

function publish(
  department: string,
  publishedDay: string,
  done: string,
  more: { element?: string; saidEn?: string; doneEn?: string } = {},
) {
  const { element = null, saidEn = null, doneEn = null } = more;
  return env.DB.prepare(
    `INSERT INTO follow_ups (department, element, published_day, said, said_en, done, done_en)
     VALUES (?, ?, ?, 'Antrean lama.', ?, ?, ?)`,
  )
    .bind(department, element, publishedDay, saidEn, done, doneEn)
    .run();
}

beforeEach(emptyDatabase);

describe('the follow-ups of a department', () => {
  it('come the newest first, five at most', async () => {
    for (let n = 1; n <= 7; n += 1) await publish('rsud', daysBefore(today, n), `Langkah ${n}.`);
    const { followUps, department } = await read('rsud');
    expect(department).toBe('rsud');
    expect(followUps.map(({ done }) => done.id)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Langkah ${n}.`),
    );
  });

  it('carry their day, their element, and English only where there is some', async () => {
    await publish('rsud', '2026-02-03', 'Loket ditambah.');
    await publish('rsud', '2026-02-04', 'Kursi ditambah.', {
      element: 'facilities',
      saidEn: 'The wait is long.',
      doneEn: 'There are more seats.',
    });
    expect((await read('rsud')).followUps).toEqual([
      {
        id: expect.any(Number),
        element: 'facilities',
        publishedDay: '2026-02-04',
        said: { id: 'Antrean lama.', en: 'The wait is long.' },
        done: { id: 'Kursi ditambah.', en: 'There are more seats.' },
      },
      {
        id: expect.any(Number),
        element: null,
        publishedDay: '2026-02-03',
        said: { id: 'Antrean lama.' },
        done: { id: 'Loket ditambah.' },
      },
    ]);
  });

  it('are not those of another department, nor those dated later than today', async () => {
    await publish('disdukcapil', today, 'Loket ditambah.');
    await publish('rsud', daysBefore(today, -1), 'Besok.');
    expect((await read('rsud')).followUps).toEqual([]);
  });

  it('cannot be about an element that there is not, nor half translated', async () => {
    await expect(publish('rsud', today, 'Selesai.', { element: 'smile' })).rejects.toThrow('CHECK');
    await expect(publish('rsud', today, 'Selesai.', { saidEn: 'Slow.' })).rejects.toThrow('CHECK');
  });
});

describe('a question for follow-ups that cannot be answered', () => {
  it.each([
    ['?department=dukun', 404, '/problems/unknown-unit'],
    ['', 422, '/problems/invalid-query'],
    ['?department=rsud&service=igd', 422, '/problems/invalid-query'],
  ])('%s gets %i', async (query, status, type) => {
    const answer = await get(query);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type });
  });
});
