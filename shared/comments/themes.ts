/**
 * What comments are about: themes below the nine elements, found by a lexicon. A lexicon says why it said so, and a
 * department can be asked whether it is right.
 */
import type { ElementKey } from '#shared/survey/elements.ts';
import { lexiconOf, rootIn } from './roots.ts';
import {
  saidOtherwise,
  type ThemeEntry,
  type ThemeKey,
  themeEntries,
  themeKeys,
  wordClasses,
} from './theme-lexicon.ts';
import { isClauseEnd, isTurn, wordsOf } from './words.ts';

export interface Theme extends Omit<ThemeEntry, 'terms'> {
  readonly key: ThemeKey;
  readonly terms: readonly string[];
}

export const themes: readonly Theme[] = themeKeys.map((key) => ({
  ...themeEntries[key],
  key,
  terms: themeEntries[key].terms.split(', '),
}));

export const themeByKey: Readonly<Record<ThemeKey, Theme>> = Object.fromEntries(
  themes.map((theme) => [theme.key, theme]),
) as Record<ThemeKey, Theme>;

/** How many words may stand between two roots of a term that need not be side by side (`a..b`, `a...b`). */
const reach = 3;
const farReach = 7;

interface Term {
  /** By which it is told from the others. */
  readonly name: string;
  /** Null of what is about none of the themes. */
  readonly key: ThemeKey | null;
  readonly roots: readonly string[];
  readonly lastRoot: string;
  /** How many words may stand between two roots. */
  readonly reach: number;
  readonly isWeak: boolean;
}

function termOf(key: ThemeKey | null, written: string): Term {
  const term = written.replace('?', '');
  const roots = term.split(/ |\.{2,3}/);
  return {
    name: `${key ?? ''}:${term}`,
    key,
    roots,
    lastRoot: roots.at(-1) ?? '',
    reach: term.includes('...') ? farReach : term.includes('..') ? reach : 0,
    isWeak: term !== written,
  };
}

const terms: readonly Term[] = [
  ...themes.flatMap(({ key, terms: own }) => own.map((term) => termOf(key, term))),
  ...saidOtherwise.split(', ').map((term) => termOf(null, term)),
];

const byFirstRoot: ReadonlyMap<string, readonly Term[]> = Map.groupBy(
  terms,
  ({ roots: [first = ''] }) => first,
);

const inClass: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(wordClasses).map(([sign, words]) => [sign, new Set(words.split(', '))]),
);

const lexicon = lexiconOf([
  ...terms.flatMap(({ roots }) => roots),
  ...Object.values(inClass).flatMap((roots) => [...roots]),
]);

const numerals = new Set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh setengah beberapa'.split(' '),
);

const isNumber = (word: string) => /^\d+x?$/.test(word) || numerals.has(word);

const isSum = (word: string) => /^(rp)?\d+(rb|ribu|k|jt|juta)$|^rp\d*$/.test(word);

/** A word as the terms know it: under its root, and by the signs of its classes. */
interface Seen {
  readonly root: string | undefined;
  readonly names: readonly string[];
  readonly isEnd: boolean;
}

function see(word: string): Seen {
  const root = rootIn(word, lexicon);
  const names = root === undefined ? [] : [root];
  for (const sign in inClass) if (root !== undefined && inClass[sign]?.has(root)) names.push(sign);
  if (isNumber(word)) names.push('#');
  if (isSum(word)) names.push('$');
  return { root, names, isEnd: isClauseEnd(word) };
}

const fits = (seen: Seen | undefined, root: string) => seen?.names.includes(root) === true;

/**
 * Where the roots of a term stand that begins at a place.
 *
 * @returns undefined where the term is not there
 */
function placesOf(
  { roots, reach: most }: Term,
  start: number,
  words: readonly Seen[],
): readonly number[] | undefined {
  const places = [start];
  let at = start;
  for (const root of roots.slice(1)) {
    const last = at + 1 + most;
    at += 1;
    while (at < last && !fits(words[at], root) && words[at]?.isEnd === false) at += 1;
    if (!fits(words[at], root)) return undefined;
    places.push(at);
  }
  return places;
}

/** A term that a comment has. */
interface Match extends Term {
  readonly places: readonly number[];
  /** The clause that it begins in. */
  readonly clause: number;
}

