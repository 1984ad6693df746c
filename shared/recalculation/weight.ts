/** The weights that offices give each element: the exact one, and the decimals that the regulation's 0,11 led to. */
import { type Rational, rational, roundHalfUp } from '#shared/statistics/rational.ts';

export interface Weight {
  /** Digits that were kept of one over the number of elements; undefined where it was not rounded. */
  readonly decimals: number | undefined;
  readonly value: Rational;
}

const keptDecimals = [4, 3, 2, 1] as const;

/**
 * One over the number of elements, then rounded to four decimals down to one; of nine 1/9, 0.1111, 0.111, 0.11 and
 * 0.1. A rounding that changes nothing is left out (1/8 is 0.125).
 */
export function weightsFor(elements: number): readonly Weight[] {
  const exact = rational(1, elements);
  const rounded = keptDecimals.flatMap((decimals): Weight[] => {
    const scale = 10 ** decimals;
    const value = rational(Math.round(roundHalfUp(exact, decimals) * scale), scale);
    const isExact = value.numerator * BigInt(elements) === value.denominator;
    return isExact ? [] : [{ decimals, value }];
  });
  return [{ decimals: undefined, value: exact }, ...rounded];
}
