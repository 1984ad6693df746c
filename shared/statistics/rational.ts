/**
 * Exact fractions. Binary floating point gets exact halves wrong (95.325 would publish as 95.32), so
 * the index stays a fraction of integers until its one rounding.
 */

/** A fraction with a positive denominator, not necessarily in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A fraction of two integers; throws a RangeError if the denominator is zero or one is no integer. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  return d < 0n ? { numerator: -n, denominator: -d } : { numerator: n, denominator: d };
}

/** The exact value of a decimal such as `3.868`; throws a RangeError for anything else. */
export function parseDecimal(text: string): Rational {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not a decimal number`);
  const [, whole = '', decimals = ''] = match;
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/**
 * Rounds a fraction of zero or more half up, as the published index is rounded.
 *
 * @param decimals 0 to 15
 * @returns the number nearest to the rounded decimal
 */
export function roundHalfUp(value: Rational, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * value.numerator * scale + value.denominator;
  const rounded = doubled / (2n * value.denominator);
  return Number(rounded) / Number(scale);
}

/** The nearest number. */
export function toNumber(value: Rational): number {
  return Number(value.numerator) / Number(value.denominator);
}
