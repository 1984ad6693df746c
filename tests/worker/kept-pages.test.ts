/** Pages of what is published are made once for each version, and for nobody in particular. */
import { askWorker, env, hostPages } from 'virtual:host';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryPages } from '#functions/host/memory-pages.ts';
import { emptyDatabase } from './empty-database.ts';
import { origin, publishedCity, siteOfPages } from './kept-site.ts';

beforeEach(emptyDatabase);
afterEach(() => vi.useRealTimers());

it('a thousand reads of the results cost five queries at most, once they are published', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await publishedCity();
  await (await askWorker(`${origin}/api/v1/results`)).text();
  await (await askWorker(`${origin}/api/v1/integrity`)).text();
  const { ask, made, count } = siteOfPages();
  for (let n = 0; n < 1000; n += 1) {
    const answer = await ask('/hasil');
    expect(await answer.text()).toBe('1 /hasil');
  }
  expect(made).toHaveLength(1);
  expect(count.queries).toBeLessThanOrEqual(5);

  // Every two seconds somebody asks which version of the catalogue is in force, and nobody else does.
  const { queries } = count;
  vi.setSystemTime(Date.now() + 2000);
  for (let n = 0; n < 10; n += 1) await (await ask('/hasil')).text();
  expect(count.queries).toBe(queries + 1);
});

it('they cost a row each and no more where nothing of them was computed yet', async () => {
  await publishedCity();
  const { ask, count } = siteOfPages();
  for (let n = 0; n < 100; n += 1) await (await ask('/hasil/disdukcapil')).text();
  const { queries } = count;
  for (let n = 0; n < 900; n += 1) await (await ask('/hasil/disdukcapil')).text();
  expect(count.queries).toBe(queries);
  expect(await env.DB.prepare('SELECT written FROM published_days').first('written')).toBe(3);
});

describe.each([
  ['in memory', memoryPages],
  ['as the host keeps them', hostPages],
])('a page kept %s', (_, pages) => {
  it('is what was made, with its headers', async () => {
    const { ask, made } = siteOfPages(pages());
    const first = await ask('/hasil?period=2026');
    const again = await ask('/hasil?period=2026');
    expect(await again.text()).toBe(await first.text());
    expect(made).toHaveLength(1);
    for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Content-Security-Policy'])
      expect(again.headers.get(name), name).toBe(first.headers.get(name));
    expect(again.headers.get('Set-Cookie')).toBeNull();
    expect(again.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  });

  it('is another one in another language, of another period, and at another host', async () => {
    const { ask } = siteOfPages(pages());
    const addresses = [
      '/hasil',
      '/en/hasil',
      '/hasil?period=2026-Q1',
      'https://other.example/hasil',
    ];
    const said = [];
    for (const path of [...addresses, ...addresses]) said.push(await (await ask(path)).text());
    expect(new Set(said).size).toBe(addresses.length);
    expect(said.slice(addresses.length)).toEqual(said.slice(0, addresses.length));
  });
});

describe('a page', () => {
  it('is not sent again to who has it, until what is published moves', async () => {
    const { ask, worker, environment } = siteOfPages();
    const tag = (await ask('/hasil')).headers.get('ETag') ?? '';
    const again = await ask('/hasil', { 'If-None-Match': `"another", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('ETag')).toBe(tag);
    expect((await ask('/hasil?period=2026', { 'If-None-Match': tag })).status).toBe(200);

    await publishedCity();
    await worker.scheduled(environment);
    expect((await ask('/hasil', { 'If-None-Match': tag })).status).toBe(200);
  });

  it.each([{ Cookie: 'panel=somebody' }, { Authorization: 'Bearer somebody' }])(
    'for somebody who is known is made for nobody else: %j',
    async (known) => {
      const { ask, made } = siteOfPages();
      await ask('/hasil');
      const answer = await ask('/hasil', known);
      expect(await answer.text()).toBe('2 /hasil');
      expect(answer.headers.get('Cache-Control')).toBe('private, no-cache');
      expect(answer.headers.get('ETag')).toBeNull();
      expect(await (await ask('/hasil')).text()).toBe('1 /hasil');
      expect(made).toHaveLength(2);
    },
  );

  it.each([
    '/hasil?utm_source=koran',
    '/hasil?period=2026&period=2025',
    '/hasil?period=%3Cb%3E',
    '/cari?q=ktp',
    '/tanda-terima',
    '/panel/masuk',
    `/hasil?period=${'2'.repeat(300)}`,
  ])('of another kind is not kept: %s', async (path) => {
    const { ask } = siteOfPages();
    const first = await (await ask(path)).text();
    expect(await (await ask(path)).text()).not.toBe(first);
  });

  it('is not kept if something of it could not be read', async () => {
    vi.spyOn(console, 'error')
      .mockImplementationOnce(() => {})
      .mockImplementationOnce(() => {});
    const { ask, environment } = siteOfPages();
    const working = environment.DB;
    environment.DB = new Proxy(working, {
      get: (target, key) => (key === 'prepare' ? breaking : Reflect.get(target, key)),
    });
    function breaking(sql: string) {
      if (sql.includes('published')) throw new Error('the rows cannot be read');
      return working.prepare(sql);
    }
    const broken = await (await ask('/hasil')).text();
    environment.DB = working;
    expect(await (await ask('/hasil')).text()).not.toBe(broken);
  });

  it('that must not be kept is not', async () => {
    const { ask } = siteOfPages(memoryPages(), { 'Cache-Control': 'no-store' });
    const first = await (await ask('/hasil')).text();
    expect(await (await ask('/hasil')).text()).not.toBe(first);
  });

  it('is made by who opens it, not by who only asks for its headers', async () => {
    const { ask, made } = siteOfPages();
    await ask('/hasil', {}, 'HEAD');
    await ask('/hasil');
    const answer = await ask('/hasil', {}, 'HEAD');
    expect(await answer.text()).toBe('');
    expect(made).toHaveLength(2);
  });
});

it('programs are told of a move at once', async () => {
  const { ask } = siteOfPages();
  const path = '/api/v1/data/datapackage.json';
  const tag = (await ask(path)).headers.get('ETag') ?? '';
  const same = await ask(path, { 'If-None-Match': tag });
  expect(same.status).toBe(304);
  expect(same.headers.get('Access-Control-Allow-Origin')).toBe('*');
  await publishedCity();
  expect((await ask(path, { 'If-None-Match': tag })).status).toBe(200);
});

describe('the memory for pages', () => {
  const page = (bytes: number) => ({ body: new Uint8Array(bytes), headers: [] });

  it('holds so many bytes, and drops what was not asked for the longest', async () => {
    const pages = memoryPages(100);
    for (const name of ['a', 'b', 'c', 'd']) await pages.keep(name, page(25));
    await pages.find('a');
    await pages.keep('e', page(25));
    expect(await pages.find('b')).toBeUndefined();
    for (const name of ['a', 'c', 'd', 'e']) expect(await pages.find(name)).toBeDefined();
  });

  it('takes no page that would drive out most others', async () => {
    const pages = memoryPages(100);
    await pages.keep('a', page(26));
    expect(await pages.find('a')).toBeUndefined();
  });
});
