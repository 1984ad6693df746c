/**
 * Reads numbers as people type them, in Indonesian notation: a point between thousands, a comma before decimals.
 * What could be meant in two ways, or is no number, is refused with a sentence; nothing of it is ever dropped.
 */
import type { Language, Text } from './language.ts';
import { formatCount } from './publication/number-format.ts';

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  /** What to write instead. */
  | { readonly ok: false; readonly expected: Text };

export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

const plain = /^\d+$/;
const thousandsWith = {
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
} as const;

/** Marks that stand where a thousands mark cannot: a fraction, or groups that are not of three. */
const marked = /^\d[\d.,\s]*$/;
const negative = /^[-\u2212\u2013]\s*\d[\d.,]*$/;

/** What was typed, short enough to stand in a sentence. */
const quoted = (typed: string) => `“${typed.length > 20 ? `${typed.slice(0, 20)}…` : typed}”`;

const found = (typed: string, word: string) => (typed === '' ? '' : ` (${word} ${quoted(typed)})`);

const within = ({ least, most }: NumberRange): Text => ({
  id: `bilangan bulat dari ${formatCount(least, 'id')} sampai ${formatCount(most, 'id')}`,
  en: `a whole number from ${formatCount(least, 'en')} to ${formatCount(most, 'en')}`,
});

function refusedWhole(typed: string, range: NumberRange): NumberReading {
  const wanted = within(range);
  const refuse = (id: string, en: string): NumberReading => ({ ok: false, expected: { id, en } });
  if (typed === '') return refuse(`Tulis ${wanted.id}.`, `Write ${wanted.en}.`);
  const said = quoted(typed);
  if (negative.test(typed)) {
    return refuse(
      `${said} kurang dari nol. Tulis ${wanted.id}.`,
      `${said} is below zero. Write ${wanted.en}.`,
    );
  }
  if (marked.test(typed)) {
    return refuse(
      `${said} bukan bilangan bulat. Tulis tanpa koma; titik hanya di antara ribuan, misalnya 1250 atau 1.250.`,
      `${said} is not a whole number. Write no decimals; marks only between thousands, such as 1250 or 1,250.`,
    );
  }
  return refuse(
    `${said} bukan angka. Tulis ${wanted.id}, misalnya 1250.`,
    `${said} is not a number. Write ${wanted.en}, such as 1250.`,
  );
}

/**
 * A whole number, zero or more: digits alone, or with marks between thousands (`1.234`, `12.345.678`).
 *
 * @param language of the page or file; in English a comma may stand between thousands as well (`1,234`)
 */
export function readWholeNumber(
  text: string,
  range: NumberRange,
  language: Language = 'id',
): NumberReading {
  const typed = text.trim();
  const isMarked =
    thousandsWith['.'].test(typed) || (language === 'en' && thousandsWith[','].test(typed));
  if (!plain.test(typed) && !isMarked) return refusedWhole(typed, range);
  const value = Number(typed.replaceAll(/[.,]/g, ''));
  if (value >= range.least && value <= range.most) return { ok: true, value };
  const wanted = within(range);
  const said = quoted(typed);
  return {
    ok: false,
    expected: {
      id: `${said} di luar batas. Tulis ${wanted.id}.`,
      en: `${said} is out of range. Write ${wanted.en}.`,
    },
  };
}

/**
 * A number below a thousand with decimals after a comma or a point (`82,41`, `3.532`): with so few digits before
 * it, no mark between thousands can be meant.
 *
 * @param decimals at most so many of them
 */
export function readDecimal(
  text: string,
  { least, most, decimals }: NumberRange & { readonly decimals: number },
): NumberReading {
  const typed = text.trim();
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d+))?$/.exec(typed) ?? [];
  const value = Number(`${whole}.${fraction}`);
  const fits = fraction.length <= decimals && value >= least && value <= most;
  if (whole !== undefined && fits) return { ok: true, value };
  return {
    ok: false,
    expected: {
      id: `Tulis angka dari ${least} sampai ${most}, paling banyak ${decimals} angka di belakang koma${found(typed, 'tertulis')}.`,
      en: `Write a number from ${least} to ${most}, with at most ${decimals} decimals${found(typed, 'found')}.`,
    },
  };
}
