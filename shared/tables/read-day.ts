/**
 * Days as people and programs write them, the day first, then the month, then the year, as is usual in Indonesia.
 * Where that order gives no day, nothing is guessed.
 */
import type { Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import type { Meaning, Refusal } from './meaning.ts';
import { readMonthName } from './month-names.ts';
import type { Cell } from './table.ts';

const dayFirst: Text = {
  id: 'tanggal dengan urutan hari, bulan, tahun, misalnya 24/11/2026; di sini tampaknya bulannya lebih dulu, jadi periksa semua tanggal di kolom ini',
  en: 'a date in the order day, month, year, such as 24/11/2026; here the month seems to come first, so check every date in this column',
};
const fullYear: Text = {
  id: 'tahunnya dengan empat angka, misalnya 20-11-2026; dengan dua angka tanggal ini jatuh di masa depan',
  en: 'the year in four digits, such as 20-11-2026; with two this date lies in the future',
};
const noSuchDay: Text = {
  id: 'tanggal yang ada di kalender; bulan itu tidak punya hari ini',
  en: 'a date that is in the calendar; that month has no such day',
};

/** Programs write the time after a day; it is no part of it. */
const time = String.raw`(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const numbered = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${time}$`);
const named = new RegExp(String.raw`^(\d{1,2})[-/. ]+(\p{L}+)[-/., ]+(\d{4}|\d{2})${time}$`, 'u');

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The day `YYYY-MM-DD`, if the calendar has it. */
function calendarDay(year: number, month: number, date: number): string | undefined {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const isThere = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return isThere ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : undefined;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly date: number;
}

function partsOf(text: string): Parts | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) return { year: iso[1] ?? '', month: Number(iso[3]), date: Number(iso[4]) };
  const digits = numbered.exec(text);
  if (digits !== null) {
    return { year: digits[4] ?? '', month: Number(digits[3]), date: Number(digits[1]) };
  }
  const words = named.exec(text);
  const month = words === null ? undefined : readMonthName(words[2] ?? '');
  if (words === null || month === undefined) return undefined;
  return { year: words[3] ?? '', month, date: Number(words[1]) };
}

/**
 * The day that a cell names; undefined for what is no day in any of the known forms.
 *
 * @param today a year of two digits is of this century, and never after this day, `YYYY-MM-DD`
 */
export function readDay({ text }: Cell, today: string): Meaning<string> | Refusal | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const { year, month, date } = parts;
  if (month > 12 && date <= 12) return { expected: dayFirst };
  const day = calendarDay(Number(year.length === 2 ? `20${year}` : year), month, date);
  if (day === undefined) return { expected: noSuchDay };
  if (year.length === 2 && day > today) return { expected: fullYear };
  return { value: day, plain: day, said: formatDay(day) };
}
