/**
 * A comment as words: people type with abbreviations, stretched letters and slang, and what is said is the
 * same. Clitics that SmSA writes apart ("tempat nya") are let go, so that both spellings meet.
 */
import slang from './slang.json' with { type: 'json' };

const written: ReadonlyMap<string, string> = new Map(Object.entries(slang));

/** Latin words, marks that end a clause, and pictures; classes of Unicode would take milliseconds to compile. */
const tokens =
  /[a-z0-9²\u00c0-\u024f]+(?:-[a-z0-9²\u00c0-\u024f]+)*|[.,:!?;]|[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]/g;

const stretched = /([a-z])\1{2,}/g;

/** Words that turn what follows around. */
const negators = new Set([
  'tidak',
  'bukan',
  'belum',
  'jangan',
  'tanpa',
  'kurang',
  'anti',
  'not',
  'no',
]);

/** How many words a negator reaches. */
const negationReach = 2;

/** Words between a negator and what it turns around ("tidak ada yang ramah"). */
const transparent = new Set([
  'ada',
  'yang',
  'begitu',
  'terlalu',
  'sangat',
  'pernah',
  'di',
  'lagi',
  'perlu',
]);

/** Without the clitic of "tempatnya" or "tempatnye"; short words end in -nya by themselves ("punya"). */
const withoutClitic = (word: string) => (word.length > 5 ? word.replace(/ny[ae]$/, '') : word);

/** Without what Sundanese, Javanese and Betawi hang on a word: only looked up, since many words end so by themselves. */
const withoutTail = (word: string) => word.replace(/^(.{4,}?)(?:ny?[ae]|e)$/, '$1');

/** A word said twice, with what hangs on its end: `ramah2`, `ramah²`, `dilempar2in`, `baik-baik`. */
const doubled = /^([a-z]{2,})(?:[2²]|-\1)([a-z]*)$/;

/** Sundanese and Javanese are written with and without. */
const accented = /[éèêë]/g;

/** Lower-case words, slang written out, and the marks that end a clause as `.`, `!` and `?`. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const token of text.toLowerCase().replace(accented, 'e').match(tokens) ?? []) {
    const short = token.replace(stretched, '$1').replace(doubled, '$1$2');
    const bare = withoutClitic(short);
    const word = written.get(short) ?? written.get(bare) ?? written.get(withoutTail(short)) ?? bare;
    if (word === ',' || word === ';' || word === ':') words.push('.');
    else if (word.includes(' ')) words.push(...word.split(' ').filter((part) => part !== 'nya'));
    else if (word !== 'nya') words.push(word);
  }
  return words;
}

/** Whether a word of `wordsOf` is a mark that ends a clause. */
export const isClauseEnd = (word: string | undefined): boolean =>
  word === undefined || word === '.' || word === '!' || word === '?';

/** Words that set what follows against something else that was said. */
const contrasts = new Set(
  'tapi sayang sayangnya cuman walau walaupun meski meskipun but'.split(' '),
);

/** Words that begin another clause. */
const turns = new Set([...contrasts, 'cuma', 'hanya', 'padahal']);

/** Whether a word of `wordsOf` begins another clause. */
export const isTurn = (word: string | undefined): boolean => word !== undefined && turns.has(word);

/** Whether one thing is set against another. */
export const hasContrast = (words: readonly string[]): boolean =>
  words.some((word) => contrasts.has(word));

/** The clauses of a comment as `wordsOf` gives it, without the marks between them; a word that turns begins one. */
export function clausesOf(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [];
  let current: string[] = [];
  for (const word of words) {
    if (isClauseEnd(word) || turns.has(word)) {
      if (current.length > 0) clauses.push(current);
      current = [];
    }
    if (!isClauseEnd(word)) current.push(word);
  }
  return current.length > 0 ? [...clauses, current] : clauses;
}

/**
 * The same words, those within reach of a negator marked by `!`: "tidak terlalu ramah" becomes `tidak`,
 * `terlalu`, `!ramah`. A clause's end stops it.
 */
export function withNegation(words: readonly string[]): string[] {
  let reach = 0;
  return words.map((word) => {
    if (isClauseEnd(word) || word === 'tapi') {
      reach = 0;
      return word;
    }
    if (negators.has(word)) {
      reach = negationReach;
      return word;
    }
    if (reach === 0 || transparent.has(word)) return word;
    reach -= 1;
    return `!${word}`;
  });
}
