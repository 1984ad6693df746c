/** Chance and identity: which block a resident is asked, and the id that makes a retry harmless. */

/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => unknown;

const fillFromBrowser: FillRandom = (bytes) => crypto.getRandomValues(bytes);

/**
 * One of `count` numbers from 0, each equally likely: a byte in the incomplete last round of
 * `count` is thrown away, because keeping it would favour the small numbers.
 *
 * @param count 1 to 256
 */
export function drawNumber(count: number, fill: FillRandom = fillFromBrowser): number {
  const fair = 256 - (256 % count);
  const bytes = new Uint8Array(1);
  for (;;) {
    fill(bytes);
    const [byte = fair] = bytes;
    if (byte < fair) return byte % count;
  }
}

/**
 * A random UUID, version 4 (RFC 9562, 5.4). Not `crypto.randomUUID`, which a page in a local
 * network without a certificate does not have.
 */
export function randomId(fill: FillRandom = fillFromBrowser): string {
  const bytes = new Uint8Array(16);
  fill(bytes);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
