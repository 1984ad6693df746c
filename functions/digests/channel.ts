/** A way by which digests leave the house. */
import type { DeliveryChannel, Outcome } from '#shared/alerts/delivery.ts';
import type { Digest } from '#shared/alerts/digest.ts';

export interface Channel {
  readonly name: DeliveryChannel;
  /** Never throws: what went wrong is an outcome. */
  readonly send: (digest: Digest, now: Date) => Promise<Outcome>;
}
