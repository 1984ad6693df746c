/** Student's t: the quantile of a 95 % interval, and how rare a value is. */
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

/**
 * The chance that Student's t lies as far from nought as a value, on either side: the finite sums of Abramowitz &
 * Stegun, 26.7.3 and 26.7.4, exact for whole degrees.
 *
 * @param degrees degrees of freedom, whole, 1 or more
 * @returns 0 to 1
 */
export function twoSidedChance(value: number, degrees: number): number {
  const angle = Math.atan(Math.abs(value) / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const isOdd = degrees % 2 === 1;
  let [term, sum] = isOdd ? [Math.cos(angle), 0] : [1, 1];
  if (isOdd) {
    if (degrees > 1) sum = term;
    for (let k = 3; k <= degrees - 2; k += 2) {
      term *= ((k - 1) / k) * square;
      sum += term;
    }
    return Math.max(0, 1 - (2 / Math.PI) * (angle + Math.sin(angle) * sum));
  }
  for (let k = 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * square;
    sum += term;
  }
  return Math.max(0, 1 - Math.sin(angle) * sum);
}
