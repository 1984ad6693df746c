/**
 * The letters of the pictures, drawn once by `npm run draw:share-cards` (`tools/cards/lettering.ts`): a line of JSON
 * with their metrics, then their pixels, two a byte, all deflated.
 */
import lettering from './lettering.json' with { type: 'json' };

/** A letter or drawing: its place from the pen on the base line, in pixels, and where its pixels begin. */
export interface Glyph {
  /** How far the pen moves on. */
  readonly advance: number;
  readonly left: number;
  /** Negative above the base line. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly at: number;
}

export type FaceName = 'figure' | 'title' | 'text';
export type DrawingName = 'band' | 'mark';

interface Metrics {
  readonly faces: Readonly<
    Record<FaceName, { readonly size: number; readonly glyphs: Readonly<Record<string, Glyph>> }>
  >;
  readonly drawings: Readonly<Record<DrawingName, Glyph>>;
}

export interface Lettering extends Metrics {
  /** The grey of a pixel, 0 to 15. */
  readonly grey: (at: number) => number;
}

async function unpack(): Promise<Lettering> {
  const deflated = Uint8Array.from(atob(lettering.deflated), (letter) => letter.charCodeAt(0));
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const whole = new Uint8Array(await new Response(stream).arrayBuffer());
  const end = whole.indexOf('\n'.charCodeAt(0));
  const metrics: Metrics = JSON.parse(new TextDecoder().decode(whole.subarray(0, end)));
  const packed = whole.subarray(end + 1);
  return {
    ...metrics,
    grey: (at) => ((packed[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15,
  };
}

let unpacked: Promise<Lettering> | undefined;

/** The letters, unpacked once in the life of a Worker. */
export function loadLettering(): Promise<Lettering> {
  unpacked ??= unpack();
  return unpacked;
}

/** A letter of a face; without its accent, or as a question mark, where the face has none such. */
export function glyphOf({ faces }: Lettering, face: FaceName, letter: string): Glyph | undefined {
  const { glyphs } = faces[face];
  return glyphs[letter] ?? glyphs[letter.normalize('NFD').charAt(0)] ?? glyphs['?'];
}

/** How far a line of text reaches, in pixels. */
export function widthOf(letters: Lettering, face: FaceName, text: string): number {
  return [...text].reduce((sum, letter) => sum + (glyphOf(letters, face, letter)?.advance ?? 0), 0);
}

/**
 * Text in lines no wider than a width, broken between words.
 *
 * @param most how many lines; what is left over is cut off with an ellipsis
 */
export function wrap(
  letters: Lettering,
  face: FaceName,
  text: string,
  width: number,
  most: number,
): readonly string[] {
  const fits = (line: string) => widthOf(letters, face, line) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shorten = (line: string): string => {
    let kept = line;
    while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1).trimEnd();
    return `${kept}…`;
  };
  const kept = lines.slice(0, most).map((line) => (fits(line) ? line : shorten(line)));
  if (lines.length <= most) return kept;
  return [...kept.slice(0, -1), shorten(kept.at(-1)?.replace(/…$/, '') ?? '')];
}
