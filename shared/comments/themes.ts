/**
 * What comments are about: themes below the nine elements, found by a lexicon. A lexicon says why it said so, and a
 * department can be asked whether it is right.
 */
import type { ElementKey } from '#shared/survey/elements.ts';
import { lexiconOf, rootIn } from './roots.ts';
import {
  saidOtherwise,
  staffWords,
  type ThemeEntry,
  type ThemeKey,
  themeEntries,
  themeKeys,
} from './theme-lexicon.ts';
import { isClauseEnd, wordsOf } from './words.ts';

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

/** How many words may stand between two roots of a term that need not be side by side. */
const reach = 3;

interface Term {
  /** Null of what is about none of the themes. */
  readonly key: ThemeKey | null;
  readonly roots: readonly string[];
  readonly isLoose: boolean;
}

const termOf = (key: ThemeKey | null, term: string): Term => ({
  key,
  roots: term.split(/ |\.\./),
  isLoose: term.includes('..'),
});

const terms: readonly Term[] = [
  ...themes.flatMap(({ key, terms: own }) => own.map((term) => termOf(key, term))),
  ...saidOtherwise.split(', ').map((term) => termOf(null, term)),
];

const byFirstRoot: ReadonlyMap<string, readonly Term[]> = Map.groupBy(
  terms,
  ({ roots: [first = ''] }) => first,
);

const staff: ReadonlySet<string> = new Set(staffWords.split(', '));

const lexicon = lexiconOf([...terms.flatMap(({ roots }) => roots), ...staff]);

const numerals = new Set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh setengah beberapa'.split(' '),
);

const isNumber = (word: string) => /^\d+$/.test(word) || numerals.has(word);

/** A word as the terms know it: under its root, and as a number or somebody who serves. */
interface Seen {
  readonly names: readonly string[];
  readonly isEnd: boolean;
}

function see(word: string): Seen {
  const root = rootIn(word, lexicon);
  const names = root === undefined ? [] : staff.has(root) ? [root, '@'] : [root];
  return { names: isNumber(word) ? [...names, '#'] : names, isEnd: isClauseEnd(word) };
}

const fits = (seen: Seen | undefined, root: string) => seen?.names.includes(root) === true;

/**
 * Where the roots of a term stand that begins at a place.
 *
 * @returns undefined where the term is not there
 */
function placesOf(
  { roots, isLoose }: Term,
  start: number,
  words: readonly Seen[],
): readonly number[] | undefined {
  const places = [start];
  let at = start;
  for (const root of roots.slice(1)) {
    const last = at + 1 + (isLoose ? reach : 0);
    at += 1;
    while (at < last && !fits(words[at], root) && words[at]?.isEnd === false) at += 1;
    if (!fits(words[at], root)) return undefined;
    places.push(at);
  }
  return places;
}

/**
 * The themes of a comment, in the order of the list. Words that mean something together do not mean anything else alone: in
 * "ruang tunggu" nobody waits.
 *
 * @param text redacted; Indonesian or English
 */
export function themesOf(text: string): readonly ThemeKey[] {
  const words = wordsOf(text).map(see);
  const matches = words.flatMap(({ names }, start) =>
    names
      .flatMap((name) => byFirstRoot.get(name) ?? [])
      .flatMap((term) => {
        const places = placesOf(term, start, words);
        return places === undefined ? [] : [{ key: term.key, places }];
      }),
  );
  const taken = new Set<number>();
  const found = new Set<Term['key']>();
  for (const { key, places } of matches.toSorted((a, b) => b.places.length - a.places.length)) {
    if (places.every((place) => taken.has(place))) continue;
    found.add(key);
    if (places.length > 1) for (const place of places) taken.add(place);
  }
  return themeKeys.filter((key) => found.has(key));
}

/** The elements that themes stand under, each once, in the regulation's order. */
export function elementsOfThemes(keys: readonly ThemeKey[]): readonly ElementKey[] {
  return [...new Set(themes.filter(({ key }) => keys.includes(key)).map(({ element }) => element))];
}
