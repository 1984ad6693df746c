/**
 * What the sentiment model sees of a comment: the words of each clause, pairs of words and letters in a row, hashed.
 * What a comment says is what its clauses say, so that the same features tell where it turns.
 */
import { clausesOf, hasContrast, withNegation, wordsOf } from './words.ts';

/** Features share this many places; a collision costs a little, a table of words would cost kilobytes. */
export const featurePlaces = 65_536;

/** What is said of services has fewer words: the same places folded to a quarter. */
export const servicePlaces = featurePlaces / 4;

const shortestLetters = 3;
const longestLetters = 5;

/** Past this many words a comment has said what it says; it bounds the time. */
const mostWords = 300;

/** A comment as the model sees it. */
export interface SeenComment {
  /** As `wordsOf` gives them. */
  readonly words: readonly string[];
  /** The places of each clause's features, each place once in a clause; none of a comment without a letter. */
  readonly clauses: readonly Uint32Array[];
  /** Whether it sets one thing against another. */
  readonly hasContrast: boolean;
  readonly asks: boolean;
}

export function see(text: string): SeenComment {
  if (!/[a-z\u00c0-\u024f]/i.test(text))
    return { words: [], clauses: [], hasContrast: false, asks: false };
  const words = wordsOf(text).slice(0, mostWords);
  return {
    words,
    clauses: clausesOf(words).map(featuresOfClause),
    hasContrast: hasContrast(words),
    asks: words.includes('?'),
  };
}

/** The places of a comment's features, as often as its clauses have them. */
export function featuresOf(text: string): Uint32Array {
  return Uint32Array.from(see(text).clauses.flatMap((clause) => [...clause]));
}

function featuresOfClause(clause: readonly string[]): Uint32Array {
  const places = new Set<number>();
  let before = '^';
  for (const word of withNegation(clause)) {
    places.add(fold(hash(word, ofWord)));
    places.add(fold(hash(word, hash(' ', hash(before, ofPair)))));
    before = word;
    addLetters(word, places);
  }
  places.add(fold(hash(' $', hash(before, ofPair))));
  return Uint32Array.from(places);
}

/** The letters of a word that stand in a row, with its beginning and end; a negated word has no beginning. */
function addLetters(word: string, places: Set<number>): void {
  const isNegated = word.startsWith('!');
  const framed = `${isNegated ? '' : '^'}${word}$`;
  const seed = isNegated ? ofNegatedLetters : ofLetters;
  for (let start = 0; start + shortestLetters <= framed.length; start += 1) {
    let state = seed;
    const end = Math.min(framed.length, start + longestLetters);
    for (let at = start; at < end; at += 1) {
      state = step(state, framed.charCodeAt(at));
      if (at - start + 1 >= shortestLetters) places.add(fold(state));
    }
  }
}

/** FNV-1a over UTF-16 code units. */
const step = (state: number, code: number) => Math.imul(state ^ code, 0x01000193);

function hash(text: string, from: number): number {
  let state = from;
  for (let index = 0; index < text.length; index += 1) state = step(state, text.charCodeAt(index));
  return state;
}

/** Folded to the number of places. */
const fold = (state: number) => ((state >>> 16) ^ state) & (featurePlaces - 1);

const ofWord = hash('w', 0x811c9dc5);
const ofPair = hash('b', 0x811c9dc5);
const ofLetters = hash('c', 0x811c9dc5);
const ofNegatedLetters = hash('c!', 0x811c9dc5);
