/** Signatures of tickets: HMAC-SHA-256 (RFC 2104) under the city's secret, cut to 80 bits. */
import { encodeBase32 } from '#shared/base32.ts';
import { numberBytes, signatureBytes, ticketBody } from '#shared/tickets/ticket.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
const hashBytes = 16;

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
/** Importing a key costs more than signing with it. */
const keys = new Map<string, Key>();

async function keyOf(secret: string): Promise<Key> {
  const kept = keys.get(secret);
  if (kept !== undefined) return kept;
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  keys.set(secret, key);
  return key;
}

async function mac(secret: string, purpose: string, text: string): Promise<Uint8Array> {
  const message = new TextEncoder().encode(`${purpose} ${text}`);
  return new Uint8Array(await crypto.subtle.sign(algorithm.name, await keyOf(secret), message));
}

/** What a ticket stands on: a slip from the queue, or a link that was sent after the service. */
export const ticketKinds = ['slip', 'invitation'] as const;
export type TicketKind = (typeof ticketKinds)[number];

/** What is signed for, so that a slip cannot be taken for an invitation though both look alike. */
const purposes: Readonly<Record<TicketKind, string>> = { slip: 'ticket', invitation: 'invitation' };

/** The signature of a ticket's body, as text. */
export async function signatureOf(secret: string, body: string, kind: TicketKind): Promise<string> {
  return encodeBase32((await mac(secret, purposes[kind], body)).slice(0, signatureBytes));
}

/** A new ticket for a counter. */
export async function issueTicket(
  secret: string,
  counter: string,
  expires: Date,
  kind: TicketKind = 'slip',
): Promise<string> {
  const random = crypto.getRandomValues(new Uint8Array(numberBytes));
  const body = ticketBody(counter, expires, random);
  return body + (await signatureOf(secret, body, kind));
}

/** A name for a redeemed ticket that nobody without the secret can match with a slip; 32 hex digits. */
export async function redemptionHash(secret: string, body: string): Promise<string> {
  const bytes = (await mac(secret, 'redeemed', body)).slice(0, hashBytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
