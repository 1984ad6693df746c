/** A registered kiosk is trusted as one: limits and sources of its own, until its registration is revoked. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  forgetKiosks,
  registeredKiosk,
  rememberedFor,
} from '#functions/kiosks/registered-kiosk.ts';
import { answersOfAddress, answersOfKiosk } from '#functions/limits/door.ts';
import { memoryLimiter } from '#functions/limits/limiter.ts';
import { sourceOf } from '#functions/responses/count-source.ts';
import { moveService } from '#shared/catalogue/edit/move.ts';
import type { MadeKiosk } from '#shared/kiosks/kiosk-key.ts';
import { localHour } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { type ListedKiosk, mostKiosks } from '#shared/panel/kiosk-keys.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { testCity } from '../../fixtures/city.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { changingCity } from '../changing-city.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from '../panel/sessions.ts';

const { settings } = testCity;

const today = localHour(new Date(), settings.timeZone).day;
/** KTP-el of Disdukcapil. */
const counter = '4M9TJ';
/** Of another department. */
const foreign = 'B6CZ4';
const kiosks = '/api/panel/unit/disdukcapil/kiosks';

let head = '';
let staff = '';
beforeAll(async () => {
  head = await cookieOf({ role: 'head', department: 'disdukcapil' });
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
});
beforeEach(async () => {
  await emptyDatabase();
  forgetKiosks(env.DB);
});

async function register(name = 'Tablet', at = counter): Promise<string> {
  const answer = await ask(kiosks, { cookie: head, body: { counter: at, name } });
  expect(answer.status).toBe(201);
  return (await answer.json<MadeKiosk>()).key;
}
const listed = async (): Promise<ListedKiosk[]> => (await ask(kiosks, { cookie: staff })).json();
async function revoke(): Promise<number> {
  const [{ id } = { id: '' }] = await listed();
  return (await ask(`${kiosks}/${id}/revoke`, { cookie: head, body: {} })).status;
}

let address = 0;
/** Of an address that no other test sends from. */
const freshAddress = () => {
  address += 1;
  return `198.51.100.${address}`;
};

function send(kioskKey: string | undefined, from: string) {
  const { answers: _answers, ...said } = shortResponse({
    id: crypto.randomUUID(),
    counter,
    form: 'kiosk',
  });
  return askWorker(
    new Request('https://suara.example/api/v1/responses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': from },
      body: JSON.stringify({ ...said, answers: {}, ...(kioskKey !== undefined && { kioskKey }) }),
    }),
  );
}
async function sendEach(count: number, key: string | undefined): Promise<number[]> {
  const from = freshAddress();
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) statuses.push((await send(key, from)).status);
  return statuses;
}
async function doubts(): Promise<(string | null)[]> {
  const { results } = await env.DB.prepare('SELECT doubt FROM responses ORDER BY doubt').all<{
    doubt: string | null;
  }>();
  return results.map(({ doubt }) => doubt);
}
const status = (key: string, at = counter) =>
  askWorker(
    new Request(`https://suara.example/api/v1/kiosks/${at}`, {
      headers: { Authorization: `Bearer ${key}` },
    }),
  );

