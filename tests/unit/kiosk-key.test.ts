/** Keys of kiosks, as they are made, handed over and typed. */
import { describe, expect, it } from 'vitest';
import {
  keyBytes,
  kioskKeyOf,
  looksLikeKioskKey,
  readKioskKey,
  registeringPath,
} from '#shared/kiosks/kiosk-key.ts';

const key = kioskKeyOf(Uint8Array.from({ length: keyBytes }, (_, n) => 17 * n));

describe('the key of a kiosk', () => {
  it('can be told from other text', () => {
    expect(looksLikeKioskKey(key)).toBe(true);
    expect(looksLikeKioskKey(key.slice(1))).toBe(false);
  });

  it('is read from the fragment of the address that hands it over, and from all of it', () => {
    const path = registeringPath({ counter: 'F1RMB', key });
    expect(readKioskKey(new URL(path, 'https://suara.example').hash)).toBe(key);
    expect(readKioskKey(`https://suara.example${path} `)).toBe(key);
  });

  it.each([
    ['with its beginning', key],
    ['without it', key.slice(4)],
    [
      'in lower case and groups',
      key
        .slice(4)
        .toLowerCase()
        .replaceAll(/(.{4})(?=.)/g, '$1-'),
    ],
  ])('may be typed %s', (_, typed) => {
    expect(readKioskKey(typed)).toBe(key);
  });

  it.each(['', '#', '#bagian', 'slt_', 'slt_7K3Q', `${key}0`, 'https://suara.example/kiosk/F1RMB'])(
    'is not read from "%s"',
    (typed) => {
      expect(readKioskKey(typed)).toBeUndefined();
    },
  );
});
