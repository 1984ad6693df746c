/**
 * The codes of counters: four characters of Crockford's base 32 and his check character (modulo 37,
 * https://www.crockford.com/base32.html). The check catches every wrong character and every swap of
 * neighbours. Codes whose check would be one of his five extra symbols are never given out, so that
 * a code is letters and digits only.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkModulus = 37;
const valueLength = 4;

/** One more than the largest number that a code can stand for. */
export const codeCount = alphabet.length ** valueLength;

/** The code of a number below `codeCount`; undefined where its check is no letter or digit. */
export function counterCode(number: number): string | undefined {
  const check = alphabet[number % checkModulus];
  if (check === undefined || number < 0 || number >= codeCount) return undefined;
  const digits = Array.from({ length: valueLength }, (_, i) => {
    const place = alphabet.length ** (valueLength - 1 - i);
    return alphabet[Math.floor(number / place) % alphabet.length] ?? '';
  });
  return digits.join('') + check;
}

/** Reads what Crockford lets people write: any case, hyphens and blanks, O for 0, I and L for 1. */
function canonical(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** The code of the first four characters typed, whatever check was typed after them, if any. */
export function withRightCheck(typed: string): string | undefined {
  const value = canonical(typed).slice(0, valueLength);
  const digits = [...value].map((character) => alphabet.indexOf(character));
  if (digits.length !== valueLength || digits.includes(-1)) return undefined;
  return counterCode(digits.reduce((sum, digit) => sum * alphabet.length + digit, 0));
}

/** The code that somebody typed, as it stands in the catalogue; undefined if its check is wrong. */
export function parseCounterCode(typed: string): string | undefined {
  const code = withRightCheck(typed);
  return code === canonical(typed) ? code : undefined;
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
 */
export function nextFreeCode(taken: ReadonlySet<string>): string {
  const step = 647_621;
  for (let n = 1, number = step; n <= codeCount; n += 1, number = (number + step) % codeCount) {
    const code = counterCode(number);
    if (code === undefined || taken.has(code) || !mixed.test(code)) continue;
    if (!pronounceable.test(code) && !exponential.test(code)) return code;
  }
  throw new RangeError('every code is taken');
}
