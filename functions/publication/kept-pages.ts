/** Which addresses show what is published and nothing else, so that their answer is kept by its version. */
import type { Topic } from '../db/publication.ts';

/** How an address is kept. */
export interface Keeping {
  /** What moves it. */
  readonly topics: readonly Topic[];
  /** What its query may hold; of any other query nothing is kept. */
  readonly query: readonly string[];
  /** Programs read it, and are never answered with what was published before. */
  readonly exact: boolean;
}

const shown = ['figures', 'actions', 'comments'] as const;
const reported = ['figures', 'actions', 'reports'] as const;

const unit = ['department', 'service', 'period', 'lang'];

const comparison = ['department', 'period', 'against'];

/** What shows the catalogue alone; most of what residents open. */
const ofCatalogue = { topics: [], query: [], exact: false };

const keepings: readonly (readonly [RegExp, Keeping])[] = [
  [/^\/(?:en)?$/, ofCatalogue],
  [/^\/s(?:\/[0-9A-Z]{5}|\/tidak-ditemukan)?$/, ofCatalogue],
  [/^\/(?:kiosk|kuesioner)\/[0-9A-Z]{5}(?:\.webmanifest)?$/, ofCatalogue],
  [/^\/(?:metode|privasi|aksesibilitas|untuk-kota|api|offline)$/, ofCatalogue],
  [/^\/hasil\/perubahan$/, { topics: ['figures'], query: comparison, exact: false }],
  [/^\/(?:hasil|sematan|kartu)(?:\/|$)/, { topics: shown, query: ['period'], exact: false }],
  [/^\/layar\//, { topics: shown, query: ['period', 'counter'], exact: false }],
  [/^\/laporan(?:\/|$)/, { topics: reported, query: ['period', 'edition'], exact: false }],
  [/^\/edisi(?:\/|$)/, { topics: ['figures'], query: ['period', 'edition'], exact: false }],
  [/^\/kalender-rilis$/, { topics: ['figures'], query: [], exact: false }],
  [/^\/kepercayaan$/, { topics: ['figures'], query: [], exact: false }],
  [/^\/data$/, { topics: ['figures'], query: ['department', 'year'], exact: false }],
  [/^\/api\/v1\/catalogue$/, { topics: ['figures'], query: [], exact: true }],
  [/^\/catalog\.jsonld$/, { topics: ['figures'], query: [], exact: true }],
  [/^\/laporan\.(?:docx|pdf)$/, { topics: reported, query: [...unit, 'edition'], exact: true }],
  [/^\/gambar\//, { topics: shown, query: ['period', 'lang', 'theme'], exact: true }],
  [/^\/api\/v1\/reports\//, { topics: reported, query: [...unit, 'dialect'], exact: true }],
  [
    /^\/api\/v1\/data\//,
    { topics: ['figures'], query: ['department', 'year', 'dialect'], exact: true },
  ],
];

/** Nothing that would have to be written another way in a header. */
const plain = /^[\w/.?&=-]{1,200}$/;

/** How the answer to an address is kept; undefined where it is made each time. */
export function keepingOf({ pathname, search, searchParams }: URL): Keeping | undefined {
  if (!plain.test(pathname + search)) return undefined;
  const path = pathname.replace(/^\/en(?=\/)/, '');
  const keeping = keepings.find(([address]) => address.test(path))?.[1];
  if (keeping === undefined) return undefined;
  const given = [...searchParams.keys()];
  const isKnown = given.every(
    (name, at) => keeping.query.includes(name) && given.indexOf(name) === at,
  );
  return isKnown ? keeping : undefined;
}
