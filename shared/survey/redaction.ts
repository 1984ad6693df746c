/**
 * Comments are made anonymous before anyone can read them, and before they are stored: people write
 * phone numbers, NIK and the names of staff although asked not to (UU 27/2022, data minimisation).
 * Labels stand in for what was taken out, so that the sentence still reads.
 */
import { birthDates } from './redaction/birth-dates.ts';
import type { Finder, Label } from './redaction/found.ts';
import { homeAddresses } from './redaction/home-addresses.ts';
import { namedNumbers } from './redaction/named-numbers.ts';
import { names } from './redaction/names.ts';
import { netAddresses } from './redaction/net-addresses.ts';
import { longNumbers, mobileNumbers, numbers } from './redaction/numbers.ts';
import { plates } from './redaction/plates.ts';
import { spelledNumbers } from './redaction/spelled-numbers.ts';
import { maxCommentLength, type Response } from './response.ts';

/** In the order they apply: what has the clearer shape goes first. */
const finders: readonly Finder[] = [
  ...netAddresses,
  birthDates,
  ...homeAddresses,
  mobileNumbers,
  ...namedNumbers,
  ...numbers,
  ...plates,
  longNumbers,
  spelledNumbers,
  names,
];

/**
 * Replaces what could identify a person by `[NIK]`, `[nomor]`, `[telepon]`, `[email]`, `[pelat]`,
 * `[nama]`, `[tautan]`, `[alamat]` (a home) or `[tanggal]` (of birth); times, other dates, prices and counts stay. Applying it twice changes nothing.
 *
 * The result may be longer than the text. Invisible characters can hide a number from it: use
 * `cleanComment` on what comes from outside.
 */
export function redactComment(text: string): string {
  return redactWith(text, () => {});
}

/** Words that could identify a person, and what `redactComment` would put in their place. */
export interface PersonalWords {
  readonly label: Label;
  readonly words: string;
}

/** What `redactComment` would take out of a text, for texts that are not altered but asked about. */
export function personalWordsIn(text: string): readonly PersonalWords[] {
  const found: PersonalWords[] = [];
  redactWith(normalise(text), (label, words) => found.push({ label, words }));
  return found;
}

type OnFound = (label: Label, words: string) => void;

function redactWith(text: string, onFound: OnFound): string {
  // A label can uncover a word's beginning for another rule. Every round turns some text into
  // labels, which no rule matches, so this ends.
  let before: string;
  let after = text;
  do {
    before = after;
    after = redactOnce(before, onFound);
  } while (after !== before);
  return after;
}

/**
 * A comment as it may be stored: Unicode NFC, one line, nothing invisible, redacted, at most
 * `maxCommentLength` code units. Undefined if nothing is left to read.
 */
export function cleanComment(text: string): string | undefined {
  let comment = redactComment(normalise(text));
  // Cutting may make a number or a name out of a longer word, and a label is longer than a name.
  while (comment.length > maxCommentLength) comment = redactComment(cut(comment));
  return comment === '' ? undefined : comment;
}

/** A response as it may be stored: its comment cleaned, or gone if nothing of it is left. */
export function withCleanComment({ comment, ...said }: Response): Response {
  const clean = cleanComment(comment ?? '');
  return clean === undefined ? said : { ...said, comment: clean };
}

function redactOnce(text: string, onFound: OnFound): string {
  let redacted = text;
  for (const find of finders) {
    let kept = '';
    let copied = 0;
    for (const { label, start, end } of find(redacted)) {
      onFound(label, redacted.slice(start, end));
      kept += redacted.slice(copied, start) + label;
      copied = end;
    }
    if (copied > 0) redacted = kept + redacted.slice(copied);
  }
  return redacted;
}

function normalise(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Z}\u2800]+/gu, ' ')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(/\p{Nd}\p{M}*/gu, plainDigit)
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A digit in full width, in bold or in a keycap is still a digit of a number. */
function plainDigit(digit: string): string {
  return digit.normalize('NFKC').replace(/\p{M}+/gu, '');
}

/** Cuts to the longest comment at a whole character, and drops half a label. */
function cut(text: string): string {
  return text
    .slice(0, maxCommentLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\[\p{L}{0,7}$/u, '')
    .trimEnd();
}
