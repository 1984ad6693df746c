/** Quantiles of Student's t, as far as a 95 % interval needs them. */
import { normalQuantile975 } from './normal.ts';

/**
 * The 97.5 % quantile of Student's t: how many standard errors a 95 % interval reaches to each side.
 *
 * The asymptotic expansion of Abramowitz & Stegun, 26.7.5, to the fourth order; right to 0.00005 from
 * 9 degrees of freedom up.
 *
 * @param degrees degrees of freedom, 9 or more
 */
export function tQuantile95(degrees: number): number {
  const x = normalQuantile975;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / degrees ** (i + 1), x);
}
