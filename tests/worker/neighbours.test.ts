import { askWorker, env, runSchedule } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { noteSeal } from '#functions/db/last-seal.ts';
import { noteSources } from '#functions/db/sources.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { securityHeaders } from '#shared/security-headers.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { testCity } from '../fixtures/city.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { build } from '../fixtures/virtual-build.ts';

const { settings } = testCity;

const get = (path: string, headers: Record<string, string> = {}) =>
  askWorker(new Request(`https://suara.example${path}`, { headers, redirect: 'manual' }));

describe('every answer carries the security headers', () => {
  it.each(['/api/v1/health', '/api/v1/nothing', '/qr/4M9TJ.svg', '/s?code=x', '/4M9TJ', '/hasil'])(
    '%s',
    async (path) => {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name)).toBe(value);
      }
    },
  );
});

describe('the API', () => {
  const health = async () => (await get('/api/v1/health')).json<Record<string, unknown>>();

  it('is healthy while its database answers, and says which build it is', async () => {
    const { schema, ...rest } = await health();
    expect(rest).toEqual({ status: 'ok', ...build, lastSeal: null, secondsLate: 0 });
    expect(schema).toMatch(/^\d{4}_[a-z_]+$/);
  });

  it('says when it last looked what is to be counted, and how late it is', async () => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    await noteSeal(env.DB, ago(12));
    const { lastSeal, secondsLate } = await health();
    expect(Date.parse(String(lastSeal))).toBeLessThan(Date.now());
    expect(secondsLate).toBeGreaterThanOrEqual(7 * 60);
    await noteSeal(env.DB, ago(21));
    const stopped = await get('/api/v1/health');
    expect(stopped.status).toBe(503);
    expect(await stopped.json()).toMatchObject({ type: '/problems/schedule-stopped' });
  });

  it('says so when it is not', async () => {
    await env.DB.exec('ALTER TABLE responses RENAME TO responses_away');
    const { status } = await get('/api/v1/health');
    await env.DB.exec('ALTER TABLE responses_away RENAME TO responses');
    expect(status).toBe(503);
  });

  it('lists the catalogue', async () => {
    const catalogue = await (await get('/api/v1/catalogue')).json();
    expect(catalogue).toMatchObject({ city: 'Kota Contoh' });
    expect(catalogue).toHaveProperty('counters.length', testCatalogue.counters.length);
  });

  it('answers an unknown address with a problem document', async () => {
    const answer = await get('/api/v1/nothing');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ type: '/problems/not-found' });
  });
});

describe('a code typed by hand', () => {
  it.each([
    ['/s?code=4m9tj', '/s/4M9TJ'],
    ['/s?code=+4M9-TJ', '/s/4M9TJ'],
    ['/s/a7f4l', '/s/A7F41'],
    ['/en/s?code=4m9tj', '/en/s/4M9TJ'],
    ['/en/s/4m9tj', '/en/s/4M9TJ'],
    ['/4m9tj', '/s/4M9TJ'],
    ['/A7F4L', '/s/A7F41'],
  ])('%s leads to %s', async (path, target) => {
    const answer = await get(path);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe(target);
  });

  it.each([
    ['/s?code=4M9TK', '/s/tidak-ditemukan'],
    ['/s?code=', '/s/tidak-ditemukan'],
    ['/s/4M9TK', '/s/tidak-ditemukan'],
    ['/en/s/nothing', '/en/s/tidak-ditemukan'],
    ['/4M9TK', '/s/tidak-ditemukan'],
    ['/ZZZZZ', '/s/tidak-ditemukan'],
  ])('%s gets the page that helps', async (path, page) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(`page ${page}`);
  });
});

describe('the short address in a QR code', () => {
  it('is answered with the survey itself, not with a redirect to it', async () => {
    const answer = await get('/4M9TJ');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('page /s/4M9TJ');
  });

  it.each(['/hasil', '/nothing', '/zzzzz', '/HASIL-LAIN'])(
    'leaves %s to the pages',
    async (path) => {
      expect(await (await get(path)).text()).not.toContain('tidak-ditemukan');
    },
  );
});

describe('a QR code', () => {
  it('is an SVG for each counter', async () => {
    const answer = await get('/qr/4M9TJ.svg');
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(await answer.text()).toMatch(/^<svg/);
  });

  it('does not exist for an unknown counter', async () => {
    expect((await get('/qr/4M9TK.svg')).status).toBe(404);
  });
});

describe('the schedule', () => {
  it('counts the windows that are over', async () => {
    // Of last month the last night may not be over yet.
    const longOver = daysBefore(localHour(new Date(), settings.timeZone).day, 65);
    for (let i = 0; i < 10; i += 1) {
      await appendResponse(env.DB, fullResponse(), 'disdukcapil/ktp-el', {
        day: longOver,
        hour: 9,
      });
      await noteSources(env.DB, 'disdukcapil/ktp-el', longOver, [`source ${i}`]);
    }
    await noteSeal(env.DB, new Date(0));
    await runSchedule();
    expect((await get('/api/v1/health')).status).toBe(200);
    const sealed = env.DB.prepare(`SELECT count(*) AS n FROM tallies WHERE series = 'service-day'`);
    expect(await sealed.first('n')).toBe(1);
  });
});
