/**
 * Numbers as people and spreadsheets write them. A point or comma marks thousands only where every group after it
 * has three digits and the first does not begin with 0; anywhere else it is a decimal mark, never dropped.
 */
import type { Meaning } from './meaning.ts';
import type { Cell } from './table.ts';

const grouped = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;

/** Digits of a decimal beyond which a spreadsheet's sum is only noise. */
const places = 4;

/** `1234`, `1.234` or `12,345,678`; undefined for anything else, such as `12,5` or `1.2.3`. */
export function readWhole({ text, kind }: Cell): Meaning<number> | undefined {
  const digits = kind === 'text' && grouped.test(text) ? text.replaceAll(/[.,]/g, '') : text;
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  const value = Number(digits);
  return { value, plain: String(value) };
}

/** `82,41` or `82.41`, to four places; undefined for anything else. */
export function readDecimal({ text }: Cell): Meaning<number> | undefined {
  if (!/^\d{1,3}(?:[.,]\d+)?$/.test(text)) return undefined;
  const written = Number(text.replace(',', '.'));
  const value = Number(written.toFixed(places));
  const said = String(value);
  if (value === written) return { value, plain: text };
  return { value, plain: said, said: { id: said.replace('.', ','), en: said } };
}
