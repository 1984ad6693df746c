/** Cells as numbers: what they mean is decided by the one reader of numbers that people type. */
import { type NumberRange, readDecimal, readWholeNumber } from '#shared/number-input.ts';
import type { Meaning } from './meaning.ts';
import type { Cell } from './table.ts';

/** Digits of a decimal beyond which a spreadsheet's sum is only noise. */
const usualPlaces = 4;

/** A sum that lies on an exact half may be a hair below it in binary. */
const hair = 1e-6;

/** As many digits as a number of a spreadsheet has at most. */
const decimals = 17;

/**
 * `1234`, `1.234` or `12,345,678`: a file may come of a spreadsheet in either language; undefined for anything
 * else, such as `12,5` or `1.2.3`, and beyond the range.
 */
export function wholeOf({ text, kind }: Cell, range: NumberRange): Meaning<number> | undefined {
  // In a spreadsheet's own number the point is a decimal point.
  if (kind !== 'text' && !/^\d+$/.test(text)) return undefined;
  const read = readWholeNumber(text, range, 'en');
  return read.ok ? { value: read.value, plain: String(read.value) } : undefined;
}

/** `82,41` or `82.41`, to four places unless said otherwise; undefined for anything else and beyond the range. */
export function decimalOf(
  { text }: Cell,
  { places = usualPlaces, ...range }: NumberRange & { readonly places?: number },
): Meaning<number> | undefined {
  const read = readDecimal(text, { ...range, decimals });
  if (!read.ok) return undefined;
  const value = Math.round(read.value * 10 ** places + hair) / 10 ** places;
  const said = String(value);
  if (value === read.value) return { value, plain: text };
  return { value, plain: said, said: { id: said.replace('.', ','), en: said } };
}
