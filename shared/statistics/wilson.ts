/** How far chance alone may have moved a share, or a mean between two ends. */
import { normalQuantile975 } from './normal.ts';

export interface ShareInterval {
  /** Bounds of the 95 % interval, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval: every true share from which the one seen lies no further than chance allows, where
 * chance is that of the true share and so shrinks towards the ends. It always holds the share itself, and
 * stays within 0 and 1.
 *
 * @param share 0 to 1
 * @param answers how many independent answers of yes or no tell as much, over 0
 * @param quantile how many standard errors chance allows
 */
export function scoreInterval(share: number, answers: number, quantile: number): ShareInterval {
  const square = quantile ** 2;
  const centre = share + square / (2 * answers);
  const spread = Math.sqrt((share * (1 - share)) / answers + square / (4 * answers ** 2));
  const reach = quantile * spread;
  const scale = 1 + square / answers;
  return {
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}

/**
 * The 95 % score interval of a share (Wilson, 1927, JASA 22, 209-212; without continuity correction, as
 * Newcombe, 1998, Stat. Med. 17, 857-872 recommends). It says something even where nobody or everybody agreed.
 *
 * @param share 0 to 1
 * @param answers how many independent answers it rests on, over 0; a weighted share has fewer than it counts
 */
export function wilsonInterval(share: number, answers: number): ShareInterval {
  return scoreInterval(share, answers, normalQuantile975);
}
