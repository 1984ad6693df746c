/**
 * A picture of indexed pixels, and letters on it. Every ink has sixteen palette entries, from the paper
 * under it to the ink itself, so that the edges of letters are smooth in 8 bits a pixel.
 */
import type { Glyph, Lettering } from './lettering.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Steps from paper to ink. */
const steps = 16;

export interface Ink {
  readonly colour: Colour;
  readonly paper: Colour;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** A palette index for each pixel, row by row. */
  readonly pixels: Uint8Array;
  readonly palette: readonly Colour[];
}

/** A picture in the paper of its first ink. */
export function blankPicture(width: number, height: number, inks: readonly Ink[]): Picture {
  const palette = inks.flatMap(({ colour, paper }) =>
    Array.from({ length: steps }, (_, step): Colour => {
      const mixed = (at: 0 | 1 | 2) =>
        Math.round(paper[at] + ((colour[at] - paper[at]) * step) / (steps - 1));
      return [mixed(0), mixed(1), mixed(2)];
    }),
  );
  return { width, height, pixels: new Uint8Array(width * height), palette };
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fills a rectangle with an ink, or with the paper under it. */
export function fill(picture: Picture, ink: number, area: Rectangle, with_: 'ink' | 'paper'): void {
  const value = ink * steps + (with_ === 'ink' ? steps - 1 : 0);
  for (let y = area.y; y < area.y + area.height; y += 1) {
    const row = y * picture.width + area.x;
    picture.pixels.fill(value, row, row + area.width);
  }
}

/** Draws a glyph with its origin at a point; what lies outside the picture is cut off. */
export function drawGlyph(
  picture: Picture,
  ink: number,
  grey: Lettering['grey'],
  { left, top, width, height, at }: Glyph,
  x: number,
  y: number,
): void {
  for (let row = 0; row < height; row += 1) {
    const toY = Math.round(y) + top + row;
    if (toY < 0 || toY >= picture.height) continue;
    for (let column = 0; column < width; column += 1) {
      const toX = Math.round(x) + left + column;
      const level = grey(at + row * width + column);
      if (level === 0 || toX < 0 || toX >= picture.width) continue;
      picture.pixels[toY * picture.width + toX] = ink * steps + level;
    }
  }
}