describe('answers of a registered kiosk', () => {
  it('are not doubted for coming from one address', async () => {
    const key = await register();
    expect(await sendEach(5, key)).toEqual([201, 201, 201, 201, 201]);
    expect(await doubts()).toEqual([null, null, null, null, null]);
  });

  it('name neither the kiosk nor its key', async () => {
    const key = await register();
    const [{ id } = { id: '' }] = await listed();
    await sendEach(1, key);
    const { results } = await env.DB.prepare('SELECT * FROM responses').all();
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain(key);
    expect(JSON.stringify(results)).not.toContain(id);
  });

  it('have a limit of their own, and leave the others of the hall theirs', async () => {
    const key = await register();
    const from = freshAddress();
    for (let n = 0; n < answersOfKiosk; n += 1) await send(key, from);
    const refused = await send(key, from);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect((await send(undefined, from)).status).toBe(201);
  });

  it('are not refused while one person comes after the other', async () => {
    let now = 0;
    const limiter = memoryLimiter(answersOfKiosk, 60, () => now);
    const allowed: boolean[] = [];
    for (let n = 0; n < 500; n += 1) {
      now += 6500;
      allowed.push(await limiter.allows('kiosk'));
    }
    expect(allowed.every(Boolean)).toBe(true);
    expect(answersOfKiosk).toBeLessThan(answersOfAddress);
  });

  it('are one source in an hour, and another in the next', async () => {
    const service = 'disdukcapil/ktp-el';
    const hashOf = async (hour: number, kiosk: string) =>
      (
        await sourceOf(
          env.DB,
          service,
          { day: '2026-03-10', hour },
          { address: '', kiosk },
          { id: kiosk, now: 0 },
        )
      ).hash;
    expect(await hashOf(9, 'a')).toBe(await hashOf(9, 'a'));
    expect(await hashOf(10, 'a')).not.toBe(await hashOf(9, 'a'));
    expect(await hashOf(9, 'b')).not.toBe(await hashOf(9, 'a'));
  });

  it('are of the kiosk form alone', async () => {
    const key = await register();
    const from = freshAddress();
    for (let n = 0; n < 3; n += 1) {
      const said = { ...shortResponse({ id: crypto.randomUUID() }), kioskKey: key };
      const answer = await askWorker(
        new Request('https://suara.example/api/v1/responses', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': from },
          body: JSON.stringify(said),
        }),
      );
      expect(answer.status).toBe(201);
    }
    expect(await doubts()).toEqual([null, null, 'share']);
  });
});

describe('an answer is taken as anybody’s', () => {
  const asAnybodys = async (key: string | undefined) => {
    expect(await sendEach(4, key)).toEqual([201, 201, 201, 201]);
    expect(await doubts()).toEqual([null, null, 'share', 'share']);
  };

  it('without a key', () => asAnybodys(undefined));
  it('with a key that never was', () => asAnybodys(`slt_${'0'.repeat(16)}`));
  it('with what is no key', () => asAnybodys('kunci'));
  it('with a key of another counter', async () => {
    const other = await cookieOf({ role: 'head', department: 'rsud' });
    const body = { counter: foreign, name: 'Tablet' };
    const made = await ask('/api/panel/unit/rsud/kiosks', { cookie: other, body });
    expect(made.status).toBe(201);
    await asAnybodys((await made.json<MadeKiosk>()).key);
  });
  it('with a key that was revoked, at once', async () => {
    const key = await register();
    expect((await status(key)).status).toBe(200);
    expect(await revoke()).toBe(204);
    await asAnybodys(key);
  });
});

describe('what is known of a key', () => {
  it('is remembered for a minute, so that a kiosk costs no read of its own', async () => {
    const key = await register();
    const find = (now: number) => registeredKiosk(env.DB, key, counter, now);
    expect(await find(0)).toBeDefined();
    await env.DB.exec(`UPDATE kiosk_keys SET revoked_day = '${today}'`);
    expect(await find(rememberedFor - 1)).toBeDefined();
    expect(await find(rememberedFor)).toBeUndefined();
  });

  it('is told to the tablet that holds it, and to its counter alone', async () => {
    const key = await register();
    expect(await (await status(key)).json()).toEqual({ counter });
    expect((await status(key, 'F1RMB')).status).toBe(401);
    expect((await status('slt_')).status).toBe(401);
  });
});

