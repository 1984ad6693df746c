/**
 * The codes of counters: four characters of Crockford's base 32 and his check character (modulo 37,
 * https://www.crockford.com/base32.html). The check catches every wrong character and every swap of
 * neighbours. Codes whose check would be one of his five extra symbols are never given out, so that
 * a code is letters and digits only.
 */
import { base32Alphabet, canonicalBase32, decodeNumber, encodeNumber } from '#shared/base32.ts';

const checkModulus = 37;
const valueLength = 4;

/** One more than the largest number that a code can stand for. */
export const codeCount = base32Alphabet.length ** valueLength;

/** The code of a number below `codeCount`; undefined where its check is no letter or digit. */
export function counterCode(number: number): string | undefined {
  const check = base32Alphabet[number % checkModulus];
  if (check === undefined || number < 0 || number >= codeCount) return undefined;
  return encodeNumber(number, valueLength) + check;
}

/** The code of the first four characters typed, whatever check was typed after them, if any. */
export function withRightCheck(typed: string): string | undefined {
  const value = canonicalBase32(typed).slice(0, valueLength);
  const number = decodeNumber(value);
  if (value.length !== valueLength || Number.isNaN(number)) return undefined;
  return counterCode(number);
}

/** The code that somebody typed, as it stands in the catalogue; undefined if its check is wrong. */
export function parseCounterCode(typed: string): string | undefined {
  const code = withRightCheck(typed);
  return code === canonicalBase32(typed) ? code : undefined;
}

/** A letter and a digit in turn, which no queue number is. */
const mixed = /^\d?[A-Z]\d/;

/** Three letters with a vowel may be a word, and not always a polite one. */
const pronounceable = /(?=[A-Z]*[AE])[A-Z]{3}/;

/** A spreadsheet takes `7E081` for a number and saves another text. */
const exponential = /^\dE\d+$/;

/**
 * A code that is not taken, to suggest for a new counter. Neighbouring counters get codes that look
 * nothing alike: the step is prime to the number of codes, so that all are visited.
 *
 * @param start a whole number from 0 to below `codeCount`, drawn at random where two drafts that do not know of each
 * other should get different codes
 */
export function nextFreeCode(taken: ReadonlySet<string>, start = 0): string {
  const step = 647_621;
  for (let n = 1; n <= codeCount; n += 1) {
    const number = (start + n * step) % codeCount;
    const code = counterCode(number);
    if (code === undefined || taken.has(code) || !mixed.test(code)) continue;
    if (!pronounceable.test(code) && !exponential.test(code)) return code;
  }
  throw new RangeError('every code is taken');
}
