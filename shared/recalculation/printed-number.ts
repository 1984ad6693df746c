/** A number as somebody printed it: its value and how far it was rounded both say something. */
import { parseDecimal, type Rational, rational } from '#shared/statistics/rational.ts';

export interface PrintedNumber {
  readonly value: Rational;
  /** Digits after the mark: `3,310` has three. */
  readonly decimals: number;
}

const written = /^\d{1,6}(?:[.,]\d{1,6})?$/;

/** A number with a comma or a point before its decimals; undefined for anything else. */
export function readPrintedNumber(text: string): PrintedNumber | undefined {
  const typed = text.trim();
  if (!written.test(typed)) return undefined;
  const [, decimals = ''] = typed.split(/[.,]/);
  return { value: parseDecimal(typed.replace(',', '.')), decimals: decimals.length };
}

/** Half a unit of the last printed digit: how far the number may lie from what was rounded. */
export const roundingOf = ({ decimals }: PrintedNumber): Rational =>
  rational(1, 2n * 10n ** BigInt(decimals));
