/** The key of a registered kiosk, and the address that hands it to a tablet. */

import { canonicalBase32, encodeBase32 } from '#shared/base32.ts';

/** The fragment in which the address carries a key: a browser sends it to no server. */
const keyFragment = '#kunci=';

/** What is told of a new kiosk, once. */
export interface MadeKiosk {
  /** Code of its counter. */
  readonly counter: string;
  readonly key: string;
}

/** The path that registers a tablet when it is opened there. */
export function registeringPath({ counter, key }: MadeKiosk): string {
  return `/kiosk/${counter}${keyFragment}${key}`;
}

const prefix = 'slt_';

/** Eighty bits, as a signature of a ticket has: nobody guesses one, and it can still be typed. */
export const keyBytes = 10;

const keyShape = /^slt_[0-9A-HJKMNP-TV-Z]{16}$/;

/** The key that random bytes make. */
export function kioskKeyOf(bytes: Uint8Array): string {
  return prefix + encodeBase32(bytes);
}

/** Whether a text can be the key of a kiosk at all; whether it is one, only the database knows. */
export function looksLikeKioskKey(text: string): boolean {
  return keyShape.test(text);
}

/**
 * The key in what somebody typed, which may be the whole address, or in an address's fragment.
 *
 * @returns undefined where there is none
 */
export function readKioskKey(typed: string): string | undefined {
  const [, written = ''] = /(?:^|slt_)([^_=]*)$/i.exec(typed.trim()) ?? [];
  const key = prefix + canonicalBase32(written);
  return looksLikeKioskKey(key) ? key : undefined;
}
