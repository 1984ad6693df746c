/**
 * Names in free text. Indonesian puts a title before a person's name ("Pak Budi", "dr. Rina"), so
 * names are looked for after titles; a text has no other reliable sign of one.
 */
import { everydayWords, namesToo, roles, rootOf } from './words-after-titles.ts';

export const nameLabel = '[nama]';

/** "Pak Muhammad Iqbal Ramadhan": longer names are rare, and more would eat the sentence. */
const mostNameWords = 3;

/** "atas nama anak saya Budi" */
const mostRoleWords = 3;

const title =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)(?:bapak|ibu|pak|bu|bpk|bp|mas|mbak|mba|kang|teh|teteh|bang|kak|sdr|sdri|sdra|saudara|saudari|suster|bidan|dokter|perawat|ustadz|bernama|namanya|nama|a\.n|a\/n|drg?|ns|mrs?)(?![\p{L}\p{N}])/giu;

/** Titles after which people also write a name in lower case. */
const addressing = new Set(['bapak', 'ibu', 'pak', 'bu', 'bpk', 'mas', 'mbak', 'mba']);

/** Titles that are abbreviations, so that a dot after them ends no sentence. */
const abbreviated = new Set([
  'bpk',
  'bp',
  'sdr',
  'sdri',
  'sdra',
  'dr',
  'drg',
  'ns',
  'a.n',
  'mr',
  'mrs',
]);

const gapAfterAbbreviation = /[.:]?[^\S\n]+|[.:]/y;
const gapAfterTitle = /:?[^\S\n]+|[.:]/y;
const gapBetweenWords = /[^\S\n]+/y;
const gapAfterInitial = /\.?[^\S\n]+|\./y;
const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/uy;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces names after a title; the title itself and a role after it stay.
 *
 * @param onFound is told each name
 */
export function redactNames(text: string, onFound: (name: string) => void = () => {}): string {
  let redacted = '';
  let copied = 0;
  title.lastIndex = 0;
  for (let match = title.exec(text); match !== null; match = title.exec(text)) {
    if (match[0] === 'dr' && text[title.lastIndex] !== '.') continue; // short for "dari", from
    const name = nameAfter(text, match[0], title.lastIndex);
    if (name === undefined) continue;
    onFound(text.slice(name.start, name.end));
    redacted += text.slice(copied, name.start) + nameLabel;
    copied = name.end;
    title.lastIndex = name.end;
  }
  return redacted + text.slice(copied);
}

/** Where the name after a title stands, if one does. */
function nameAfter(
  text: string,
  titleText: string,
  titleEnd: number,
): { start: number; end: number } | undefined {
  const spoken = titleText.toLowerCase();
  let next = wordAt(text, titleEnd, abbreviated.has(spoken) ? gapAfterAbbreviation : gapAfterTitle);
  let roleWords = 0;
  for (; next && isRole(next.text) && roleWords < mostRoleWords; roleWords += 1) {
    next = wordAt(text, next.end, gapAfterTitle);
  }
  if (next === undefined || isOrdinary(next.text)) return undefined;

  const { start } = next;
  let { end } = next;
  if (!isCapitalised(next.text)) {
    const isName = addressing.has(spoken) && roleWords === 0 && next.text.length > 2;
    return isName ? { start, end } : undefined;
  }
  // Where everything is in capitals, they do not tell how far the name goes.
  if (isShouted(titleText) && isShouted(next.text)) return { start, end };
  for (let words = 1; words < mostNameWords; words += 1) {
    next = wordAt(text, end, next.text.length === 1 ? gapAfterInitial : gapBetweenWords);
    if (next === undefined || !isCapitalised(next.text) || isOrdinary(next.text)) break;
    end = next.end;
  }
  return { start, end };
}

function wordAt(text: string, from: number, gap: RegExp): Word | undefined {
  gap.lastIndex = from;
  if (!gap.test(text)) return undefined;
  const start = gap.lastIndex;
  word.lastIndex = start;
  const match = word.exec(text);
  return match === null ? undefined : { text: match[0], start, end: word.lastIndex };
}

const isRole = (text: string): boolean => roles.has(rootOf(text));
const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

function isOrdinary(text: string): boolean {
  const root = rootOf(text);
  if (namesToo.has(root) && isCapitalised(text) && !isShouted(text)) return false;
  return everydayWords.has(root) || roles.has(root);
}
