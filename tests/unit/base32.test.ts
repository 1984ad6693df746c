import { describe, expect, it } from 'vitest';
import { canonicalBase32, decodeNumber, encodeBase32, encodeNumber } from '#shared/base32.ts';

describe('base 32', () => {
  it('writes the highest bits first and fills the last character with zeros', () => {
    expect(encodeBase32(new Uint8Array([0b00001_000, 0b11_11111_0, 0b0000_0000]))).toBe('13Z00');
    expect(encodeBase32(new Uint8Array([255]))).toBe('ZW');
    expect(encodeBase32(new Uint8Array())).toBe('');
  });

  it('writes numbers at a fixed length and reads them back', () => {
    expect(encodeNumber(1234, 4)).toBe('016J');
    expect(decodeNumber('016J')).toBe(1234);
  });

  it('reads what people write, and no other letter', () => {
    expect(canonicalBase32('o1l-i Z')).toBe('0111Z');
    expect(decodeNumber('U')).toBeNaN();
  });
});
