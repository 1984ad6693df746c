/** What waits, read from the database as the menus and the overviews of the panel tell it. */
import { env } from 'virtual:host';
import { beforeEach, describe, expect, it } from 'vitest';
import { proposal } from '#functions/db/actions.ts';
import { raise } from '#functions/db/alerts.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { waitingOnPage } from '#functions/panel/waiting-on-page.ts';
import type { Alert } from '#shared/alerts/alert.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { nothingWaits } from '#shared/panel/waiting.ts';
import { latestQuarter } from '#shared/publication/period.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { testCity } from '../../fixtures/city.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { emptyDatabase } from '../empty-database.ts';
import { inTheCity } from '../in-the-city.ts';

inTheCity();

const { settings } = testCity;

const today = () => localHour(new Date(), settings.timeZone).day;
const ago = (days: number) => daysBefore(today(), days);
const head: Viewer = { id: 'sri', name: 'Sri', role: 'head', departments: ['disdukcapil', 'rsud'] };
const administrator: Viewer = { id: 'rina', name: 'Rina', role: 'administrator' };
const waitingIn = async (department: string, viewer = head) =>
  (await waitingOnPage(env.DB, viewer)).departments[department];

const comment = (since: string, more: { person?: string; dueDay?: string; state?: string } = {}) =>
  env.DB.prepare(
    `INSERT INTO comments (id, service, department, since_day, released_day, language, text, themes, state,
       settled_day, person, due_day)
     VALUES (?, 'disdukcapil/ktp-el', 'disdukcapil', ?, ?, 'id', 'Lama.', '[]', ?, ?, ?, ?)`,
  )
    .bind(
      ...[crypto.randomUUID(), since, since, more.state ?? 'waiting'],
      ...[more.state === undefined ? null : since, more.person ?? null, more.dueDay ?? null],
    )
    .run();

const action = (dueDay: string, asked?: string, state: 'proposed' | 'awaiting' = 'proposed') =>
  env.DB.batch([
    ...proposal(
      env.DB,
      {
        ...{ department: 'disdukcapil', service: null, element: 'time', theme: null },
        ...{ programme: 'Loket ketiga', horizon: 'short', proposedDay: ago(40), dueDay, state },
        responsible:
          asked === undefined ? { office: 'front' } : { office: 'other', department: asked },
      },
      ago(40),
    ),
  ]);

beforeEach(emptyDatabase);

describe('the figures of an official period that is over', () => {
  it('wait for the head, and once checked for the administrator', async () => {
    const quarter = latestQuarter(today());
    const hour = { day: quarter.from, hour: 9 };
    for (let nth = 0; nth < 10; nth += 1) {
      await appendResponse(env.DB, shortResponse(), 'disdukcapil/ktp-el', hour);
    }
    await seal(env.DB, testCatalogue, hour, () => crypto.randomUUID());
    const before = (await waitingIn('disdukcapil'))?.checks ?? 0;
    expect(before).toBeGreaterThan(0);

    await env.DB.prepare(
      `INSERT INTO closings (unit, period, state, edition, steps, checked_by, checked_day, content)
       VALUES ('disdukcapil', ?, 'checked', 1, 1, 'sri', ?, '{}')`,
    )
      .bind(quarter.id, today())
      .run();
    expect(await waitingIn('disdukcapil')).toMatchObject({ checks: before - 1 });
    expect(await waitingOnPage(env.DB, administrator)).toMatchObject({ toPublish: 1 });
  });
});

describe('what waits in a department', () => {
  it('is nothing where nothing was said or asked', async () => {
    expect(await waitingIn('rsud')).toEqual(nothingWaits);
  });

  it('counts comments that nobody answered, the oldest of them, and those entrusted to whoever looks', async () => {
    await comment(ago(20));
    await comment(ago(3), { person: 'sri', dueDay: ago(1) });
    await comment(ago(2), { person: 'sri', dueDay: today() });
    await comment(ago(30), { person: 'sri', state: 'thanked' });
    await comment(ago(1), { person: 'somebody' });
    expect(await waitingIn('disdukcapil')).toMatchObject({
      ...{ comments: 4, oldest: ago(20), mine: 2, mineLate: 1 },
    });
  });

  it('counts what is to be decided here and what another department asks, and both as late once they are', async () => {
    await action(ago(-5));
    await action(ago(5));
    await action(ago(1), 'rsud', 'awaiting');
    expect(await waitingIn('disdukcapil')).toMatchObject({
      ...{ proposals: 2, requests: 0, late: 2, lateOwn: 2 },
    });
    expect(await waitingIn('rsud')).toMatchObject({ requests: 1, late: 1, lateOwn: 0 });
  });

  it('counts alerts not seen, and sheets too few to be counted in open months', async () => {
    const late: Alert = {
      ...{ kind: 'overdue', department: 'rsud', action: 7, service: null, element: 'time' },
      ...{ dueDay: ago(5), stage: 'due' },
    };
    await env.DB.batch([
      ...raise(env.DB, [late], today(), { kind: 'overdue', period: today(), unit: '' }),
    ]);
    await env.DB.prepare(
      `INSERT INTO sheet_entries (service, month, channel, actor, sheets)
       VALUES ('disdukcapil/ktp-el', ?, 'paper', 'sri', 7)`,
    )
      .bind(today().slice(0, 7))
      .run();
    expect(await waitingIn('rsud')).toMatchObject({ alerts: 1 });
    expect(await waitingIn('disdukcapil')).toMatchObject({
      ...{ sheets: 7, sheetsSince: today().slice(0, 7) },
    });
  });

  it('counts services and months that are over without people served, until they are reported', async () => {
    const lastMonth = daysBefore(`${today().slice(0, 7)}-01`, 1);
    for (let at = 0; at < 10; at += 1) {
      const when = { day: lastMonth, hour: 9 };
      await appendResponse(env.DB, shortResponse({}), 'disdukcapil/ktp-el', when);
    }
    await seal(env.DB, testCatalogue, { day: lastMonth, hour: 18 }, () => crypto.randomUUID());
    expect(await waitingIn('disdukcapil')).toMatchObject({ unreported: 1 });
    await env.DB.prepare('INSERT INTO people_served (service, month, people) VALUES (?, ?, 90)')
      .bind('disdukcapil/ktp-el', lastMonth.slice(0, 7))
      .run();
    expect(await waitingIn('disdukcapil')).toMatchObject({ unreported: 0 });
    await env.DB.prepare('DELETE FROM people_served').run();
  });
});

describe('the departments that are told', () => {
  it('are the own ones, and all of the city for those who see it', async () => {
    expect(Object.keys((await waitingOnPage(env.DB, head)).departments)).toEqual(head.departments);
    expect(Object.keys((await waitingOnPage(env.DB, administrator)).departments)).toEqual(
      testCatalogue.departments.map(({ id }) => id),
    );
  });

  it('come in five reads, however many they are', async () => {
    let reads = 0;
    const counting = new Proxy(env.DB, {
      get: (db, key) => {
        if (key === 'prepare') reads += 1;
        const value: unknown = Reflect.get(db, key);
        return typeof value === 'function' ? value.bind(db) : value;
      },
    });
    await waitingOnPage(counting, administrator);
    expect(reads).toBe(5);
  });
});
