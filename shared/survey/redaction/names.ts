/**
 * Names of people in free text. Indonesian puts a title before a name ("Pak Budi", "dr. Rina"), or words that lead to one
 * ("nama saya", "yang melayani"); what has neither is found where it is a name that people have.
 */
import type { Finder, Found } from './found.ts';
import { leadsToName } from './leads-to-names.ts';
import { isTitleOfPlace, placeBefore } from './places.ts';
import { abbreviated, addressing, further, onlyWithDot, weakTitles } from './titles.ts';
import { type Word, wordsOf } from './word-places.ts';
import { isName, isOrdinary, isRole, mayBeName } from './words.ts';

/** "Pak M. Rizal Fadillah Nasution Harahap": longer names are rare, and more would eat the sentence. */
const mostNameWords = 6;

/** "atas nama anak saya Budi", "Bpk. Ir. H. Sutrisno" */
const mostBetween = 4;

/** How sure it is that a name comes: `sure` takes any word that is none of every day. */
type Sign = 'sure' | 'capital';

export const names: Finder = (text) => {
  const words = wordsOf(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = nameFrom(words, at);
    if (first === undefined) continue;
    const last = lastOfName(words, first);
    const [start, end] = [words[first]?.start, words[last]?.end];
    if (start !== undefined && end !== undefined) found.push({ label: '[nama]', start, end });
    at = last;
  }
  return found;
};

/** Where the name begins that stands at a word, or to which the word leads. */
function nameFrom(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || word.isLabel) return undefined;
  const sign = signOf(words, at);
  if (sign !== undefined && !(bearsPlaces.has(word.lower) && isTitleOfPlace(words, at))) {
    const first = firstAfterTitle(words, at);
    if (first !== undefined && isNameAfter(sign, words, at + 1, first)) return first;
  }
  const led = leadsToName(words, at);
  if (led !== undefined) {
    const first = firstAfterRoles(words, led.next);
    if (first !== undefined && isNameAfter(led.sign, words, led.next, first)) return first;
  }
  const isVirtue = word.lower === 'budi' && virtues.has(words[at + 1]?.lower ?? '');
  return isName(word.text) && !isVirtue && !placeBefore(words, at) ? at : undefined;
}

/** "Jl. Raden Fatah", "RS dr. Sitanala": titles in names of places. */
const bearsPlaces = new Set([
  'raden',
  'rd',
  'dr',
  'drg',
  'kh',
  'h',
  'hj',
  'kiai',
  'kyai',
  'prof',
  'ir',
  'r',
  'ra',
  'tb',
  'tubagus',
  'bunda',
  'haji',
]);

/** "Budi pekerti" is good manners, and Budi Luhur a school. */
const virtues = new Set(['pekerti', 'luhur', 'bahasa', 'daya']);

function signOf(words: readonly Word[], at: number): Sign | undefined {
  const word = words[at];
  if (word === undefined || word.joined) return undefined;
  const spoken = word.lower;
  if (onlyWithDot.has(spoken) && !isTitle(words, at)) return undefined;
  if (addressing.has(spoken)) return 'sure';
  if (weakTitles.has(spoken)) return 'capital';
  return undefined;
}

/** "dr. Rina", "Dr Rina" and, where a sentence begins, "dr Steffi"; "saya dr Tangerang" is short for "dari". */
function isTitle(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (next.gap.startsWith('.')) return true;
  if (isName(next.text)) return word.isCapitalised || word.lower === 'dr';
  return word.lower === 'dr' && /^$|[.!?,]/.test(word.gap) && next.isCapitalised && !next.isShouted;
}

function firstAfterTitle(words: readonly Word[], at: number): number | undefined {
  let before = words[at];
  let next = at + 1;
  for (let between = 0; between <= mostBetween; between += 1, next += 1) {
    const word = words[next];
    if (word === undefined || before === undefined || word.isLabel) return undefined;
    const dotAllowed = abbreviated.has(before.lower) || before.text.length === 1;
    if (!(dotAllowed ? /^[.:]?\s*$/ : /^(?::?\s+|[.:])$/).test(word.gap)) return undefined;
    const isFurther =
      further.has(word.lower) &&
      (words[next + 1]?.gap.startsWith('.') || !onlyWithDot.has(word.lower));
    if (!isFurther && !(isRole(word.text) && !isName(word.text))) return next;
    before = word;
  }
  return undefined;
}

