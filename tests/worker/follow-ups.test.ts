/** What departments say that they did about what they heard. */
import { askWorker, env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { proposal } from '#functions/db/actions.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { readDoneActions } from '#functions/db/follow-ups.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import type { Action, Standing } from '#shared/follow-up/action.ts';
import { monthAfter } from '#shared/follow-up/before-after.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { doneDaysOf } from '#shared/publication/done-actions.ts';
import type { FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;

const { answers } = fullResponse();
const newRunName = () => crypto.randomUUID();

const get = (query: string) =>
  askWorker(new Request(`https://suara.example/api/v1/follow-ups${query}`));
const read = async (department: string): Promise<FollowUpsAnswer> =>
  (await get(`?department=${department}`)).json();

function publish(
  department: string,
  publishedDay: string,
  done: string,
  more: { element?: string; saidEn?: string; doneEn?: string } = {},
) {
  const { element = null, saidEn = null, doneEn = null } = more;
  return env.DB.prepare(
    `INSERT INTO actions (department, element, programme, horizon, office, proposed_day, due_day, state,
       done_day, published_day, said, said_en, done, done_en)
     VALUES (?1, ?2, 'Menambah loket', 'short', 'front', '2026-01-01', '2026-03-01', 'published',
       ?3, ?3, 'Antrean lama.', ?4, ?5, ?6)`,
  )
    .bind(department, element, publishedDay, saidEn, done, doneEn)
    .run();
}

beforeEach(emptyDatabase);

describe('the follow-ups of a department', () => {
  it('come the newest first, twenty at most', async () => {
    for (let n = 1; n <= 22; n += 1) await publish('rsud', daysBefore(today, n), `Langkah ${n}.`);
    const { followUps, department } = await read('rsud');
    expect(department).toBe('rsud');
    expect(followUps.map(({ done }) => done.id)).toEqual(
      Array.from({ length: 20 }, (_, i) => `Langkah ${i + 1}.`),
    );
  });

  it('carry their day, their element, and English only where there is some', async () => {
    await publish('rsud', '2026-02-03', 'Loket ditambah.');
    await publish('rsud', '2026-02-04', 'Kursi ditambah.', {
      element: 'facilities',
      saidEn: 'The wait is long.',
      doneEn: 'There are more seats.',
    });
    const common = {
      id: expect.any(Number),
      service: null,
      programme: 'Menambah loket',
      evidence: null,
      beforeAfter: { status: 'insufficient' },
    };
    expect((await read('rsud')).followUps).toEqual([
      {
        ...common,
        element: 'facilities',
        doneDay: '2026-02-04',
        publishedDay: '2026-02-04',
        said: { id: 'Antrean lama.', en: 'The wait is long.' },
        done: { id: 'Kursi ditambah.', en: 'There are more seats.' },
      },
      {
        ...common,
        element: null,
        doneDay: '2026-02-03',
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

const day = (back: number) => daysBefore(today, back);

/** An action of the plan, proposed half a year ago. */
async function plan(dueDay: string, standing: Standing, department = 'disdukcapil') {
  const action: Action = {
    ...{ department, service: null, element: 'time', theme: null, dueDay },
    programme: 'Membuka loket ketiga',
    horizon: 'short',
    responsible: { office: 'other', department: 'rsud' },
    proposedDay: day(180),
    ...standing,
  };
  await env.DB.batch([...proposal(env.DB, action, action.proposedDay)]);
}

describe('what is overdue', () => {
  it('is told after 30 days, with how far it is and for whom it waits', async () => {
    await plan(day(30), { state: 'awaiting' });
    await plan(day(45), { state: 'under-way', progress: 40 });
    await plan(day(29), { state: 'under-way', progress: 10 });
    const about = { service: null, element: 'time', programme: 'Membuka loket ketiga' };
    expect((await read('disdukcapil')).overdue).toEqual([
      { ...about, dueDay: day(45), daysOverdue: 45, progress: 40, waitsFor: null },
      { ...about, dueDay: day(30), daysOverdue: 30, progress: 0, waitsFor: 'rsud' },
    ]);
  });

  it('is counted for the whole city, with what was done within the period', async () => {
    await publish('rsud', '2026-02-03', 'Loket ditambah.');
    await publish('rsud', '2026-03-04', 'Kursi ditambah.');
    await publish('disdukcapil', '2026-03-31', 'Antrean diatur.');
    await publish('disdukcapil', '2026-04-01', 'Triwulan lain.');
    await plan(day(30), { state: 'under-way', progress: 10 });
    await plan(day(29), { state: 'under-way', progress: 10 });
    await plan(day(90), { state: 'proposed' });
    const address = 'https://suara.example/api/v1/results?period=2026-Q1';
    const { acted } = await (await askWorker(new Request(address))).json<Results>();
    expect(acted).toEqual({ done: 3, departments: 2, overdue: 1 });
  });

  it('is not what is done, declined or not decided on, nor what another department promised', async () => {
    await plan(day(90), { state: 'proposed' });
    await plan(day(90), { state: 'done', doneDay: day(50), evidence: null });
    await plan(day(90), {
      ...{ state: 'declined', declinedBy: 'rsud', declinedDay: day(80) },
      reason: 'Sudah ada.',
    });
    await plan(day(90), { state: 'awaiting' }, 'bkpsdm');
    const answers = await Promise.all([read('disdukcapil'), read('rsud')]);
    expect(answers.map(({ overdue }) => overdue)).toEqual([[], []]);
  });
});

describe('before and after', () => {
  it('come from the tallies of the months around the day it was done', async () => {
    const month = (n: number) => monthAfter(today.slice(0, 7), n);
    for (const n of [-8, -7, -6, -4, -3, -2]) {
      for (let i = 0; i < 40; i += 1) {
        const better = n > -5 && i % 8 !== 0;
        const given = fullResponse({ answers: { ...answers, time: better || i % 2 ? 4 : 2 } });
        const at = { day: `${month(n)}-10`, hour: 9 };
        await appendResponse(env.DB, given, 'rsud/igd', at);
      }
      await seal(env.DB, testCatalogue, { day: `${month(n)}-10`, hour: 9 }, newRunName);
    }
    await publish('rsud', `${month(-5)}-15`, 'Loket ditambah.', { element: 'time' });
    const [followUp] = (await read('rsud')).followUps;
    expect(followUp?.beforeAfter).toMatchObject({
      status: 'compared',
      before: { from: month(-8), to: month(-6), respondents: 120, value: 3 },
      after: { from: month(-4), to: month(-2), respondents: 120 },
      verdict: 'up',
    });
  });
});

describe('the days on which actions were done, which may start new limits of the chart', () => {
  it('are those of published actions of the department, and for a service those about it or all', async () => {
    await publish('rsud', '2026-02-03', 'Loket ditambah.');
    await publish('rsud', '2026-03-04', 'Kursi ditambah.');
    await publish('dinkes', '2026-04-05', 'Lain.');
    await env.DB.prepare(
      "UPDATE actions SET service = 'rsud/igd' WHERE done_day = '2026-03-04'",
    ).run();
    const during = { today: '2026-06-01', since: '2026-01-01' };
    const done = await readDoneActions(env.DB, { ...during, department: null });
    const days = (scope: Scope) => doneDaysOf(scope, done);
    const department = testCatalogue.departments.find(({ id }) => id === 'rsud');
    const service = testCatalogue.services.find(({ id }) => id === 'rsud/igd');
    if (!department || !service) throw new Error('not in the test catalogue');
    const other = { ...service, id: 'rsud/poli' };
    expect(days({ kind: 'city' })).toEqual([]);
    expect(days({ kind: 'department', department })).toEqual(['2026-02-03', '2026-03-04']);
    expect(days({ kind: 'service', service })).toEqual(['2026-02-03', '2026-03-04']);
    expect(days({ kind: 'service', service: other })).toEqual(['2026-02-03']);
    const soon = { today: '2026-03-01', since: '2026-02-10', department: 'rsud' };
    expect(await readDoneActions(env.DB, soon)).toEqual([]);
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
