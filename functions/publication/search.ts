/**
 * Search in the catalogue, forgiving of typing slips and unfinished words. The index is made at the first
 * search and kept: it takes some milliseconds that starting a Worker should not.
 */
import MiniSearch from 'minisearch';
import type { SearchHit } from '#shared/publication/search-results.ts';
import { city } from '../city.ts';

const maxHits = 20;

/** A fifth of a word's letters may be wrong, and words may be unfinished. */
const forgiving = { fuzzy: 0.2, prefix: true, boost: { id: 3, en: 2, of: 1 } } as const;

interface Entry {
  readonly key: string;
  readonly id: string;
  readonly en: string;
  readonly of: string;
  readonly hit: SearchHit;
}

function entries(): Entry[] {
  const { catalogue } = city();
  const departments = catalogue.departments.map(
    ({ id, name, shortName }): SearchHit => ({
      kind: 'department',
      id,
      name: { id: name, en: name },
      of: shortName,
    }),
  );
  const nameOf = new Map(catalogue.departments.map(({ id, name }) => [id, name]));
  const services = catalogue.services.map(
    ({ id, name, department }): SearchHit => ({
      kind: 'service',
      id,
      name,
      of: nameOf.get(department) ?? '',
    }),
  );
  return [...departments, ...services].map((hit) => ({
    key: hit.id,
    id: hit.name.id,
    en: hit.name.en,
    of: hit.of,
    hit,
  }));
}

let index: MiniSearch<Entry> | undefined;

function indexed(): MiniSearch<Entry> {
  if (index === undefined) {
    index = new MiniSearch<Entry>({
      idField: 'key',
      fields: ['id', 'en', 'of'],
      storeFields: ['hit'],
    });
    index.addAll(entries());
  }
  return index;
}

/** What every word of a query is found in; if nothing is, what some of them are found in. */
export function search(query: string): SearchHit[] {
  const all = indexed().search(query, { ...forgiving, combineWith: 'AND' });
  const found = all.length > 0 ? all : indexed().search(query, forgiving);
  return found.slice(0, maxHits).map(({ hit }): SearchHit => hit);
}
