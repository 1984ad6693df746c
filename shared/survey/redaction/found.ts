/** What every finder of personal data says: where something stands in a text, and what it is. */

export type Label =
  | '[NIK]'
  | '[nomor]'
  | '[telepon]'
  | '[email]'
  | '[pelat]'
  | '[tautan]'
  | '[alamat]'
  | '[tanggal]'
  | '[nama]';

/** Words that could identify a person: from `start` up to `end`, in code units. */
export interface Found {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of personal data: in the order of the text, without overlaps. */
export type Finder = (text: string) => readonly Found[];

/** A finder of all that a pattern matches; the pattern needs the flag `g`. */
export function finderOf(label: Label, pattern: RegExp): Finder {
  return (text) => Array.from(text.matchAll(pattern), (match) => foundAt(label, match));
}

/** Where a match stands, without the part of it that only led there (the group `before`). */
export function foundAt(label: Label, match: RegExpExecArray): Found {
  const start = match.index + (match.groups?.['before']?.length ?? 0);
  return { label, start, end: match.index + match[0].length };
}

export const wordStart = String.raw`(?<![\p{L}\p{N}])`;
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Words as a pattern that matches any of them: "no hp" for "no hp". */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');
