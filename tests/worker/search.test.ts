import { askWorker } from 'virtual:host';
import { describe, expect, it } from 'vitest';
import type { SearchResults } from '#shared/publication/search-results.ts';

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
