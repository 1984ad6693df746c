/**
 * The receipt of a response: twelve characters of base 32 that stand for the sixty random bits in front
 * of its id. It can be written down, checked later, and guessed by nobody
 * (docs/decisions/0012-receipts.md).
 */
import { canonicalBase32, decodeNumber, encodeNumber } from '#shared/base32.ts';

const receiptLength = 12;

/** Four characters stand for twenty bits, five hexadecimal digits. */
const fourCharacters = /.{4}/g;
const fiveDigits = /.{5}/g;

/** The receipt of the response with this id, a UUID v4: `7K3Q9F2MXB4T`. */
export function receiptOf(id: string): string {
  const digits = id.replaceAll('-', '');
  // The thirteenth digit is the version, the same in every id.
  const random = digits.slice(0, 12) + digits.slice(13, 16);
  return random.replace(fiveDigits, (part) => encodeNumber(Number.parseInt(part, 16), 4));
}

/** The receipt that somebody typed, as `receiptOf` writes it; undefined if it cannot be one. */
export function parseReceipt(typed: string): string | undefined {
  const receipt = canonicalBase32(typed);
  const isComplete = receipt.length === receiptLength;
  return isComplete && !Number.isNaN(decodeNumber(receipt)) ? receipt : undefined;
}

/** How the id of a receipt's response begins: `00000000-0000-4000`. */
export function idStartOf(receipt: string): string {
  const random = receipt.replace(fourCharacters, (part) =>
    decodeNumber(part).toString(16).padStart(5, '0'),
  );
  return `${random.slice(0, 8)}-${random.slice(8, 12)}-4${random.slice(12)}`;
}

/** For how many days a receipt can be looked up: until the window of a quiet service has closed. */
export const receiptDays = 100;

/** What a receipt's holder may know: nothing of what was said, or of who else has answered. */
export interface ReceiptStatus {
  readonly received: true;
  /** False where the survey was left; what was answered of it counts. */
  readonly complete: boolean;
  /** Whether the public figures contain it already. */
  readonly counted: boolean;
  /** The last day of the window with which it may be counted (`2026-03-31`); null once it is, or is not to be. */
  readonly countedAfter: string | null;
  /** `held` until an auditor has decided, `rejected` if it is not to be counted; null of all others. */
  readonly review: 'held' | 'rejected' | null;
}
