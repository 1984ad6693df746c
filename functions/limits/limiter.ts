/** Limits on how often something may happen, by whatever the host counts them with. */
import type { RateCounter } from '../host/limits.ts';

/** Counts by key, and says when there were too many within a while. */
export interface Limiter {
  /** Counts once, and tells whether it is still within the limit. */
  allows(key: string): Promise<boolean>;
}

/** The host's own counter; Cloudflare has one for each place where it takes requests, and it is only roughly exact. */
export function hostLimiter(binding: RateCounter): Limiter {
  return { allows: async (key) => (await binding.limit({ key })).success };
}

/** Counts in memory, for a server of one process and for a host without counters. */
export function memoryLimiter(limit: number, seconds: number, now: () => number): Limiter {
  let begun = Number.NEGATIVE_INFINITY;
  let counts = new Map<string, number>();
  return {
    async allows(key) {
      if (now() - begun >= 1000 * seconds) {
        begun = now();
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= limit;
    },
  };
}
