/**
 * A ticket: proof that an answer follows a real visit, short enough for a QR code on a queue slip. It is
 * base 32 text of four parts: the counter's code, the hour in which it expires, a random number, and a
 * signature over the three. Signing is left to the caller; here is only what a ticket looks like.
 */
import { canonicalBase32, decodeNumber, encodeBase32, encodeNumber } from '#shared/base32.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';

const epoch = Date.UTC(2025, 0, 1);
const hour = 3_600_000;

const lengths = { counter: 5, expires: 4, number: 10, signature: 16 } as const;
const bodyLength = lengths.counter + lengths.expires + lengths.number;
const ticketLength = bodyLength + lengths.signature;

/** So many random bytes make a ticket's number, so many bytes of a signature stand on it. */
export const numberBytes = 7;
export const signatureBytes = 10;

export interface Ticket {
  /** What is signed. */
  readonly body: string;
  readonly counter: string;
  readonly expires: Date;
  readonly signature: string;
}

/**
 * The signed part of a ticket.
 *
 * @param expires cut to the hour, 2025 or later
 * @param random `numberBytes` random bytes
 */
export function ticketBody(counter: string, expires: Date, random: Uint8Array): string {
  const hours = Math.floor((expires.getTime() - epoch) / hour);
  const number = encodeBase32(random).slice(0, lengths.number);
  return counter + encodeNumber(hours, lengths.expires) + number;
}

/** Reads a ticket as printed or typed; undefined for what cannot be one. */
export function parseTicket(typed: string): Ticket | undefined {
  const text = canonicalBase32(typed);
  const counter = parseCounterCode(text.slice(0, lengths.counter));
  if (text.length !== ticketLength || counter === undefined) return undefined;
  const hours = decodeNumber(text.slice(lengths.counter, lengths.counter + lengths.expires));
  if (Number.isNaN(hours)) return undefined;
  return {
    body: text.slice(0, bodyLength),
    counter,
    expires: new Date(epoch + hours * hour),
    signature: text.slice(bodyLength),
  };
}
