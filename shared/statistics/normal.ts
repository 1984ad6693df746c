/** The standard normal distribution: the quantile of a 95 % interval, and how rare a value is. */

/** The 97.5 % quantile: a 95 % interval leaves 2.5 % on each side. */
export const normalQuantile975 = 1.959963984540054;

/** Abramowitz & Stegun, 7.1.26. */
const scale = 0.3275911;
const coefficients = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429] as const;

/**
 * The chance that a standard normal lies as far from nought as a value, on either side, right to 0.0000002.
 *
 * @returns 0 to 1
 */
export function normalTwoSidedChance(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + scale * x);
  const polynomial = coefficients.reduceRight((sum, each) => (sum + each) * t, 0);
  return Math.min(1, polynomial * Math.exp(-x * x));
}
