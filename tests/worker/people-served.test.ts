/** Queue machines report how many people were served, with a key that the panel makes. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { daysBefore, localHour, monthOf } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { ServedMonth } from '#shared/panel/overview.ts';
import type { PeopleServedView } from '#shared/panel/people-served.ts';
import { type MadeKey, mostKeys, type PeopleServedKey } from '#shared/panel/people-served-keys.ts';
import { testCity } from '../fixtures/city.ts';
import { ask, cookieOf } from './panel/sessions.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
/** KTP-el of Disdukcapil. */
const counter = '4M9TJ';
const keys = '/api/panel/unit/disdukcapil/keys';

let head = '';
let staff = '';
beforeAll(async () => {
  head = await cookieOf({ role: 'head', department: 'disdukcapil' });
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
});
beforeEach(() =>
  env.DB.exec(
    'DELETE FROM people_served; DELETE FROM people_served_days; DELETE FROM people_served_keys;',
  ),
);

async function makeKey(label = 'Antrean lantai 1'): Promise<string> {
  const answer = await ask(keys, { cookie: head, body: { label } });
  expect(answer.status).toBe(201);
  return (await answer.json<MadeKey>()).key;
}
const listed = async (): Promise<PeopleServedKey[]> => (await ask(keys, { cookie: staff })).json();

function report(key: string | undefined, people: unknown, at = `${counter}/${today}`) {
  return askWorker(
    new Request(`https://suara.example/api/v1/people-served/${at}`, {
      method: 'PUT',
      body: typeof people === 'string' ? people : JSON.stringify({ people }),
      headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
    }),
  );
}
const served = async (): Promise<readonly ServedMonth[]> => {
  const answer = await ask('/api/panel/unit/disdukcapil/people-served', { cookie: staff });
  return (await answer.json<PeopleServedView>()).reported;
};

describe('a report of a machine', () => {
  it('is kept by counter and day; sending again replaces it', async () => {
    const key = await makeKey();
    expect(await (await report(key, 130)).json()).toEqual({
      counter,
      service: 'disdukcapil/ktp-el',
      day: today,
      people: 130,
    });
    expect((await report(key, 132)).status).toBe(200);
    expect(await served()).toEqual([
      { service: 'disdukcapil/ktp-el', month: monthOf(today), people: 132, counters: 1 },
    ]);
  });

  it('adds up to the month, for which a number that was typed in stands first', async () => {
    const key = await makeKey();
    const month = monthOf(daysBefore(`${monthOf(today)}-01`, 1));
    for (const day of ['01', '02', '28']) await report(key, 100, `${counter}/${month}-${day}`);
    expect(await served()).toMatchObject([{ month, people: 300, counters: 1 }]);
    const typed = { service: 'disdukcapil/ktp-el', month, people: 350 };
    await ask('/api/panel/unit/disdukcapil/people-served', { cookie: staff, body: typed });
    expect(await served()).toEqual([{ ...typed, counters: null }]);
  });

  it('may write the code as people write it', async () => {
    expect((await report(await makeKey(), 1, `4m9-tj/${today}`)).status).toBe(200);
  });

  it.each([
    ['no key', undefined],
    ['a key that never was', 'sld_0123456789'],
  ])('is refused with %s, before anything else is told', async (_, key) => {
    const answer = await report(key, 'no JSON', 'nowhere/never');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ type: '/problems/key-refused' });
  });

  it('is refused for a counter of another department', async () => {
    const answer = await report(await makeKey(), 5, `B6CZ4/${today}`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: '/problems/counter-not-covered' });
    expect(await served()).toEqual([]);
  });

  it.each([
    ['counter', `XXXXX/${today}`, 1],
    ['day', `${counter}/${daysBefore(today, -1)}`, 1],
    ['day', `${counter}/${daysBefore(today, 500)}`, 1],
    ['day', `${counter}/2026-02-30`, 1],
    ['day', `${counter}/besok`, 1],
    ['people', `${counter}/${today}`, -1],
    ['people', `${counter}/${today}`, 1.5],
    ['people', `${counter}/${today}`, 100_001],
    ['people', `${counter}/${today}`, '7'],
    ['people', `${counter}/${today}`, '{ "people": 7, "names": [] }'],
  ])('with a bad %s is refused, and told what to send (%s)', async (field, at, people) => {
    const answer = await report(await makeKey(), people, at);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      type: '/problems/invalid-people-served',
      errors: [{ pointer: `/${field}` }],
    });
  });

  it('that is no JSON is refused', async () => {
    expect((await report(await makeKey(), 'people=7')).status).toBe(400);
  });
});

describe('a key', () => {
  it('is shown once, kept as a hash, and listed with its label and the day of its last use', async () => {
    const key = await makeKey('Antrean lantai 2');
    expect(key).toMatch(/^sld_[0-9A-Z]{32}$/);
    const stored = await env.DB.prepare('SELECT * FROM people_served_keys').all();
    expect(JSON.stringify(stored.results)).not.toContain(key);
    const fresh = { label: 'Antrean lantai 2', createdDay: today, revokedDay: null };
    expect(await listed()).toMatchObject([{ ...fresh, lastUsedDay: null }]);
    await report(key, 1);
    expect(await listed()).toMatchObject([{ ...fresh, lastUsedDay: today }]);
  });

  it('is revoked at once, and stays in the list and in the trail', async () => {
    const key = await makeKey();
    const [{ id } = { id: '' }] = await listed();
    const revoke = () => ask(`${keys}/${id}/revoke`, { cookie: head, body: {} });
    expect((await revoke()).status).toBe(204);
    expect((await report(key, 1)).status).toBe(401);
    expect(await listed()).toMatchObject([{ id, revokedDay: today }]);
    expect((await revoke()).status).toBe(409);

    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: head });
    const text = await trail.clone().text();
    expect(text).not.toContain(key);
    const entries = await trail.json<AuditEntry[]>();
    expect(entries.slice(0, 2).map(({ action, subject }) => [action, subject])).toEqual([
      ['key-revoked', 'Antrean lantai 1'],
      ['key-made', 'Antrean lantai 1'],
    ]);
  });

  it('of another department is revoked by nobody else', async () => {
    await makeKey();
    const [{ id } = { id: '' }] = await listed();
    const other = await cookieOf({ role: 'head', department: 'rsud' });
    const answer = await ask(`/api/panel/unit/rsud/keys/${id}/revoke`, { cookie: other, body: {} });
    expect(answer.status).toBe(404);
    expect(await listed()).toMatchObject([{ revokedDay: null }]);
  });

  it('needs a label, and there are so many at most', async () => {
    for (const label of ['', ' ', 'x'.repeat(101)]) {
      expect((await ask(keys, { cookie: head, body: { label } })).status).toBe(422);
    }
    for (let i = 0; i < mostKeys; i += 1) await makeKey(`Mesin ${i}`);
    expect((await ask(keys, { cookie: head, body: { label: 'satu lagi' } })).status).toBe(422);
  });
});
