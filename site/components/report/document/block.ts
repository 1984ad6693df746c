/** What the text of a report is made of, once the page is taken away: headings, paragraphs, lists and tables. */

/** A stretch of text in one look; a line begins before it where it is said. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isSmall: boolean;
  readonly isNewLine: boolean;
}

export interface TableCell {
  readonly runs: readonly Run[];
  readonly isHeading: boolean;
  readonly isNumber: boolean;
  /** How many columns it takes. */
  readonly columns: number;
}

export interface TableRow {
  readonly isHead: boolean;
  readonly cells: readonly TableCell[];
}

export type ParagraphLook = 'plain' | 'note' | 'key' | 'signature';

/** Where a line of the cover stands: what it is of is said larger than the rest. */
export type CoverLook = 'title' | 'large' | 'plain' | 'stamp';

export type Block =
  | { readonly kind: 'cover'; readonly look: CoverLook; readonly runs: readonly Run[] }
  /** A name and what goes with it, on the cover: number, date. */
  | { readonly kind: 'fact'; readonly name: string; readonly value: string }
  | { readonly kind: 'contents'; readonly title: string }
  /** 1: a chapter, 2: a section. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly runs: readonly Run[] }
  /** `list` tells the lists of a report apart: each counts from 1. */
  | {
      readonly kind: 'item';
      readonly list: number;
      readonly isNumbered: boolean;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly TableRow[];
    };

export const textOf = (runs: readonly Run[]): string =>
  runs.map(({ text, isNewLine }) => (isNewLine ? `\n${text}` : text)).join('');
