/** Fisher's exact test of two shares, one-sided (Fisher, 1935, J. R. Stat. Soc. 98, 39-54). */

/** Below this many the logarithm is summed; above, Stirling's series is right to 1e-10. */
const summedBelow = 20;

/** The natural logarithm of n!, by Stirling's series (Abramowitz & Stegun, 6.1.41). */
export function logFactorial(n: number): number {
  if (n < summedBelow) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
    return sum;
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** How many of a group have something. */
export interface Share {
  readonly having: number;
  readonly all: number;
}

/**
 * The probability that chance alone gives a group so many or more, if it is like the others: with the
 * margins fixed, the number is hypergeometric.
 */
export function fisherExceeds(group: Share, others: Share): number {
  const having = group.having + others.having;
  const all = group.all + others.all;
  const ways = logChoose(all, group.all);
  let sum = 0;
  for (let k = group.having; k <= Math.min(group.all, having); k += 1) {
    sum += Math.exp(logChoose(having, k) + logChoose(all - having, group.all - k) - ways);
  }
  return Math.min(1, sum);
}
