/** Alerts from the database to the panel: each kind raised once, seen by the department and by the city apart. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { proposal } from '#functions/db/actions.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sheetStatements } from '#functions/db/append-sheets.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { raiseAlerts } from '#functions/jobs/raise-alerts.ts';
import type { Alert } from '#shared/alerts/alert.ts';
import type { AlertList } from '#shared/alerts/inbox.ts';
import type { Action } from '#shared/follow-up/action.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../../fixtures/responses.ts';
import { storedSheet } from '../../fixtures/sheets.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from '../panel/sessions.ts';

/** A Monday. */
const today = '2026-03-09';
const service = 'disdukcapil/ktp-el';
const newId = () => crypto.randomUUID();

const runOnce = (day = today, hour = 4) => raiseAlerts(env.DB, testCatalogue, { day, hour });
async function runNight(day = today): Promise<void> {
  while (await runOnce(day));
}

async function raised(): Promise<Alert[]> {
  const { results } = await env.DB.prepare(
    'SELECT kind, department, facts FROM alerts ORDER BY id',
  ).all<{ kind: string; department: string; facts: string }>();
  return results.map(({ facts, ...row }) => ({ ...row, ...JSON.parse(facts) }));
}

/** People answer at a counter of the service, and their group is sealed that evening. */
async function hear(day: string, impressions: readonly Rating[], counter = '4M9TJ'): Promise<void> {
  for (const impression of impressions) {
    const response = shortResponse({ impression, counter });
    await appendResponse(env.DB, response, service, { day, hour: 9 });
  }
  await seal(env.DB, testCatalogue, { day, hour: 18 }, newId);
}

const content: readonly Rating[] = [3, 4, 3, 3, 4, 3, 2, 3, 4, 3, 3, 3];
const discontent: readonly Rating[] = [1, 2, 1, 2, 1, 3, 2, 1, 2, 1, 2, 4];

async function hearAsUsual(until: string, from = daysBefore(today, 60)): Promise<void> {
  for (let day = from; day < until; day = daysBefore(day, -4)) await hear(day, content);
}

const lateAction: Action = {
  ...{ department: 'disdukcapil', service: null, element: 'time', theme: null },
  ...{ programme: 'Membuka loket ketiga', horizon: 'short', responsible: { office: 'back' } },
  ...{ dueDay: daysBefore(today, 1), proposedDay: '2026-01-05', state: 'under-way', progress: 20 },
};
const plan = (action: Action) => env.DB.batch([...proposal(env.DB, action, action.proposedDay)]);

beforeEach(emptyDatabase);

describe('a burst', () => {
  beforeEach(async () => {
    await hearAsUsual(daysBefore(today, 14));
    await hear(daysBefore(today, 2), discontent);
  });

  it('is raised with its figures, once in four weeks', async () => {
    await runNight();
    await runNight();
    expect(await raised()).toEqual([
      {
        kind: 'burst',
        department: 'disdukcapil',
        service,
        from: '2026-03-06',
        to: '2026-03-08',
        answers: 12,
        low: 83,
        usual: 8,
      },
    ]);
    await hear(daysBefore(today, 1), discontent);
    await runNight(daysBefore(today, -1));
    expect(await raised()).toHaveLength(1);
  });

  it('is raised once where two runs meet', async () => {
    for (let run = 0; run < 5; run += 1) await Promise.all([runOnce(), runOnce(), runOnce()]);
    expect(await raised()).toHaveLength(1);
  });

  it('is raised by the next run where one dies halfway', async () => {
    await env.DB.prepare(
      `CREATE TRIGGER power_cut BEFORE INSERT ON alert_rounds WHEN NEW.kind = 'burst'
       BEGIN SELECT RAISE(ABORT, 'power cut'); END`,
    ).run();
    await expect(runNight()).rejects.toThrow('power cut');
    expect(await raised()).toEqual([]);
    await env.DB.prepare('DROP TRIGGER power_cut').run();
    await runNight();
    expect(await raised()).toHaveLength(1);
  });

  it('waits for the night to be over', async () => {
    expect(await runOnce(today, 2)).toBe(false);
    expect(await raised()).toEqual([]);
  });
});

