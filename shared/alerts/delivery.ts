/** Ways by which a digest leaves the house, and when one that failed is tried again. */

export const deliveryChannels = ['webhook', 'email'] as const;
export type DeliveryChannel = (typeof deliveryChannels)[number];

/**
 * What an attempt came to. `address`: where it should go is not a valid address. `timeout`: no answer in
 * time. `unreachable`: no connection. `refused`: an answer, but not a good one.
 */
export type Outcome =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'address' | 'timeout' | 'unreachable' }
  | { readonly outcome: 'refused'; readonly status: number | null };

/** How the last digest of a way stands. */
export interface DeliveryState {
  readonly channel: DeliveryChannel;
  /** Null where nothing was tried yet. */
  readonly last: {
    /** `YYYY-MM-DDTHH:MMZ`. */
    readonly triedAt: string;
    readonly outcome: Outcome['outcome'];
    readonly status: number | null;
  } | null;
  /** Digests that wait to be delivered. */
  readonly waiting: number;
}

/** When offices open; a city sets its own as `digestHour` in its settings. */
export const usualDigestHour = 7;

const firstWait = 5;
const longestWait = 360;

/** Minutes to wait after so many attempts that failed: 5, 10, 20, and so on up to six hours. */
export function minutesBetween(attempts: number): number {
  return Math.min(longestWait, firstWait * 2 ** Math.max(0, attempts - 1));
}

/**
 * Whether it is time to try.
 *
 * @param triedAt `YYYY-MM-DDTHH:MMZ`; null if never
 * @param now the same
 */
export function isDue(attempts: number, triedAt: string | null, now: string): boolean {
  if (triedAt === null) return true;
  return Date.parse(now) - Date.parse(triedAt) >= minutesBetween(attempts) * 60_000;
}
