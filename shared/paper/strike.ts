/**
 * Striking out a sheet that was entered by mistake. Until it is sealed it counts nowhere and can be taken out; after
 * that it is part of a published figure, from which one sheet must not be told by what goes missing.
 */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import type { Text } from '#shared/language.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { highestNumber, sheetExpectations, sheetSchema } from './sheet.ts';

/** How much of a reason fits, in characters. */
export const longestStrikeReason = 300;

const { id, counter, channel, day } = sheetSchema.shape;

/** Which sheet: by its number, or by its id where it bears none. */
export const strikeSchema = z.strictObject({
  counter,
  channel,
  day,
  number: z.optional(z.int().check(z.minimum(1), z.maximum(highestNumber))),
  id: z.optional(id),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestStrikeReason)),
});
export type StrikeRequest = z.infer<typeof strikeSchema>;

const written = ({ id: inId, en }: Text): Text => ({
  id: `Isi dengan ${inId}.`,
  en: `Give ${en}.`,
});

/** What to write in each field. */
export const strikeExpectations = {
  '/counter': written(sheetExpectations.counter),
  '/channel': written(sheetExpectations.channel),
  '/number': written(sheetExpectations.number),
  '/day': { id: 'Pilih tanggal di lembarnya.', en: 'Choose the day on the sheet.' },
  '/reason': {
    id: `Tulis mengapa lembar ini dicoret, paling panjang ${longestStrikeReason} huruf.`,
    en: `Write why this sheet is struck out, at most ${longestStrikeReason} characters.`,
  },
} as const satisfies Expectations;

/** Why a sheet is not struck out. */
export const notStruckOut = {
  unknown: {
    id: 'Tidak ada lembar dengan nomor ini di loket, tanggal, dan cara itu. Periksa lagi keempatnya.',
    en: 'There is no sheet of this number at that counter, day and way. Check all four.',
  },
  struck: {
    id: 'Lembar ini sudah dicoret.',
    en: 'This sheet is struck out already.',
  },
  sealed: {
    id: `Lembar ini sudah ikut dihitung bersama sedikitnya ${sealGroupSize} lembar, jadi tidak bisa dicoret lagi: angka yang sudah dihitung tidak pernah diubah, supaya jawaban satu orang tidak bisa ditebak dari selisihnya.`,
    en: `This sheet is counted with at least ${sealGroupSize} sheets and can no longer be struck out: a figure that was counted is never changed, so that nobody's answer can be told from the difference.`,
  },
} as const satisfies Record<string, Text>;
