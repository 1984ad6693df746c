/** Whether a word of a comment is an everyday one. What is none, after a title, is taken for a name. */
import { everydayWords, listed, roles } from './everyday-words.ts';
import frequent from './frequent-words.json' with { type: 'json' };
import { givenNames, namesThatAreWords } from './given-names.ts';
import { isPlace } from './places.ts';

const frequentWords = listed(frequent.words);

const particle = /(?:nya|lah|kah|pun)$/u;
const nasalPrefix =
  /^(?:meng|memb|memp|mend|menj|menc|meny|ment|penge|peng|memper|diper)[a-z]{3,}$/u;
const affixes =
  /^(?:ber|ter|per|pel|pem|pen|men|mem|me|di|ke|se|nge|ng)?([a-z]{3,}?)(?:kan|an|in|i|ku|mu)?$/u;

/** A word as the lists have it: lower case, first half of a doubling, without its particle. */
export function rootOf(word: string): string {
  const [first = ''] = word.toLowerCase().split('-');
  return isListed(first) ? first : first.replace(particle, '');
}

const isListed = (word: string): boolean =>
  givenNames.has(word) || everydayWords.has(word) || roles.has(word) || frequentWords.has(word);

export const isRole = (word: string): boolean => roles.has(rootOf(word));

/** A name that is nothing else. */
export function isName(word: string): boolean {
  const root = rootOf(word);
  return givenNames.has(root) && !namesThatAreWords.has(root);
}

/** A word that is a name as well ("Bu Mawar"). */
export const mayBeName = (word: string): boolean => namesThatAreWords.has(rootOf(word));

/** A word, a role or a place, in any form; no name. */
export function isOrdinary(word: string): boolean {
  const root = rootOf(word);
  if (givenNames.has(root) || namesThatAreWords.has(root)) return false;
  if (isListed(root) || isPlace(root) || nasalPrefix.test(root)) return true;
  const stem = affixes.exec(root)?.[1] ?? root;
  return stem !== root && stem.length > 3 && (everydayWords.has(stem) || frequentWords.has(stem));
}