describe('a kiosk in the panel', () => {
  it('is listed with counter, name and days; its key is shown once and kept as a hash', async () => {
    const key = await register('Tablet di pintu');
    expect(key).toMatch(/^slt_[0-9A-Z]{16}$/);
    const stored = await env.DB.prepare('SELECT * FROM kiosk_keys').all();
    expect(JSON.stringify(stored.results)).not.toContain(key);
    const fresh = { counter, name: 'Tablet di pintu', createdDay: today, revokedDay: null };
    expect(await listed()).toMatchObject([{ ...fresh, lastUsedDay: null }]);
    await sendEach(2, key);
    expect(await listed()).toMatchObject([{ ...fresh, lastUsedDay: today }]);
  });

  it('is revoked once, and stays in the list and in the trail', async () => {
    const key = await register('Tablet di pintu');
    expect(await revoke()).toBe(204);
    expect(await revoke()).toBe(409);
    expect(await listed()).toMatchObject([{ revokedDay: today }]);
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: head });
    expect(await trail.clone().text()).not.toContain(key);
    const acts = (await trail.json<AuditEntry[]>()).slice(0, 2);
    expect(acts.map(({ action }) => action)).toEqual(['kiosk-revoked', 'kiosk-registered']);
    for (const { subject } of acts) expect(subject).toMatch(/^Tablet di pintu \(.*4M9TJ\)$/);
  });

  it('is registered by a head, at an open counter of the department, with a name', async () => {
    const asked = (body: unknown, cookie = head) => ask(kiosks, { cookie, body });
    expect((await asked({ counter, name: 'Tablet' }, staff)).status).toBe(403);
    for (const body of [
      { counter: foreign, name: 'Tablet' },
      { counter: 'XXXXX', name: 'Tablet' },
      { counter, name: ' ' },
      { counter, name: 'x'.repeat(101) },
    ]) {
      expect((await asked(body)).status).toBe(422);
    }
    expect(await listed()).toEqual([]);
  });

  it('is one of so many at most', async () => {
    for (let n = 0; n < mostKiosks; n += 1) await register(`Tablet ${n}`);
    expect((await ask(kiosks, { cookie: head, body: { counter, name: 'lagi' } })).status).toBe(422);
  });
});

it('a kiosk follows its counter: whoever has it now sees and revokes it, and whoever had it does not', async () => {
  const key = await register('Tablet kartu', 'R5VD0');
  await register('Tablet KTP');
  const { change } = changingCity(testCatalogue, () => env.DB);
  await change(today, (rows) => moveService(rows, 'disdukcapil/kartu-keluarga', 'rsud', today));
  const other = await cookieOf({ role: 'head', department: 'rsud' });
  const theirs = '/api/panel/unit/rsud/kiosks';
  const [moved] = await (await ask(theirs, { cookie: other })).json<ListedKiosk[]>();
  expect(moved).toMatchObject({
    ...{ name: 'Tablet kartu', counter: 'R5VD0' },
    ...{ registeredBy: 'disdukcapil', revokedDay: null },
  });
  expect((await listed()).map(({ name }) => name)).toEqual(['Tablet KTP']);
  expect(await registeredKiosk(env.DB, key, 'R5VD0', 0)).toBeDefined();

  const at = `${moved?.id}/revoke`;
  expect((await ask(`${kiosks}/${at}`, { cookie: head, body: {} })).status).toBe(404);
  expect((await ask(`${theirs}/${at}`, { cookie: head, body: {} })).status).toBe(403);
  expect((await ask(`${theirs}/${at}`, { cookie: other, body: {} })).status).toBe(204);
  expect(await registeredKiosk(env.DB, key, 'R5VD0', 0)).toBeUndefined();
  const newest = async (department: string, cookie: string) => {
    const trail = await ask(`/api/panel/unit/${department}/audit-trail`, { cookie });
    return (await trail.json<AuditEntry[]>())[0];
  };
  expect(await newest('rsud', other)).toMatchObject({
    action: 'kiosk-revoked',
    subject: 'Tablet kartu (Loket 3 R5VD0)',
  });
  expect(await newest('disdukcapil', head)).toMatchObject({ action: 'kiosk-registered' });
});
