/** Counts by key what happens often; how long and how much is the counter's own setting. */
export interface RateCounter {
  /** Counts once. @returns whether it is still within the limit */
  limit(counted: { readonly key: string }): Promise<{ readonly success: boolean }>;
}
