/**
 * How often one address, and one counter, may answer. A hall of 200 people behind one Wi-Fi, who all answer in the same few
 * minutes, notices nothing; what is too much for one person is not refused but weighed later (decision 38).
 */
import type { Environment } from '../environment.ts';
import { hostLimiter, type Limiter, memoryLimiter } from './limiter.ts';

/** Within so many seconds; the platform takes 10 or 60. Who is refused may try again after them. */
export const limitSeconds = 60;

/** `wrangler.toml` has the same numbers for the platform's counters. */
export const answersOfAddress = 120;
export const answersOfCounter = 240;
/** A registered kiosk hears one person after the other, and none of them in less than six seconds. */
export const answersOfKiosk = 10;

const inMemory = {
  address: memoryLimiter(answersOfAddress, limitSeconds, Date.now),
  counter: memoryLimiter(answersOfCounter, limitSeconds, Date.now),
  kiosk: memoryLimiter(answersOfKiosk, limitSeconds, Date.now),
};

type Limits = Pick<Environment, 'ADDRESS_LIMIT' | 'COUNTER_LIMIT'>;

function limitersOf({
  ADDRESS_LIMIT,
  COUNTER_LIMIT,
}: Limits): Record<'address' | 'counter', Limiter> {
  return {
    address: ADDRESS_LIMIT === undefined ? inMemory.address : hostLimiter(ADDRESS_LIMIT),
    counter: COUNTER_LIMIT === undefined ? inMemory.counter : hostLimiter(COUNTER_LIMIT),
  };
}

/**
 * Whether the door takes an answer now.
 *
 * @param addressHash of the connection, salted for the day
 */
export async function isWithinLimits(
  limits: Limits,
  addressHash: string,
  counter: string,
): Promise<boolean> {
  const { address, counter: ofCounter } = limitersOf(limits);
  return (await address.allows(addressHash)) && (await ofCounter.allows(counter));
}

/**
 * Whether the door takes an answer of a registered kiosk now. Its address and counter are not counted: what others send in
 * the same hall makes no visitor of a kiosk wait.
 *
 * @param kiosk its id
 */
export async function isWithinKioskLimit(
  { KIOSK_LIMIT }: Pick<Environment, 'KIOSK_LIMIT'>,
  kiosk: string,
): Promise<boolean> {
  const limiter = KIOSK_LIMIT === undefined ? inMemory.kiosk : hostLimiter(KIOSK_LIMIT);
  return limiter.allows(kiosk);
}