function firstAfterRoles(words: readonly Word[], from: number): number | undefined {
  for (let next = from; next <= from + mostBetween; next += 1) {
    const word = words[next];
    if (word === undefined || word.isLabel || !/^[\s:,.=(-]{1,3}$/.test(word.gap)) return undefined;
    const isTitle = addressing.has(word.lower) || further.has(word.lower);
    if (!isTitle && !(isRole(word.text) && !isName(word.text))) return next;
  }
  return undefined;
}

/** Whether the word at `first` begins a name, where a title or a lead leads to `from` and roles may stand between. */
function isNameAfter(sign: Sign, words: readonly Word[], from: number, first: number): boolean {
  const [lead, word, next] = [words[from - 1], words[first], words[first + 1]];
  if (lead === undefined || word === undefined) return false;
  if (isName(word.text)) return true;
  if (word.isShouted && !lead.isShouted && word.text.length < 6) return false;
  if (word.text.length === 1) {
    // "Pak M. Iqbal"
    return (
      word.isCapitalised &&
      /^\.?\s*$/.test(next?.gap ?? '-') &&
      next?.isCapitalised === true &&
      !isOrdinary(next.text)
    );
  }
  if (mayBeName(word.text)) {
    if (word.isShouted) return lead.isShouted && sign === 'sure' && !startsSentence(words, first);
    return word.isCapitalised
      ? true
      : !praise.has(word.lower) &&
          (sign === 'sure'
            ? first === from && isSettled(next)
            : next !== undefined && (isName(next.text) || mayBeName(next.text)));
  }
  if (isOrdinary(word.text)) return false;
  if (word.isCapitalised) return word.text.length > 1 && !(word.isShouted && sign === 'capital');
  if (endsLikeName.test(word.lower)) return true;
  return sign === 'sure' && first === from && word.text.length > 2;
}

/** How many names end that nothing else in a comment does, once every word of every day is known. */
const endsLikeName =
  /^\p{L}{3,}(?:wati|yanto|anto|yono|maji|udin|awan|yani|ningsih|asih|tini|mini|iyah|yadi|oso|rudin|irin|lina|rina|tika)$/u;

const startsSentence = (words: readonly Word[], at: number): boolean =>
  /[.!?]/.test(words[at]?.gap ?? '');

/** "bu melati ramah" tells of somebody, "bu indah sekali" of something. */
const isSettled = (next: Word | undefined): boolean =>
  next !== undefined && !['sekali', 'banget', 'bgt', 'sangat', 'dan', 'juga'].includes(next.lower);

/** The last word of the name that begins at `first`. */
function lastOfName(words: readonly Word[], first: number): number {
  let last = first;
  for (let next = first + 1; next < first + mostNameWords; next += 1) {
    const [before, word, after] = [words[next - 1], words[next], words[next + 1]];
    if (before === undefined || word === undefined || word.isLabel) break;
    const joins = before.text.length === 1 ? /^\.?\s*$/ : /^\s+$/;
    if (!joins.test(word.gap) || !goesOn(words[first], word, after)) break;
    last = next;
  }
  return last;
}

/** Names that are said of a person more often than they are one. */
const praise = new Set(
  'bagus sabar indah setia aman asri anggun teguh untung mulia murni utama harum damai raya suci'.split(
    ' ',
  ),
);

const particles = new Set(['bin', 'binti', 'al', 'el', 'bt']);

function goesOn(first: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (isName(word.text)) return true;
  if (particles.has(word.lower))
    return after !== undefined && (after.isCapitalised || isName(after.text));
  // Where everything is in capitals, or nothing, they do not tell how far the name goes.
  if (!word.isCapitalised)
    return (
      first !== undefined && !first.isCapitalised && mayBeName(word.text) && !praise.has(word.lower)
    );
  if (first?.isShouted && word.isShouted) return false;
  if (word.text.length === 1) return !/^\s*[-\d/]/.test(after?.gap ?? '');
  if (word.isShouted) return false;
  return mayBeName(word.text) || !isOrdinary(word.text);
}
