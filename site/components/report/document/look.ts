/** How the report looks as a file, whichever writer makes it: paper, margins, sizes of letters, colours, words. */
import type { CoverLook } from './block.ts';

/** Twentieths of a point: A4, and margins as on the printed page. */
export const paper = { width: 11906, height: 16838 } as const;
export const margin = {
  top: 1361,
  right: 1134,
  bottom: 1134,
  left: 1247,
  header: 680,
  footer: 567,
} as const;
export const textWidth = paper.width - margin.left - margin.right;

/** Sizes of letters in half points. */
export const sizes = {
  text: 21,
  table: 18,
  small: 16,
  edge: 16,
  title: 48,
  large: 32,
  key: 56,
} as const;

/** Colours of lines and of the heads of tables, which a printer without colours prints as grey. */
export const [line, shade, edgeInk] = ['9AA5A8', 'E3EEED', '3C4A4E'] as const;

/** What a document says by itself, and the tag of its language. */
const words = {
  id: { table: 'Tabel', page: 'Halaman', tag: 'id-ID' },
  en: { table: 'Table', page: 'Page', tag: 'en-GB' },
} as const;

export type Words = (typeof words)[keyof typeof words];

/** Of whatever language a page is in. */
export const wordsOf = (language: string): Words => (language === 'en' ? words.en : words.id);

/** Sizes on the cover, in half points. */
export const coverSizes: Readonly<Record<CoverLook, number>> = {
  title: sizes.title,
  large: sizes.large,
  plain: 24,
  stamp: 22,
};

/** A line to write on, where nothing is written yet. */
export const blank = '……………………………………………';

/** Tables of so many rows stand on one page. */
export const keptTogether = 14;
