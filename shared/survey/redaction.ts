/**
 * Comments are made anonymous before anyone can read them, and before they are stored: people write
 * phone numbers, NIK and the names of staff although asked not to (UU 27/2022, data minimisation).
 * Labels stand in for what was taken out, so that the sentence still reads.
 */
import { nameLabel, redactNames } from './redaction-names.ts';
import { rules, type ShapeLabel } from './redaction-patterns.ts';
import { maxCommentLength, type Response } from './response.ts';

/** What stands in for what was taken out. */
type Label = ShapeLabel | typeof nameLabel;

/**
 * Replaces what could identify a person by `[NIK]`, `[nomor]`, `[telepon]`, `[email]`, `[pelat]`,
 * `[nama]` or `[tautan]`; times, dates, prices and counts stay. Applying it twice changes nothing.
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
  for (const { label, pattern } of rules) {
    redacted = redacted.replace(pattern, (match: string, ...rest: unknown[]) => {
      if (isKept(rest.at(-1))) return match;
      onFound(label, match);
      return label;
    });
  }
  return redactNames(redacted, (name) => onFound(nameLabel, name));
}

/** The last argument of a replacer holds the named groups, if the pattern has any. */
function isKept(groups: unknown): boolean {
  return (
    typeof groups === 'object' && groups !== null && 'kept' in groups && groups.kept !== undefined
  );
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
