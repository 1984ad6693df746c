/**
 * What the sentiment model sees of a comment: the words of each clause, pairs of words and letters in a row, hashed.
 * What a comment says is what its clauses say, so that the same features tell where it turns.
 */
import { eachLetters, hash, NumberSet, seedOf } from './hashes.ts';
import { clausesOf, hasContrast, withNegation, wordsOf } from './words.ts';

/** Features share this many places; a collision costs a little, a table of words would cost kilobytes. */
export const featurePlaces = 65_536;

/** What is said of services has fewer words: the same places folded to a quarter. */
export const servicePlaces = featurePlaces / 4;

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

/** Emptied at the end of each clause. */
const gathered = new NumberSet();

const addPlace = (state: number) => gathered.add(fold(state));

function featuresOfClause(clause: readonly string[]): Uint32Array {
  let before = '^';
  for (const word of withNegation(clause)) {
    addPlace(hash(word, ofWord));
    addPlace(hash(word, hash(' ', hash(before, ofPair))));
    before = word;
    eachLetters(word, word.startsWith('!') ? ofNegatedLetters : ofLetters, addPlace);
  }
  addPlace(hash(' $', hash(before, ofPair)));
  return gathered.take();
}

/** Folded to the number of places. */
const fold = (state: number) => ((state >>> 16) ^ state) & (featurePlaces - 1);

const [ofWord, ofPair, ofLetters, ofNegatedLetters] = [
  seedOf('w'),
  seedOf('b'),
  seedOf('c'),
  seedOf('c!'),
];
