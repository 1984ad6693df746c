/** The letters of a PDF: Arimo, as wide as Arial, of which only what a text uses is embedded. */
/// <reference path="../../../woff.d.ts" />

import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff?inline';
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff?inline';
import regularMore from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff?inline';
import boldMore from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff?inline';

const files = { regular, bold, regularMore, boldMore } as const;

export type Face = keyof typeof files;

export const faces = Object.keys(files) as Face[];

const loaded = new Map<Face, Uint8Array>();

/** The bytes of a font file (WOFF). */
export function faceBytes(face: Face): Uint8Array {
  const known = loaded.get(face);
  if (known !== undefined) return known;
  const binary = atob(files[face].slice(files[face].indexOf(',') + 1));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  loaded.set(face, bytes);
  return bytes;
}

// What each file has of Unicode, as `unicode.json` of the package says.
const latin =
  /[\0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/;
const more =
  /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f]/;

/** What people type that no file has, as others write it. */
const written: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '✓': 'v',
  '✔': 'v',
  '●': '•',
  '▪': '•',
  '№': 'No.',
  '\ufeff': '',
};

/** A text in letters that there are; of others (emoji, other scripts) a mark says that something stood there. */
export function writable(text: string): string {
  const said = text.normalize('NFC');
  return Array.from(said, (char) =>
    latin.test(char) || more.test(char) ? char : (written[char] ?? '¤'),
  ).join('');
}

/** A text in stretches of one file each. */
export function stretches(
  text: string,
  isBold: boolean,
): { readonly face: Face; readonly text: string }[] {
  const found: { face: Face; text: string }[] = [];
  for (const char of text) {
    const isLatin = latin.test(char);
    const face: Face = isBold
      ? isLatin
        ? 'bold'
        : 'boldMore'
      : isLatin
        ? 'regular'
        : 'regularMore';
    const last = found.at(-1);
    if (last?.face === face) last.text += char;
    else found.push({ face, text: char });
  }
  return found;
}
