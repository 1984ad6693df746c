/** How plain a text is: how long its sentences are, and which of its words people seldom write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { possibleRoots } from '#shared/comments/roots.ts';

const corpus = join(import.meta.dirname, '../sentiment/smsa/train.tsv');

/** In fewer comments a word may be a slip of the finger. */
const leastComments = 4;

/** What hangs on the wall or is in the hand of whoever reads this. */
const atTheCounter = ['loket', 'nik', 'hp', 'qr', 'survei', 'poster', 'kode', 'smp', 'sma', 'pns'];

/** The words that people write in comments and reviews (SmSA, Apache License 2.0, see its README). */
function frequentWords(): ReadonlySet<string> {
  const comments = new Map<string, number>();
  for (const line of readFileSync(corpus, 'utf8').split('\n')) {
    const [text = ''] = line.split('\t');
    for (const word of new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
      comments.set(word, (comments.get(word) ?? 0) + 1);
  }
  const often = [...comments].filter(([, count]) => count >= leastComments);
  return new Set([...often.map(([word]) => word), ...atTheCounter]);
}

const frequent = frequentWords();

/** What is shorter is counted as common: "di", "ke". */
const shortest = 3;

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** A word is common if it is in the list itself, or what is left of it without its affixes ("diurus": "urus"). */
function isCommon(word: string): boolean {
  const parts = word.toLowerCase().split('-');
  return parts.every(
    (part) =>
      part.length < shortest || [part, ...possibleRoots(part)].some((form) => frequent.has(form)),
  );
}

export interface Plainness {
  readonly words: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
  /** Each once, as it is written. */
  readonly uncommon: readonly string[];
  /** How much of the text is common words, 0 to 1. */
  readonly commonShare: number;
}

/** @param text in Indonesian */
export function plainnessOf(text: string): Plainness {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?:;](?:\s|$)/).map((sentence) => wordsIn(sentence).length);
  const uncommon = words.filter((word) => !isCommon(word));
  return {
    words: words.length,
    longestSentence: Math.max(0, ...sentences),
    uncommon: [...new Set(uncommon)],
    commonShare: words.length === 0 ? 1 : 1 - uncommon.length / words.length,
  };
}
