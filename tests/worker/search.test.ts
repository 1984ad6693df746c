import { askWorker } from 'virtual:host';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeCells } from '#shared/catalogue/edit/change.ts';
import { localHour } from '#shared/local-time.ts';
import type { SearchResults } from '#shared/publication/search-results.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { changingCity } from './changing-city.ts';
import { siteOfPages } from './kept-site.ts';

const get = (query: string) =>
  askWorker(new Request(`https://suara.example/api/v1/search${query}`));
const idsFor = async (typed: string) => {
  const results: SearchResults = await (await get(`?${new URLSearchParams({ q: typed })}`)).json();
  return results.hits.map(({ id }) => id);
};

describe('a search finds', () => {
  it.each([
    ['a service by its name', 'kartu keluarga', 'disdukcapil/kartu-keluarga'],
    ['a service by its English name', 'identity card', 'disdukcapil/ktp-el'],
    ['a department by its abbreviation', 'rsud', 'rsud'],
    ['a department by a word of its name', 'kepegawaian', 'bkpsdm'],
    ['an unfinished word', 'pangk', 'bkpsdm/kenaikan-pangkat'],
    ['a slip of the finger', 'kartu kelurga', 'disdukcapil/kartu-keluarga'],
    ['capitals and punctuation', 'KTP-EL!', 'disdukcapil/ktp-el'],
  ])('%s', async (_, typed, id) => {
    expect((await idsFor(typed))[0]).toBe(id);
  });

  it('what has all the words before what has some, and some rather than nothing', async () => {
    expect(await idsFor('rawat jalan')).toEqual(['rsud/rawat-jalan']);
    expect(await idsFor('kartu sepeda')).toContain('disdukcapil/kartu-keluarga');
  });

  it('nothing for what nobody offers', async () => {
    expect(await idsFor('xyzzy')).toEqual([]);
  });
});

it.each(['', '?q=', `?q=${'a'.repeat(81)}`, '?q=ktp&halaman=2'])(
  'a query that cannot be looked up is explained: %s',
  async (query) => {
    const answer = await get(query);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/q' }] });
  },
);

afterEach(() => vi.useRealTimers());

describe('what is published', () => {
  const site = siteOfPages();
  const { change } = changingCity(testCatalogue, () => site.environment.DB);
  const { day: today } = localHour(new Date(), testCatalogue.settings.timeZone);
  /** Asks again as a browser or a program does that keeps the answer. */
  const again = async (path: string, kept: Response) =>
    site.ask(path, { 'If-None-Match': kept.headers.get('ETag') ?? '' });
  const publish = (name: string) =>
    change(today, (rows) => changeCells(rows, 'services', 'rsud/igd', { name_id: name }));

  it.each(['/api/v1/search?q=gawat', '/api/v1/catalogue', '/catalog.jsonld'])(
    'is in %s at the next request, whatever was kept of it, and costs nothing while it is the same',
    async (path) => {
      await publish(`Gawat Darurat ${path.length}`);
      const first = await site.ask(path);
      expect(first.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
      const before = await first.text();
      expect((await again(path, first)).status).toBe(304);
      await publish(`Gawat Sekali ${path.length}`);
      const after = await again(path, first);
      expect(after.status).toBe(200);
      if (path.startsWith('/api')) expect(await after.text()).toContain('Gawat Sekali');
      expect(before).not.toContain('Gawat Sekali');
    },
  );

  it('costs whoever reads the catalogue one query, by which it is named', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await (await site.ask('/api/v1/catalogue')).text();
    const { queries } = site.count;
    await (await site.ask('/api/v1/catalogue')).text();
    expect(site.count.queries).toBe(queries + 1);
  });
});
