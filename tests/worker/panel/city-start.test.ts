/** A city that begins: a visitor finds nothing to take, the administrator names it and chooses its units. */
import { askWorker, env, freshDatabase } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetCity } from '#functions/city.ts';
import { namedKinds } from '#shared/catalogue/templates/usual-units.ts';
import type { StartView } from '#shared/panel/city-start.ts';
import { ask, cookieOf, origin } from './sessions.ts';

const path = '/api/panel/city-start';
let administrator = '';
beforeAll(async () => {
  await freshDatabase();
  forgetCity(env.DB);
  administrator = await cookieOf({ role: 'administrator' });
});
beforeEach(() => env.DB.exec('DELETE FROM catalogue_drafts;'));

const named = { city: 'Kota Contoh', zone: 'WITA' };
const begin = (body: unknown, cookie = administrator) => ask(path, { cookie, body });
const view = async (): Promise<StartView> => (await ask(path, { cookie: administrator })).json();
const none = Object.fromEntries(namedKinds.map((kind) => [kind, [] as string[]]));
const choose = (agencies: readonly string[], names: object = {}) =>
  ask(`${path}/units`, { cookie: administrator, body: { agencies, names: { ...none, ...names } } });
const publish = async () => {
  const draft = await ask('/api/panel/catalogue', { cookie: administrator });
  const { version, revision } = await draft.json<{ version: number; revision: number }>();
  const body = { version, revision, reason: 'awal' };
  return ask('/api/panel/catalogue/publish', { cookie: administrator, body });
};

describe('a city that has published nothing', () => {
  it('is nobody’s to take: whoever is not invited is refused', async () => {
    expect((await ask(path, { body: named })).status).toBe(401);
    const auditor = await cookieOf({ role: 'auditor' });
    expect((await begin(named, auditor)).status).toBe(403);
    expect(await view()).toMatchObject({ isNamed: false, published: { departments: 0 } });
  });

  it('says what is wrong with its name, field by field', async () => {
    const answer = await begin({ city: ' ', zone: 'GMT', channelName: 'Lapor', origin: 'x' });
    expect(answer.status).toBe(422);
    const { errors } = await answer.json<{ errors: { pointer: string }[] }>();
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/city', '/zone', '/origin']);
    const half = await begin({ ...named, channelName: 'Lapor' });
    expect(await half.text()).toContain('/channelUrl');
  });

  it('is named once, with its government and time, and everybody sees it', async () => {
    expect(
      (await begin({ ...named, channelName: 'Halo', channelUrl: 'https://halo.example' })).status,
    ).toBe(201);
    expect((await begin(named)).status).toBe(409);
    const answer = await askWorker(`${origin}/api/v1/catalogue`);
    expect(await answer.json()).toMatchObject({
      city: 'Kota Contoh',
      government: 'Pemerintah Kota Contoh',
      timeZone: 'Asia/Makassar',
      complaintChannels: [{ name: 'Halo' }, { name: 'LAPOR!' }],
    });
  });
});

describe('the units that cities usually have', () => {
  it('become a draft of those that were chosen, and of no other', async () => {
    const answer = await choose(['disdukcapil'], { district: ['Utara', 'Selatan', 'Utara'] });
    expect(await answer.json()).toEqual({ added: 3 });
    expect(await view()).toMatchObject({
      published: { departments: 0 },
      draft: { departments: 3, services: 13, counters: 13 },
    });
  });

  it('are added to what is in the draft already, each once', async () => {
    await choose(['disdukcapil']);
    expect(await (await choose(['disdukcapil', 'dinkes'])).json()).toEqual({ added: 1 });
  });

  it('are published with a counter that can be rated at once', async () => {
    await choose(['disdukcapil', 'dinkes'], { healthCentre: ['Mawar'], hospital: ['Kota Contoh'] });
    expect((await publish()).status).toBe(200);
    const answer = await askWorker(`${origin}/api/v1/catalogue`);
    const { counters } = await answer.json<{ counters: { code: string }[] }>();
    expect(new Set(counters.map(({ code }) => code)).size).toBe(counters.length);
    expect((await askWorker(`${origin}/qr/${counters[0]?.code}.svg`)).status).toBe(200);
  });
});
