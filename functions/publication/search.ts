/**
 * Search in the catalogue, forgiving of typing slips and unfinished words. The index is made at the first
 * search and kept: it takes some milliseconds that starting a Worker should not.
 */
import MiniSearch from 'minisearch';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
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

/** What is closed is found too, behind what is open: its results go on. */
const closedOnes = 0.3;

function entries(catalogue: Catalogue): Entry[] {
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

let known: { readonly of: Catalogue; readonly index: MiniSearch<Entry> } | undefined;

function indexed(): MiniSearch<Entry> {
  const { catalogue } = city();
  if (known?.of === catalogue) return known.index;
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['id', 'en', 'of'],
    storeFields: ['hit'],
  });
  index.addAll(entries(catalogue));
  known = { of: catalogue, index };
  return index;
}

/** What every word of a query is found in; if nothing is, what some of them are found in. */
export function search(query: string): SearchHit[] {
  const { index } = city();
  const isClosed = (id: string) =>
    (index.departmentById.get(id) ?? index.serviceById.get(id))?.closed !== undefined;
  const ranked = {
    ...forgiving,
    boostDocument: (id: string) => (isClosed(id) ? closedOnes : 1),
  };
  const all = indexed().search(query, { ...ranked, combineWith: 'AND' });
  const found = all.length > 0 ? all : indexed().search(query, ranked);
  return found.slice(0, maxHits).map(({ hit }): SearchHit => hit);
}
