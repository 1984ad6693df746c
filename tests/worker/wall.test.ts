/** What other sites and walls show of the results: badges, QR codes, and pictures. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse } from '../fixtures/responses.ts';
import { emptyDatabase } from './empty-database.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  askWorker(new Request(`https://suara.example${path}`, { headers }));

beforeAll(async () => {
  await emptyDatabase();
  const at = { day: '2026-08-03', hour: 10 };
  for (let i = 0; i < 40; i += 1) {
    await appendResponse(env.DB, fullResponse(), 'disdukcapil/ktp-el', at);
  }
  await seal(env.DB, testCatalogue, at, () => crypto.randomUUID());
});

describe('a badge', () => {
  it('carries the published figure of a department', async () => {
    const answer = await get('/lencana/disdukcapil.svg?period=2026-Q3');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8');
    const { figure } = await (
      await get('/api/v1/results?department=disdukcapil&period=2026-Q3')
    ).json<{ figure: { index: number } }>();
    const svg = await answer.text();
    expect(svg).toContain(`>${figure.index.toFixed(2).replace('.', ',')}<`);
    expect(svg).toContain('40 responden');
    expect(svg).toContain('Triwulan III 2026');
  });

  it.each([
    ['/lencana/disdukcapil/ktp-el.svg?period=2026-Q3&lang=en', 'Identity card · Disdukcapil'],
    ['/lencana/kota.svg?period=2026', 'Kota Contoh'],
    ['/lencana/rsud.svg?period=2026', 'Belum cukup responden'],
    ['/lencana/disdukcapil.svg?period=2026&theme=dark', '#10191b'],
  ])('%s shows %s', async (path, shown) => {
    expect(await (await get(path)).text()).toContain(shown);
  });

  it('may be used by any site, and is not sent twice', async () => {
    const answer = await get('/lencana/disdukcapil.svg', { Origin: 'https://dinas.example' });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Cache-Control')).toContain('max-age=300');
    const tag = answer.headers.get('ETag') ?? '';
    expect((await get('/lencana/disdukcapil.svg', { 'If-None-Match': tag })).status).toBe(304);
  });

  it.each([
    ['/lencana/dinas-ajaib.svg', 404],
    ['/lencana/disdukcapil/ajaib.svg', 404],
    ['/lencana/disdukcapil.svg?period=besok', 422],
    ['/lencana/disdukcapil.svg?lang=jv', 422],
    ['/lencana/disdukcapil.svg?tema=gelap', 422],
  ])('%s is refused with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe('a QR code', () => {
  it.each([
    '/qr/s.svg',
    '/qr/hasil.svg',
    '/qr/hasil/disdukcapil.svg?period=2026-Q3',
    '/qr/hasil/disdukcapil/ktp-el.svg',
  ])('of a page is drawn: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/^<svg /);
  });

  it.each(['/qr/hasil/dinas-ajaib.svg', '/qr/hasil/rsud.svg?period=besok'])(
    'leads nowhere that is not: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('a picture', () => {
  it.each(['/gambar/kota.png', '/gambar/disdukcapil.png?period=2026-Q3', '/gambar/rsud/igd.png'])(
    '%s is a PNG that chats may keep',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Content-Type')).toBe('image/png');
      expect(answer.headers.get('Cache-Control')).toContain('public');
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([...bytes.subarray(1, 4)]).toEqual([...'PNG'].map((each) => each.charCodeAt(0)));
      expect(new DataView(bytes.buffer).getUint32(16)).toBe(1200);
    },
  );

  it('shows the figure of its period and language', async () => {
    const drawn = async (query: string) =>
      new Uint8Array(await (await get(`/gambar/disdukcapil.png?${query}`)).arrayBuffer());
    const third = await drawn('period=2026-Q3');
    expect(await drawn('period=2026-Q3')).toEqual(third);
    expect(await drawn('period=2026-Q3&lang=en')).not.toEqual(third);
    expect(await drawn('period=2026-Q2')).not.toEqual(third);
  });

  it('of what is unknown is refused', async () => {
    expect((await get('/gambar/dinas-ajaib.png')).status).toBe(404);
    expect((await get('/gambar/rsud.png?period=besok')).status).toBe(422);
  });
});
