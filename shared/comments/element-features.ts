/**
 * What the elements of a comment are told by: its words, their roots, roots side by side or near one another in a clause, letters in
 * a row, and what the lexicon finds. Each as a hash, which an open table of `element-weights.json` knows or does not.
 */
import { stemOf } from './roots.ts';
import { type Found, themeByKey } from './themes.ts';
import { clausesOf, withNegation } from './words.ts';

/** Features of one kind, each once, and how much each of them counts. */
export interface Kind {
  readonly features: ReadonlySet<number>;
  readonly weight: number;
}

const shortestLetters = 3;
const longestLetters = 5;

/** How many words apart two roots are still near one another. */
const near = 4;

/** FNV-1a over UTF-16 code units. */
const step = (state: number, code: number) => Math.imul(state ^ code, 0x01000193);

function hash(text: string, from: number): number {
  let state = from;
  for (let at = 0; at < text.length; at += 1) state = step(state, text.charCodeAt(at));
  return state;
}

const seedOf = (kind: string) => hash(kind, 0x811c9dc5);
const [ofWord, ofRoot, ofPair, ofNear, ofLetters, ofTerm, ofTheme] = [
  seedOf('w'),
  seedOf('r'),
  seedOf('p'),
  seedOf('n'),
  seedOf('c'),
  seedOf('t'),
  seedOf('k'),
];

/** The letters of a word that stand in a row, with its beginning and end; a negated word has no beginning. */
function addLetters(word: string, letters: Set<number>): void {
  const framed = `${word.startsWith('!') ? '' : '^'}${word}$`;
  for (let start = 0; start + shortestLetters <= framed.length; start += 1) {
    let state = ofLetters;
    const end = Math.min(framed.length, start + longestLetters);
    for (let at = start; at < end; at += 1) {
      state = step(state, framed.charCodeAt(at));
      if (at - start + 1 >= shortestLetters) letters.add(state);
    }
  }
}

/** Themes and elements that the lexicon finds, whether an element is named twice, and whether it is the only one. */
function themeFeatures({ themes }: Found): Set<number> {
  const counts = new Map<string, number>();
  for (const [key, count] of themes) {
    const { element } = themeByKey[key];
    counts.set(element, (counts.get(element) ?? 0) + count);
  }
  const names = [
    ...themes.keys(),
    ...[...counts.keys()].map((element) => `element ${element}`),
    ...[...counts].flatMap(([element, count]) => (count > 1 ? [`twice ${element}`] : [])),
    ...(counts.size === 0 ? ['none'] : []),
    ...(counts.size === 1 ? [...counts.keys()].map((element) => `only ${element}`) : []),
  ];
  return new Set(names.map((name) => hash(name, ofTheme)));
}

/** A longer comment counts no more than a short one. */
const spread = (features: ReadonlySet<number>, weight: number): Kind => ({
  features,
  weight: weight / Math.sqrt(features.size || 1),
});

/**
 * The features of a comment by kind. How much each kind counts was found to read best what a hand wrote, after learning from the others.
 *
 * @param words as `wordsOf` gives them
 */
export function elementFeatures(words: readonly string[], found: Found): readonly Kind[] {
  const sets = Array.from({ length: 5 }, () => new Set<number>());
  const [own, letters, roots, pairs, nearby] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  for (const clause of clausesOf(words)) {
    for (const word of withNegation(clause)) {
      own.add(hash(word, ofWord));
      addLetters(word, letters);
    }
    const inClause = clause.map((word) => found.roots.get(word) ?? stemOf(word));
    let before = '^';
    for (const [at, root] of inClause.entries()) {
      roots.add(hash(root, ofRoot));
      pairs.add(hash(root, hash(`${before} `, ofPair)));
      before = root;
      for (const other of inClause.slice(at + 1, at + 2 + near)) {
        const [first, second] = root < other ? [root, other] : [other, root];
        nearby.add(hash(second, hash(`${first} `, ofNear)));
      }
    }
    pairs.add(hash('$', hash(`${before} `, ofPair)));
  }
  return [
    spread(own, 0.8),
    spread(letters, 1.6),
    spread(roots, 1.8),
    spread(pairs, 1),
    spread(nearby, 0.8),
    { features: new Set(found.terms.map((name) => hash(name, ofTerm))), weight: 0.4 },
    { features: themeFeatures(found), weight: 0.25 },
  ];
}
