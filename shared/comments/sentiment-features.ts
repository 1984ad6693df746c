/** What the sentiment model sees of a comment: its words, pairs of words and letters in a row, hashed. */
import { withNegation, wordsOf } from './words.ts';

/** Features share this many places; a collision costs a little, a table of words would cost kilobytes. */
export const featurePlaces = 65_536;

const shortestLetters = 3;
const longestLetters = 5;

/** Past this many words a comment has said what it says; it bounds the time. */
const mostWords = 300;

/**
 * The places of a comment's features, each once, in no particular order. Empty for a comment without a
 * letter: marks alone say nothing.
 */
export function featuresOf(text: string): Uint32Array {
  if (!/\p{L}/u.test(text)) return new Uint32Array();
  const words = withNegation(wordsOf(text).slice(0, mostWords));
  const places = new Set<number>();
  let before = '^';
  for (const word of words) {
    places.add(placeOf(`w${word}`));
    places.add(placeOf(`b${before} ${word}`));
    before = word;
    for (const letters of lettersOf(word)) places.add(placeOf(letters));
  }
  if (words.length > 0) places.add(placeOf(`b${before} $`));
  return Uint32Array.from(places);
}

function* lettersOf(word: string): Generator<string> {
  const framed = `${word.startsWith('!') ? '' : '^'}${word}$`;
  for (let size = shortestLetters; size <= longestLetters; size += 1)
    for (let start = 0; start + size <= framed.length; start += 1)
      yield `c${word.startsWith('!') ? '!' : ''}${framed.slice(start, start + size)}`;
}

/** FNV-1a over UTF-16 code units, folded to the number of places. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return ((hash >>> 16) ^ hash) & (featurePlaces - 1);
}