/** The terms of a comment, longest first, but for those whose words a longer one has taken. */
function matchesOf(words: readonly string[], seen: readonly Seen[]): Match[] {
  // Hundreds of terms begin with "tidak": most are told from how they end.
  const present = new Set(seen.flatMap(({ names }) => names));
  const all: Match[] = [];
  let clause = 0;
  for (const [start, { names, isEnd }] of seen.entries()) {
    if (isEnd || isTurn(words[start])) clause += 1;
    for (const name of names) {
      for (const term of byFirstRoot.get(name) ?? []) {
        const places = present.has(term.lastRoot) ? placesOf(term, start, seen) : undefined;
        if (places !== undefined) all.push({ ...term, places, clause });
      }
    }
  }
  const taken = new Set<number>();
  return all
    .toSorted((a, b) => b.places.length - a.places.length)
    .filter(({ places }) => {
      if (places.every((place) => taken.has(place))) return false;
      if (places.length > 1) for (const place of places) taken.add(place);
      return true;
    });
}

/** What stands beside any subject and is none itself. */
const besideAny: ReadonlySet<ElementKey> = new Set(['time', 'conduct']);

/** What is spoken of in a clause about a complaint without being what was complained of. */
const besideComplaints: ReadonlySet<ThemeKey> = new Set([
  'complaints',
  'friendliness',
  'fairness',
  'skill',
  'documents',
]);

/** Whether a match is only what a complaint was about: a repaired road is not spoken of, but that somebody was heard. */
function isReported({ key, clause, places: [at = 0] }: Match, complaints: readonly Match[]) {
  if (key === null || besideComplaints.has(key) || complaints.length === 0) return false;
  if (key === 'works') return true;
  const beside = complaints.filter((each) => each.clause === clause);
  return key === 'speed'
    ? beside.length > 0
    : beside.some(({ places: [before = 0] }) => before < at);
}

/** A slow app is a fault of the app, and nobody has waited at a counter. */
const isOfASystem = ({ key, clause }: Match, all: readonly Match[]) =>
  key === 'speed' &&
  all.some(
    (other) => (other.key === 'system' || other.key === 'functions') && other.clause === clause,
  );

/** Whether another subject is named strongly enough for a weak term to be said of that one. */
const isOutdone = ({ key, clause }: Match, subjects: readonly Match[]) =>
  subjects.some(
    (other) =>
      other.key !== null &&
      other.key !== key &&
      !besideAny.has(themeByKey[other.key].element) &&
      (other.clause === clause || (key !== null && saidOfAll.has(key))),
  );

/** Said of the whole comment by its weak terms: what is easy or hard is what else it speaks of. */
const saidOfAll: ReadonlySet<ThemeKey> = new Set(['way', 'information']);

/** What the lexicon finds in a comment. */
export interface Found {
  /** Its themes in the order of the list, and how many terms name each. */
  readonly themes: ReadonlyMap<ThemeKey, number>;
  /** The names of all terms that stand there, whether they count or not. */
  readonly terms: readonly string[];
  /** The roots of the words that it knows. */
  readonly roots: ReadonlyMap<string, string>;
}

/**
 * Looks a comment up in the lexicon. Words that mean something together do not mean anything else alone: in "ruang tunggu" nobody
 * waits. A weak term counts where its clause names no other subject: "syaratnya mudah" is about documents, "mudah" alone about the way.
 *
 * @param words as `wordsOf` gives them; Indonesian or English
 */
export function findIn(words: readonly string[]): Found {
  const seen = words.map(see);
  const all = matchesOf(words, seen);
  return {
    themes: themesAmong(all),
    terms: all.map(({ name }) => name),
    roots: new Map(
      words.flatMap((word, at) => {
        const root = seen[at]?.root;
        return root === undefined ? [] : [[word, root]];
      }),
    ),
  };
}

function themesAmong(all: readonly Match[]): ReadonlyMap<ThemeKey, number> {
  const matches = all.filter((match) => !isOfASystem(match, all));
  const complaints = matches.filter(({ key }) => key === 'complaints');
  const subjects = matches.filter((match) => !match.isWeak && !isReported(match, complaints));
  const weak = matches.filter((match) => match.isWeak && !isOutdone(match, subjects));
  const counts = new Map<ThemeKey | null, number>();
  for (const { key } of [...subjects, ...weak]) counts.set(key, (counts.get(key) ?? 0) + 1);
  // That somebody whom they know goes first is told of the staff, not of the queue.
  if (counts.has('fairness')) counts.delete('order');
  return new Map(
    themeKeys.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0]] : [])),
  );
}

/** The themes that the lexicon finds in a redacted comment. */
export const themesOf = (text: string): readonly ThemeKey[] => [
  ...findIn(wordsOf(text)).themes.keys(),
];

/** The elements that themes stand under, each once, in the regulation's order. */
export function elementsOfThemes(keys: readonly ThemeKey[]): readonly ElementKey[] {
  return [...new Set(themes.filter(({ key }) => keys.includes(key)).map(({ element }) => element))];
}
