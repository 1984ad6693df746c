/**
 * The picture that a chat or a social network shows of a results page: the unit, its index and band, how
 * many answered and when (docs/decisions/0017). Everything is in the middle, since some cut a square out.
 */
import type { Language, Text } from '#shared/language.ts';
import { type Entered, sayEnteredCount } from '#shared/publication/entered.ts';
import { figureInWords } from '#shared/publication/figure-in-words.ts';
import type { Figure } from '#shared/publication/results.ts';
import type { Grade } from '#shared/statistics/grade.ts';
import { type FaceName, glyphOf, type Lettering, widthOf, wrap } from './lettering.ts';
import { blankPicture, type Colour, drawGlyph, fill, type Ink, type Picture } from './picture.ts';

export interface PicturedFigure {
  readonly name: string;
  /** The department of a service; absent of others. */
  readonly of?: string;
  readonly city: string;
  readonly figure: Figure;
  readonly entered: Entered;
  readonly period: string;
  readonly language: Language;
  /** Whether the answers are made up. */
  readonly demo: boolean;
}

export const pictureSize = { width: 1200, height: 630 };

const words = {
  demo: { id: 'data contoh', en: 'sample data' },
} as const satisfies Record<string, Text>;

/** Those of the site by day (`site/styles/tokens.css`). */
const paper: Colour = [0xff, 0xfd, 0xf9];
const ink: Colour = [0x17, 0x25, 0x2a];
const muted: Colour = [0x43, 0x52, 0x56];
const teal: Colour = [0x0b, 0x5a, 0x5f];
const gradeInks: Readonly<Record<Grade, Ink>> = {
  A: { paper: [0x0f, 0x6b, 0x6b], colour: [0xff, 0xff, 0xff] },
  B: { paper: [0x8f, 0xae, 0x8b], colour: ink },
  C: { paper: [0xd9, 0xb2, 0x6a], colour: ink },
  D: { paper: [0xb5, 0x47, 0x1b], colour: [0xff, 0xff, 0xff] },
};

/** The places of the inks in the palette. */
const inks = { text: 0, muted: 1, teal: 2, grade: 3 } as const;

/** Room for text on either side. */
const margin = 70;

interface Written {
  readonly text: string;
  readonly face: FaceName;
  readonly ink: number;
}

/** Draws pieces of text one after another. */
function write(
  picture: Picture,
  letters: Lettering,
  pieces: readonly Written[],
  x: number,
  y: number,
) {
  let pen = x;
  for (const { text, face, ink: colour } of pieces) {
    for (const letter of text) {
      const glyph = glyphOf(letters, face, letter);
      if (glyph === undefined) continue;
      drawGlyph(picture, colour, letters.grey, glyph, pen, y);
      pen += glyph.advance;
    }
  }
}

function writeInTheMiddle(picture: Picture, letters: Lettering, piece: Written, y: number): void {
  const width = widthOf(letters, piece.face, piece.text);
  write(picture, letters, [piece], (picture.width - width) / 2, y);
}

/** The mark, the product and the city, over everything. */
function drawHead(picture: Picture, letters: Lettering, city: string): void {
  const { mark } = letters.drawings;
  const product: Written = { text: 'Suara Layanan', face: 'text', ink: inks.teal };
  const place: Written = { text: ` · ${city}`, face: 'text', ink: inks.muted };
  const gap = 16;
  const wide = [product, place].reduce(
    (sum, { text, face }) => sum + widthOf(letters, face, text),
    0,
  );
  const x = (picture.width - mark.advance - gap - wide) / 2;
  drawGlyph(picture, inks.teal, letters.grey, mark, x, 32);
  write(picture, letters, [product, place], x + mark.advance + gap, 74);
}

function drawBand(picture: Picture, letters: Lettering): void {
  const { band } = letters.drawings;
  for (let x = -35; x < picture.width; x += band.advance) {
    drawGlyph(picture, inks.teal, letters.grey, band, x, picture.height - 70);
  }
}

/** The index, its band on a field of the band's colour beside it. */
function drawIndex(
  picture: Picture,
  letters: Lettering,
  index: string,
  grade: Grade,
  y: number,
): void {
  const field = { width: 110, height: 110, gap: 40 };
  const wide = widthOf(letters, 'figure', index);
  const x = Math.round((picture.width - wide - field.gap - field.width) / 2);
  write(picture, letters, [{ text: index, face: 'figure', ink: inks.text }], x, y);
  const left = Math.round(x + wide + field.gap);
  const top = y - 134;
  fill(picture, inks.grade, { x: left, y: top, width: field.width, height: field.height }, 'paper');
  const letter: Written = { text: grade, face: 'title', ink: inks.grade };
  const inField = (field.width - widthOf(letters, 'title', grade)) / 2;
  write(picture, letters, [letter], left + inField, top + 76);
}

/** Draws the picture of a figure. */
export function drawResults(letters: Lettering, pictured: PicturedFigure): Picture {
  const { name, of, city, figure, entered, period, language, demo } = pictured;
  const { index, verdict, respondents } = figureInWords(figure, language);
  const picture = blankPicture(pictureSize.width, pictureSize.height, [
    { colour: ink, paper },
    { colour: muted, paper },
    { colour: teal, paper },
    'grade' in figure ? gradeInks[figure.grade] : { colour: ink, paper },
  ]);
  drawHead(picture, letters, city);
  drawBand(picture, letters);

  const names = wrap(letters, 'title', name, picture.width - 2 * margin, of === undefined ? 2 : 1);
  const titles: Written[] = names.map((text) => ({ text, face: 'title', ink: inks.text }));
  if (of !== undefined) titles.push({ text: of, face: 'text', ink: inks.muted });
  const facts = [index && verdict, respondents, period, demo ? words.demo[language] : undefined];
  const lines = [facts.filter((fact) => fact !== undefined).join(' · ')];
  const byStaff = sayEnteredCount(entered, language);
  if (byStaff !== undefined) lines.push(byStaff);
  const higher = 16 * (lines.length - 1);

  const first = (titles.length === 1 ? 196 : 170) - higher;
  for (const [at, title] of titles.entries()) {
    writeInTheMiddle(picture, letters, title, first + at * 60);
  }
  if ('grade' in figure && index !== undefined)
    drawIndex(picture, letters, index, figure.grade, 430 - higher);
  else writeInTheMiddle(picture, letters, { text: verdict, face: 'title', ink: inks.teal }, 390);
  for (const [at, text] of lines.entries()) {
    const y = 512 - higher + at * 44;
    writeInTheMiddle(picture, letters, { text, face: 'text', ink: inks.muted }, y);
  }
  return picture;
}
