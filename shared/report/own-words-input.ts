/** What a form of a unit's own words sends, and what of it has to be mended before the public reads it. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import type { FieldError } from '#shared/api/problems.ts';
import type { PublicWords } from '#shared/follow-up/public-texts.ts';
import type { Language, Text } from '#shared/language.ts';
import type { Period } from '#shared/publication/period.ts';
import { type OwnField, type OwnWords, ownFields } from './own-words.ts';

/** Lines are kept, blanks at their ends and empty lines at the end are not. */
export const plainWords = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

const words = z.string().check(z.maxLength(4000));
const byField = z.partialRecord(z.enum(ownFields.map(({ field }) => field)), words);

export const ownWordsFormSchema = z.strictObject({
  /** `disdukcapil/ktp-el`; null for the department or the city as a whole. */
  service: z.nullable(z.string()),
  period: z.string(),
  /** Of the fields that somebody changed; an empty one is cleared. */
  words: byField,
  /** What stood there when they began to write. */
  before: byField,
  /** The words that look like personal data and were confirmed to be none. */
  confirmed: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100))),
});
export type OwnWordsForm = z.infer<typeof ownWordsFormSchema>;

export const ownWordsExpectations = {
  '/service': { id: 'Pilih layanan unit ini.', en: 'Choose a service of this department.' },
  '/period': {
    id: 'Pilih tahun, semester, triwulan atau bulan.',
    en: 'Choose a year, half-year, quarter or month.',
  },
} as const satisfies Expectations;

const nip = /^\d{8} ?\d{6} ?\d ?\d{3}$/;
const day = z.iso.date();

function mistakeIn(
  field: OwnField,
  typed: string,
  limit: number,
  period: Period,
): Text | undefined {
  if (typed.length > limit) {
    return {
      id: `paling panjang ${limit} huruf, ini ${typed.length}.`,
      en: `at most ${limit} characters, this has ${typed.length}.`,
    };
  }
  if (typed === '') return undefined;
  if (field === 'nip' && !nip.test(typed)) {
    return { id: 'tulis 18 angka, atau kosongkan.', en: 'write 18 digits, or leave it empty.' };
  }
  if (field === 'date' && !(day.safeParse(typed).success && typed >= period.from)) {
    return {
      id: 'pilih tanggal sesudah periode ini mulai.',
      en: 'choose a day after this period began.',
    };
  }
  return undefined;
}

/** The fields that somebody changed, as they would be stored, with their names. */
export function changedFields({ words }: Pick<OwnWordsForm, 'words'>, stored: OwnWords) {
  return ownFields.flatMap((described) => {
    const typed = words[described.field];
    if (typed === undefined) return [];
    const after = plainWords(typed);
    const before = stored[described.field] ?? '';
    return after === before ? [] : [{ ...described, before, after }];
  });
}
export type ChangedField = ReturnType<typeof changedFields>[number];

/** What is wrong with the fields that were changed. */
export function mistakesIn(
  changed: readonly ChangedField[],
  period: Period,
  language: Language,
): FieldError[] {
  return changed.flatMap(({ field, name, limit, after }) => {
    const mistake = mistakeIn(field, after, limit, period);
    if (mistake === undefined) return [];
    return [{ pointer: `/words/${field}`, detail: `${name[language]}: ${mistake[language]}` }];
  });
}

/** The fields that somebody else has changed while these words were being written. */
export function overtakenIn(
  changed: readonly ChangedField[],
  { before }: Pick<OwnWordsForm, 'before'>,
  language: Language,
): FieldError[] {
  return changed.flatMap(({ field, name, before: stored }) => {
    if (plainWords(before[field] ?? '') === stored) return [];
    const detail = {
      id: `${name.id}: sementara itu ditulis “${stored}”. Simpan sekali lagi kalau tulisan Anda harus menggantikannya.`,
      en: `${name.en}: in the meantime “${stored}” was written. Save once more if your words shall replace it.`,
    };
    return [{ pointer: `/words/${field}`, detail: detail[language] }];
  });
}

/** Fields that ask for the name and the number of who signs: nobody has to be asked whether they are personal. */
const asksForPerson: readonly OwnField[] = ['name', 'nip'];

/** What of some words the public will read and should be looked at before. */
export const publicWordsOf = (
  words: readonly { readonly field: OwnField; readonly after: string }[],
): readonly PublicWords[] =>
  words
    .filter(({ field }) => !asksForPerson.includes(field))
    .map(({ field, after }) => ({ pointer: `/words/${field}`, text: after }));
