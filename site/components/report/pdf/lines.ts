/** Breaks runs of text into the lines that fit. */
import type { Run } from '../document/block.ts';
import { writable } from './faces.ts';

/** A stretch of a line in one look. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  /** In points. */
  readonly size: number;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The largest letters of it, in points. */
  readonly size: number;
}

/** How wide a text is, in points. */
export type Measure = (text: string, isBold: boolean, size: number) => number;

export interface Look {
  /** In points. */
  readonly size: number;
  readonly small: number;
  readonly isBold?: boolean;
}

/** Words with the blank after them; a long one may be broken after what people break it at, too. */
const wordsIn = (text: string) => text.match(/[^ ]*?(?:[-/–](?=\S)| +|$)/g)?.filter(Boolean) ?? [];

/** As much of the beginning of a word as fits, at least a letter. */
function fitting(word: string, room: number, widthOf: (text: string) => number): string {
  const letters = Array.from(word);
  let taken = 1;
  while (taken < letters.length && widthOf(letters.slice(0, taken + 1).join('')) <= room)
    taken += 1;
  return letters.slice(0, taken).join('');
}

const trimmed = (pieces: readonly Piece[], measure: Measure, size: number): Line => {
  const kept = [...pieces];
  const last = kept.pop();
  if (last !== undefined) {
    const text = last.text.trimEnd();
    if (text !== '') kept.push({ ...last, text, width: measure(text, last.isBold, last.size) });
  }
  return {
    pieces: kept,
    width: kept.reduce((sum, piece) => sum + piece.width, 0),
    size: Math.max(...kept.map((piece) => piece.size), kept.length === 0 ? size : 0),
  };
};

/** @param width of a line, in points */
export function linesOf(
  runs: readonly Run[],
  width: number,
  look: Look,
  measure: Measure,
): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const end = () => {
    lines.push(trimmed(pieces, measure, look.size));
    pieces = [];
    used = 0;
  };
  const add = (text: string, isBold: boolean, size: number) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isBold === isBold && last.size === size) {
      const joined = last.text + text;
      pieces[pieces.length - 1] = { ...last, text: joined, width: measure(joined, isBold, size) };
    } else {
      pieces.push({ text, isBold, size, width: measure(text, isBold, size) });
    }
    used = pieces.reduce((sum, piece) => sum + piece.width, 0);
  };
  for (const run of runs) {
    if (run.isNewLine && (pieces.length > 0 || lines.length > 0)) end();
    const isBold = run.isBold || look.isBold === true;
    const size = run.isSmall ? look.small : look.size;
    const widthOf = (text: string) => measure(text, isBold, size);
    for (const word of wordsIn(writable(run.text))) {
      let rest = word;
      if (used > 0 && used + widthOf(rest.trimEnd()) > width) end();
      while (widthOf(rest.trimEnd()) > width) {
        const part = fitting(rest, width, widthOf);
        add(part, isBold, size);
        end();
        rest = rest.slice(part.length);
      }
      if (rest !== '' && (used > 0 || rest.trim() !== '')) add(rest, isBold, size);
    }
  }
  if (pieces.length > 0 || lines.length === 0) end();
  return lines;
}
