/**
 * A sheet: the official questionnaire as somebody filled it in on paper, or as an officer wrote down what they
 * said. Staff enter it, one by one or as rows of a file.
 */
import * as z from 'zod/mini';
import type { Counter, Service } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import { type Adding, askedAddedOn } from '#shared/survey/added-elements.ts';
import { enteredChannels } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { responseSchema } from '#shared/survey/response.ts';
import { firstOpenDay } from './sheet-months.ts';

/** The highest number that a sheet may bear. */
export const highestNumber = 99_999;

const { id, counter, language, impression, answers, added, comment, profile } =
  responseSchema.shape;

export const sheetSchema = z.strictObject({
  /** Random, so that a form that is sent twice is stored once; not used where the sheet has a number. */
  id,
  counter,
  channel: z.enum(enteredChannels),
  /** The day on the sheet. */
  day: z.iso.date(),
  /** What staff wrote on the sheet: each number once for a counter, day and channel. */
  number: z.optional(z.int().check(z.minimum(1), z.maximum(highestNumber))),
  language,
  /** Older official questionnaires do not ask it, and it may be left blank. */
  impression: z.optional(impression),
  answers,
  added,
  comment,
  profile,
});

export type Sheet = z.infer<typeof sheetSchema>;

/** The fields of a sheet of which something can be said. */
export type SheetField = 'counter' | 'channel' | 'day' | 'number' | 'answers' | 'comment';

export interface SheetMisfit {
  readonly field: SheetField;
  readonly expected: Text;
}

/** What to write in a field. */
export const sheetExpectations = {
  counter: {
    id: 'kode loket unit ini, lima huruf dan angka seperti di lembarnya',
    en: 'the code of a counter of this department, five letters and digits as on the sheet',
  },
  channel: {
    id: 'paper (diisi sendiri di kertas) atau assisted (dibacakan petugas)',
    en: 'paper (filled in on paper) or assisted (read out by an officer)',
  },
  number: {
    id: `nomor lembar, bilangan bulat 1 sampai ${highestNumber}`,
    en: `the number of the sheet, a whole number from 1 to ${highestNumber}`,
  },
  asked: {
    id: 'hanya jawaban atas pertanyaan yang diajukan layanan ini',
    en: 'answers only to questions that this service asks',
  },
  someAnswer: {
    id: 'sedikitnya satu jawaban dari pertanyaan 1 sampai 9; lembar tanpa jawaban tidak dihitung',
    en: 'at least one answer to the questions 1 to 9; a sheet without any does not count',
  },
} as const satisfies Record<string, Text>;

/** Which days sheets may bear. */
export function expectedDay(today: string): Text {
  const [from, to] = [formatDay(firstOpenDay(today)), formatDay(today)];
  return {
    id: `tanggal di lembarnya, dari ${from.id} sampai ${to.id}; bulan yang lebih lama sudah ditutup`,
    en: `the day on the sheet, from ${from.en} to ${to.en}; earlier months are closed`,
  };
}

/** Whether sheets of a day are taken. */
export function isOpenDay(day: string, today: string): boolean {
  return day >= firstOpenDay(today) && day <= today;
}

/** Where a sheet was filled in: the service of its counter, what its department adds, and since when the counter is closed. */
export type SheetPlace = Pick<Service, 'id' | 'asked'> & Pick<Counter, 'closed'> & Adding;

/** What to write where a counter was closed on the day of a sheet; undefined where it was open. */
export function expectedWhileOpen(
  { closed }: Pick<SheetPlace, 'closed'>,
  day: string,
): Text | undefined {
  if (closed === undefined || day < closed) return undefined;
  const since = formatDay(closed);
  return {
    id: `tanggal sebelum ${since.id}, karena sejak itu loket ini tutup, atau kode loket lain`,
    en: `a day before ${since.en}, since when this counter is closed, or the code of another`,
  };
}

/**
 * Why a sheet cannot be taken; empty if it can.
 *
 * @param service of its counter; undefined if the department has no such counter
 */
export function misfitsOfSheet(
  sheet: Sheet,
  service: Omit<SheetPlace, 'id'> | undefined,
  today: string,
): SheetMisfit[] {
  const misfits: SheetMisfit[] = [];
  if (service === undefined) {
    misfits.push({ field: 'counter', expected: sheetExpectations.counter });
  }
  if (!isOpenDay(sheet.day, today)) misfits.push({ field: 'day', expected: expectedDay(today) });
  const whileOpen = service && expectedWhileOpen(service, sheet.day);
  if (whileOpen !== undefined) misfits.push({ field: 'day', expected: whileOpen });
  const answered = elementKeys.filter((key) => sheet.answers[key] !== undefined);
  if (answered.length === 0) {
    misfits.push({ field: 'answers', expected: sheetExpectations.someAnswer });
  }
  const isAdded = (key: string) =>
    service !== undefined && askedAddedOn(service, sheet.day).some((each) => each.key === key);
  if (
    service !== undefined &&
    (answered.some((key) => !service.asked.includes(key)) ||
      Object.keys(sheet.added ?? {}).some((key) => !isAdded(key)))
  ) {
    misfits.push({ field: 'answers', expected: sheetExpectations.asked });
  }
  return misfits;
}

/** What a numbered sheet is known by. */
export type SheetName = Pick<Sheet, 'counter' | 'day' | 'channel'> & { readonly number: number };

/**
 * What tells a numbered sheet from all others; its id is made of it.
 *
 * @param struck how often the number was entered before and struck out
 */
export function nameOfSheet(
  { counter: code, day, channel, number }: SheetName,
  struck = 0,
): string {
  const name = `sheet ${code} ${day} ${channel} ${number}`;
  return struck === 0 ? name : `${name} after ${struck} struck`;
}

/** The id (UUID version 8, RFC 9562) of a numbered sheet: the same whenever it is entered. */
export function sheetId(sha256: string): string {
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => sha256.slice(from, to));
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