describe('a counter gone silent', () => {
  /** The other counter of the service goes on; both hear ten people every fourth day. */
  async function hearBoth(silentFrom: string): Promise<void> {
    for (let day = daysBefore(today, 65); day < today; day = daysBefore(day, -4)) {
      await hear(day, content, '7K3QF');
      if (day < silentFrom) await hear(day, content, '4M9TJ');
    }
  }

  it('is raised from the day on which only others were heard', async () => {
    await hearBoth(daysBefore(today, 10));
    await runNight();
    const [alert] = await raised();
    expect(alert).toMatchObject({ kind: 'silence', service, counter: '4M9TJ' });
    expect(alert).toHaveProperty('since', daysBefore(today, 9));
    await runNight(daysBefore(today, -1));
    expect(await raised()).toHaveLength(1);
  });

  it('does not change when somebody answers there again: nobody learns of it sooner than the public', async () => {
    await hearBoth(daysBefore(today, 10));
    await runNight();
    const before = await raised();
    for (const counter of ['7K3QF', '4M9TJ']) await hear(today, content, counter);
    await runNight(daysBefore(today, -1));
    expect(await raised()).toEqual(before);
  });

  it('is raised although staff enter sheets of those days', async () => {
    await hearBoth(daysBefore(today, 10));
    const days = Array.from({ length: 9 }, (_, at) => daysBefore(today, at + 1));
    const sheets = days.map((day) => storedSheet(day));
    await env.DB.batch(sheetStatements(env.DB, sheets, 'somebody'));
    await runNight();
    expect(await raised()).toMatchObject([{ kind: 'silence', counter: '4M9TJ' }]);
  });

  describe('beside one that has closed', () => {
    const hearAt = async (counter: string, of: string, day: string) => {
      for (const impression of content) {
        const response = shortResponse({ impression, counter });
        await appendResponse(env.DB, response, of, { day, hour: 9 });
      }
    };

    /** The city goes on at the hospital. */
    async function hearUntil(closedFrom: string, silentFrom: string): Promise<void> {
      for (let day = daysBefore(today, 65); day < today; day = daysBefore(day, -4)) {
        await hearAt('H2XBB', 'rsud/rawat-jalan', day);
        if (day < closedFrom) await hearAt('C0SEH', 'disdukcapil/kartu-keluarga', day);
        if (day < silentFrom) await hearAt('4M9TJ', service, day);
      }
    }

    it('is raised of the open one alone, although nobody else of its department is heard', async () => {
      await hearUntil(daysBefore(today, 14), daysBefore(today, 10));
      await runNight();
      expect(await raised()).toMatchObject([{ kind: 'silence', counter: '4M9TJ' }]);
    });

    it('is not raised of the closed one', async () => {
      await hearUntil(daysBefore(today, 10), today);
      await runNight();
      expect(await raised()).toEqual([]);
    });
  });

  it('is not raised where all of the department is silent', async () => {
    for (let day = daysBefore(today, 65); day < daysBefore(today, 10); day = daysBefore(day, -4)) {
      await hear(day, content, '7K3QF');
      await hear(day, content, '4M9TJ');
    }
    await runNight();
    expect(await raised()).toEqual([]);
  });
});

describe('an overdue action', () => {
  it('is raised the day after it was due, and when people begin to read so', async () => {
    await plan(lateAction);
    await runNight();
    await runNight(daysBefore(today, -1));
    expect((await raised()).map((alert) => 'stage' in alert && alert.stage)).toEqual(['due']);
    await runNight(daysBefore(today, -29));
    expect((await raised()).map((alert) => 'stage' in alert && alert.stage)).toEqual([
      'due',
      'public',
    ]);
    expect(JSON.stringify(await raised())).not.toContain(lateAction.programme);
  });
});

describe('a signal', () => {
  it('is raised from the months of the results page, once for a unit and month', async () => {
    for (let month = 2; month <= 12; month += 1) {
      const day = `2025-${String(month).padStart(2, '0')}-10`;
      for (let person = 0; person < 30; person += 1) {
        const response = fullResponse({ answers: varied(3, person) });
        await appendResponse(env.DB, response, service, { day, hour: 9 });
      }
      await seal(env.DB, testCatalogue, { day, hour: 18 }, newId);
    }
    for (let person = 0; person < 30; person += 1) {
      const response = fullResponse({ answers: varied(1, person) });
      await appendResponse(env.DB, response, service, { day: '2026-01-10', hour: 9 });
    }
    await seal(env.DB, testCatalogue, { day: '2026-01-10', hour: 18 }, newId);

    await runNight('2026-02-02');
    await runNight('2026-02-03');
    const signals = (await raised()).filter(({ kind }) => kind === 'signal');
    expect(signals).toMatchObject([
      { unit: 'disdukcapil', month: '2026-01', direction: 'down', rule: 'outside' },
      { unit: service, month: '2026-01', direction: 'down', rule: 'outside' },
    ]);
  });

  /** Thirds of the people rate one more or less, so that there is an interval. */
  function varied(rating: number, person: number) {
    const given = Math.min(4, Math.max(1, rating + (person % 3) - 1)) as Rating;
    const { answers } = fullResponse();
    return Object.fromEntries(Object.keys(answers).map((key) => [key, given]));
  }
});

