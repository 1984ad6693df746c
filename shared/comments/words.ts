/**
 * A comment as words: people type with abbreviations, stretched letters and slang, and what is said is the
 * same. Clitics that SmSA writes apart ("tempat nya") are let go, so that both spellings meet.
 */
import slang from './slang.json' with { type: 'json' };

const written: ReadonlyMap<string, string> = new Map(Object.entries(slang));

const tokens = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[.,!?;]|\p{Extended_Pictographic}/gu;

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

/** Without the clitic of "tempatnya"; short words end in -nya by themselves ("punya"). */
const withoutClitic = (word: string) => (word.length > 5 ? word.replace(/nya$/, '') : word);

/** Lower-case words, slang written out, and the marks that end a clause as `.`, `!` and `?`. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [token] of text.toLowerCase().matchAll(tokens)) {
    const short = token.replace(/(\p{L})\1{2,}/gu, '$1');
    const bare = withoutClitic(short);
    const word = written.get(short) ?? written.get(bare) ?? bare;
    if (word === ',' || word === ';') words.push('.');
    else words.push(...word.split(' ').filter((part) => part !== 'nya'));
  }
  return words;
}

/**
 * The same words, those within reach of a negator marked by `!`: "tidak terlalu ramah" becomes `tidak`,
 * `terlalu`, `!ramah`. A clause's end stops it.
 */
export function withNegation(words: readonly string[]): string[] {
  let reach = 0;
  return words.map((word) => {
    if (/^[.!?]$/.test(word) || word === 'tapi') {
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
