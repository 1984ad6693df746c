/**
 * Digits as a reader sees them. People write the letters O, I and l for 0 and 1, by mistake or so that no rule finds the
 * number, and put dots between its parts.
 */

const lookalikes: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

/** Letters that pass for digits, alone or with digits; with other letters they are a word. */
const passingForNumber = /(?<![\p{L}\p{N}])[\dOoIl]+(?![\p{L}\p{N}])/gu;
const bullet = /(?<=[\dOoIl] ?)[•·∙⋅●*~|](?= ?[\dOoIl])/gu;

/** The same text, code unit for code unit, in which what passes for a digit is one. */
export function digitsShown(text: string): string {
  return text
    .replace(passingForNumber, (run) =>
      /\d/.test(run) ? run.replace(/[OoIl]/g, (letter) => lookalikes[letter] ?? letter) : run,
    )
    .replace(bullet, '-');
}

const dash = String.raw`[-\u2010-\u2015]`;
const clock = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`;
const thousands = String.raw`[1-9]\d{0,2}(?:\.\d{3}){1,3}`;
const year = String.raw`(?:19|20)\d\d`;

/** What people put between the digits of one number. */
export const joint = String.raw`[\s.()_/\-\u2010-\u2015]{0,3}`;

/** Figures that say nothing about who wrote them: times, dates, prices. */
export const harmlessFigure = [
  // 12-11-2026, 12/11/2026, 12 11 2026, 2026-11-12
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?<mark>[-/. ])(?:0?[1-9]|1[0-2])\k<mark>${year}(?!\k<mark>?\d)`,
  String.raw`${year}-[01]\d-[0-3]\d(?!-?\d)`,
  // 2025/2026, 2024-2026
  String.raw`${year}\s?(?:/|${dash})\s?${year}(?!${dash}?\d)`,
  // 08.30, 08:00-12:00; digits in threes after it make it part of a longer number
  String.raw`${clock}(?:\s?${dash}\s?${clock}){0,3}(?![.:\-]?\d|[\s.\-]{1,2}\d{3})`,
  // 0800-1500
  String.raw`[0-2]\d[0-5]\d\s?${dash}\s?[0-2]\d[0-5]\d(?!${joint}\d)`,
  // Rp 50.000, Rp1500000
  String.raw`rp\.?\s?[1-9][\d.]{0,14}(?![\d.\-])`,
  // 1.500.000, 50.000-75.000
  String.raw`${thousands}(?:\s?${dash}\s?${thousands})?(?![.\-]?\d)`,
].join('|');
