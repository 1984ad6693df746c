/**
 * What the elements of a comment are told by: its words, their roots, roots side by side or near one another in a clause, letters in
 * a row, and what the lexicon finds. Each as a hash, which an open table of `element-weights.json` knows or does not.
 */
import { eachLetters, hash, NumberSet, seedOf } from './hashes.ts';
import { stemOf } from './roots.ts';
import { type Found, themeByKey } from './themes.ts';
import { clausesOf, withNegation } from './words.ts';

/** Features of one kind, each once, and how much each of them counts. */
export interface Kind {
  readonly features: Uint32Array;
  readonly weight: number;
}

/** How many words apart two roots are still near one another. */
const near = 4;

const [ofWord, ofRoot, ofPair, ofNear, ofLetters, ofTerm, ofTheme] = [
  seedOf('w'),
  seedOf('r'),
  seedOf('p'),
  seedOf('n'),
  seedOf('c'),
  seedOf('t'),
  seedOf('k'),
];

/** Themes and elements that the lexicon finds, whether an element is named twice, and whether it is the only one. */
function themeNames({ themes }: Found): readonly string[] {
  const counts = new Map<string, number>();
  for (const [key, count] of themes) {
    const { element } = themeByKey[key];
    counts.set(element, (counts.get(element) ?? 0) + count);
  }
  return [
    ...themes.keys(),
    ...[...counts.keys()].map((element) => `element ${element}`),
    ...[...counts].flatMap(([element, count]) => (count > 1 ? [`twice ${element}`] : [])),
    ...(counts.size === 0 ? ['none'] : []),
    ...(counts.size === 1 ? [...counts.keys()].map((element) => `only ${element}`) : []),
  ];
}

/** Emptied at the end of each kind. */
const gathered = new NumberSet();

const add = (feature: number) => gathered.add(feature);

function taken(weight: number): Kind {
  return { features: gathered.take(), weight };
}

/** A longer comment counts no more than a short one. */
function spread(weight: number): Kind {
  const features = gathered.take();
  return { features, weight: weight / Math.sqrt(features.length || 1) };
}

/** Roots of a clause that stand near one another, whichever comes first. */
function addNearby(roots: readonly string[]): void {
  const begun = roots.map((root) => hash(' ', hash(root, ofNear)));
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] ?? '';
    const last = Math.min(roots.length - 1, at + 1 + near);
    for (let to = at + 1; to <= last; to += 1) {
      const other = roots[to] ?? '';
      add(root < other ? hash(other, begun[at] ?? 0) : hash(root, begun[to] ?? 0));
    }
  }
}

function addPairs(roots: readonly string[]): void {
  let before = '^';
  for (const root of roots) {
    add(hash(root, hash(' ', hash(before, ofPair))));
    before = root;
  }
  add(hash(' $', hash(before, ofPair)));
}

/**
 * The features of a comment by kind. How much each kind counts was found to read best what a hand wrote, after learning from the others.
 *
 * @param words as `wordsOf` gives them
 */
export function elementFeatures(words: readonly string[], found: Found): readonly Kind[] {
  const clauses = clausesOf(words);
  const said = clauses.flatMap(withNegation);
  const roots = clauses.map((clause) =>
    clause.map((word) => found.roots.get(word) ?? stemOf(word)),
  );
  for (const word of said) add(hash(word, ofWord));
  const own = spread(0.8);
  for (const word of said) eachLetters(word, ofLetters, add);
  const letters = spread(1.6);
  for (const clause of roots) for (const root of clause) add(hash(root, ofRoot));
  const alone = spread(1.8);
  for (const clause of roots) addPairs(clause);
  const pairs = spread(1);
  for (const clause of roots) addNearby(clause);
  const nearby = spread(0.8);
  for (const name of found.terms) add(hash(name, ofTerm));
  const terms = taken(0.4);
  for (const name of themeNames(found)) add(hash(name, ofTheme));
  return [own, letters, alone, pairs, nearby, terms, taken(0.25)];
}
