/**
 * Numbers by their shape: telephone numbers, NIK and KK, and whatever else is as long. Times, prices and dates have
 * shapes too; they are recognised first, so that they stay.
 *
 * No pattern may take more than linear time: repeated parts share no characters, and those that
 * start with a repetition start only where a word does.
 */
import { digitsShown, harmlessFigure, joint } from './digits.ts';
import type { Finder, Found, Label } from './found.ts';

const digits = (least: number, most: number | '' = ''): string =>
  String.raw`(?:${joint}\d){${least},${most}}`;

/** A number may be preceded by letters ("no3671...") but not by another digit. */
function numberFinder(label: Label, source: string): Finder {
  const pattern = new RegExp(String.raw`(?<!\d)(?:(?<kept>${harmlessFigure})|${source})`, 'giu');
  return (text) =>
    Array.from(digitsShown(text).matchAll(pattern))
      .filter(({ groups }) => groups?.['kept'] === undefined)
      .map((match): Found => ({ label, start: match.index, end: match.index + match[0].length }));
}

/** Free of charge, so of an office: 0800-1-234567. */
const notTollFree = String.raw`(?!0800[\s\-]?\d[\s\-]?\d{3}[\s\-]?\d{3}(?!\d))`;

/** Mobile numbers alone, so that two of them with a stroke between do not look like a NIK. */
export const mobileNumbers: Finder = numberFinder(
  '[telepon]',
  String.raw`(?<!\d[-./]|\d{3} )(?:\+?62[\s\-]?|0)8\d{1,2}(?:[\s.\-]?\d){6,9}(?!\d|[.\-]\d)`,
);

/** In the order they apply: what has the clearer shape goes first. */
export const numbers: readonly Finder[] = [
  // NPWP as it is printed, 09.254.294.3-407.000; it begins like a number of a land line.
  numberFinder('[nomor]', String.raw`\d{2}\.\d{3}\.\d{3}\.\d[\-.]\d{3}\.\d{3}(?!\d)`),
  // NIK and KK numbers have the same 16 digits.
  numberFinder('[NIK]', String.raw`\d${digits(15, 15)}(?!\d)`),
  // 08.., (021) .., +62.., 62..; "o8.." passes for 08.. to a reader.
  numberFinder(
    '[telepon]',
    String.raw`${notTollFree}(?:\((?=[+\d]{1,5}\)))?(?:(?:\+|00)?62${joint}(?:\(?0\)?${joint})?|0|(?<!\p{L})o(?=8))${joint}[2-9]${digits(6, 12)}(?!\d)`,
  ),
];

/** NIP, BPJS, bank accounts, NPWP; split by blanks, fewer than ten digits may be several numbers. */
export const longNumbers: Finder = numberFinder(
  '[nomor]',
  String.raw`${notTollFree}(?:\d${digits(9)}|\d(?:[.\-]?\d){7,})`,
);
