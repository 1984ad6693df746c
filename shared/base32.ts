/** Crockford's base 32 (https://www.crockford.com/base32.html): text that people can read out and type. */

export const base32Alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bitsPerCharacter = 5;

/** Reads what Crockford lets people write: any case, hyphens and blanks, O for 0, I and L for 1. */
export function canonicalBase32(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** Bytes as text, the highest bits first; a last group of fewer than five bits is filled with zeros. */
export function encodeBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => base32Alphabet.charAt(Number.parseInt(group.padEnd(bitsPerCharacter, '0'), 2)))
    .join('');
}

/** A whole number from 0 as exactly so many characters; the number must fit. */
export function encodeNumber(number: number, length: number): string {
  const place = (i: number) => base32Alphabet.length ** (length - 1 - i);
  return Array.from({ length }, (_, i) =>
    base32Alphabet.charAt(Math.floor(number / place(i)) % base32Alphabet.length),
  ).join('');
}

/** The number that canonical text stands for; NaN where a character is none of the alphabet. */
export function decodeNumber(text: string): number {
  return [...text].reduce((sum, character) => {
    const digit = base32Alphabet.indexOf(character);
    return digit === -1 ? Number.NaN : sum * base32Alphabet.length + digit;
  }, 0);
}
