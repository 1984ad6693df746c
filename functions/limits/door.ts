/**
 * How often one address, and one counter, may answer. A hall of 200 people behind one Wi-Fi, who all answer in the same few
 * minutes, notices nothing; what is too much for one person is not refused but weighed later (decision 38).
 */
import type { Environment } from '../environment.ts';
import { hostLimiter, memoryLimiter } from './limiter.ts';

/** Within so many seconds; the platform takes 10 or 60. Who is refused may try again after them. */
export const limitSeconds = 60;

/** `wrangler.toml` has the same numbers for the platform's counters. */
export const answersOfAddress = 120;
export const answersOfCounter = 240;
/** A registered kiosk hears one person after the other, and none of them in less than six seconds. */
export const answersOfKiosk = 10;
/** Of a counter: a hall of 200 people with tickets in ten minutes gives twenty. Who copies the secret cannot send without end. */
export const answersOfTickets = 60;

/** A made-up city moves the clock after this file is loaded. */
const now = () => Date.now();

const inMemory = {
  address: memoryLimiter(answersOfAddress, limitSeconds, now),
  counter: memoryLimiter(answersOfCounter, limitSeconds, now),
  kiosk: memoryLimiter(answersOfKiosk, limitSeconds, now),
  ticket: memoryLimiter(answersOfTickets, limitSeconds, now),
};

type Kind = keyof typeof inMemory;

/** What the host counts with; a host without counters counts in memory. */
export type DoorLimits = Pick<
  Environment,
  'ADDRESS_LIMIT' | 'COUNTER_LIMIT' | 'KIOSK_LIMIT' | 'TICKET_LIMIT'
>;

function allows(limits: DoorLimits, kind: Kind, key: string): Promise<boolean> {
  const ofHost = {
    address: limits.ADDRESS_LIMIT,
    counter: limits.COUNTER_LIMIT,
    kiosk: limits.KIOSK_LIMIT,
    ticket: limits.TICKET_LIMIT,
  }[kind];
  const limiter = ofHost === undefined ? inMemory[kind] : hostLimiter(ofHost);
  return limiter.allows(key);
}

/** By what an answer comes to the door. */
export interface AtTheDoor {
  /** The id of a registered kiosk. */
  readonly kiosk: string | undefined;
  readonly hasTicket: boolean;
  /** Of the connection, salted for the day; undefined where the host tells no address. */
  readonly addressHash: string | undefined;
  readonly counter: string;
}

/**
 * Whether the door takes an answer now. Registered kiosks and tickets have limits of their own, so that what others send in
 * the same hall makes none of their people wait. Where the host tells no address, one flood cannot be told from many people,
 * and nothing is refused.
 */
export async function isWithin(
  limits: DoorLimits,
  { kiosk, hasTicket, addressHash, counter }: AtTheDoor,
): Promise<boolean> {
  if (kiosk !== undefined) return allows(limits, 'kiosk', kiosk);
  if (hasTicket) return allows(limits, 'ticket', counter);
  if (addressHash === undefined) return true;
  return (await allows(limits, 'address', addressHash)) && allows(limits, 'counter', counter);
}