describe('in the panel', () => {
  const path = '/api/panel/unit/disdukcapil/alerts';

  beforeEach(async () => {
    await plan(lateAction);
    await plan({ ...lateAction, department: 'rsud', dueDay: '2026-02-10' });
    await runNight();
  });

  const read = async (address: string, cookie: string) =>
    (await ask(address, { cookie })).json<AlertList>();

  it('says of a signal whether it holds among all units of its month', async () => {
    const signal = (id: string, facts: object) =>
      env.DB.prepare(
        `INSERT INTO alerts (key, department, kind, facts, raised_day)
         VALUES (?1, 'disdukcapil', 'signal', ?2, '2026-03-01')`,
      ).bind(
        id,
        JSON.stringify({
          ...{ unit: id, month: '2026-02', rule: 'outside', direction: 'down', since: '2026-02' },
          ...facts,
        }),
      );
    await env.DB.batch([
      signal('a', { chance: 0.0001 }),
      signal('b', { chance: 0.9 }),
      signal('c', {}),
    ]);
    const cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    const { alerts } = await read(path, cookie);
    const holds = alerts.flatMap(({ alert, holds: own }) =>
      alert.kind === 'signal' ? [[alert.unit, own]] : [],
    );
    expect(Object.fromEntries(holds)).toEqual({ a: true, b: false, c: null });
    expect(alerts.find(({ alert }) => alert.kind === 'overdue')?.holds).toBeNull();
  });

  it('a department reads its own, with the programme that is late, and marks them as seen', async () => {
    const cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    const { alerts, unseen } = await read(path, cookie);
    expect(unseen).toBe(1);
    expect(alerts).toMatchObject([
      { raisedDay: today, seen: false, programme: 'Membuka loket ketiga' },
    ]);
    const body = { alerts: alerts.map(({ id }) => id) };
    expect((await ask(path, { cookie, body })).status).toBe(204);
    expect(await read(path, cookie)).toMatchObject({
      unseen: 0,
      found: 1,
      alerts: [{ seen: true }],
    });
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie });
    const [newest] = await trail.json<object[]>();
    expect(newest).toMatchObject({ action: 'alerts-seen', subject: '1' });
  });

  it('what the city has seen is not seen by the department', async () => {
    const city = await cookieOf({ role: 'administrator' });
    const own = await cookieOf({ role: 'head', department: 'disdukcapil' });
    const { alerts, unseen, deliveries } = await read('/api/panel/alerts', city);
    expect(unseen).toBe(2);
    expect(deliveries).toEqual([{ channel: 'email', last: null, waiting: 0 }]);
    await ask('/api/panel/alerts', { cookie: city, body: { alerts: alerts.map(({ id }) => id) } });
    expect((await read('/api/panel/alerts', city)).unseen).toBe(0);
    expect((await read(path, own)).unseen).toBe(1);
  });

  it("another department's cannot be marked", async () => {
    const city = await cookieOf({ role: 'auditor' });
    const { alerts } = await read('/api/panel/alerts', city);
    const cookie = await cookieOf({ role: 'staff', department: 'rsud' });
    const body = { alerts: alerts.map(({ id }) => id) };
    await ask('/api/panel/unit/rsud/alerts', { cookie, body });
    const own = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    expect((await read(path, own)).unseen).toBe(1);
  });

  it.each([{}, { alerts: [] }, { alerts: ['x'] }, { alerts: [0] }])(
    'is told what is missing: %j',
    async (body) => {
      const cookie = await cookieOf({ role: 'staff', department: 'disdukcapil' });
      const answer = await ask(path, { cookie, body });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/alerts' }] });
    },
  );
});
