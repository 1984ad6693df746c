/** What a new passkey is called until its owner renames it: where it was made, in words of every language. */
import { longestPasskeyName } from './users.ts';

/* The first that fits: an iPad says Mac, Chrome says Safari, and Edge says Chrome. */
const devices: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const firstOf = (names: typeof devices, userAgent: string) =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];

/**
 * A label that no other passkey of its owner has, such as `Android, Chrome` or `Android, Chrome (2)`.
 *
 * @param userAgent the header of the request that makes the passkey; only these words are kept of it
 * @param taken labels of the owner's other passkeys
 */
export function passkeyLabel(userAgent: string, taken: readonly string[]): string {
  const known = [firstOf(devices, userAgent), firstOf(browsers, userAgent)].filter(Boolean);
  return distinctLabel(known.join(', ') || 'Passkey', taken);
}

/** The label itself, or with the first number from 2 on that makes it differ from those taken. */
export function distinctLabel(label: string, taken: readonly string[]): string {
  const numbered = (n: number) => {
    const suffix = n === 1 ? '' : ` (${n})`;
    return label.slice(0, longestPasskeyName - suffix.length) + suffix;
  };
  let n = 1;
  while (taken.includes(numbered(n))) n += 1;
  return numbered(n);
}
