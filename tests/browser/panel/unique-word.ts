/** A word that no other run of a test has: of letters alone, as digits would pass for somebody's number. */
export function uniqueWord(): string {
  return crypto
    .randomUUID()
    .replaceAll('-', '')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
