/** How far chance alone may have moved a share. */
import { normalQuantile975 } from './normal.ts';

export interface ShareInterval {
  /** Bounds of the 95 % interval, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % score interval of a share (Wilson, 1927, JASA 22, 209-212; without continuity correction, as
 * Newcombe, 1998, Stat. Med. 17, 857-872 recommends). It stays within 0 and 1, and says something even
 * where nobody or everybody agreed.
 *
 * @param share 0 to 1
 * @param answers how many independent answers it rests on, over 0; a weighted share has fewer than it counts
 */
export function wilsonInterval(share: number, answers: number): ShareInterval {
  const z2 = normalQuantile975 ** 2;
  const centre = share + z2 / (2 * answers);
  const spread = Math.sqrt((share * (1 - share)) / answers + z2 / (4 * answers ** 2));
  const reach = normalQuantile975 * spread;
  const scale = 1 + z2 / answers;
  return {
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}
