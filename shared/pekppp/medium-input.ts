/** What is asked to add a medium with its proof, and to remove one, and what is said where it is wrong. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import { addedKinds } from './media.ts';

/** Of a department and year, those that were removed apart: a proof of each, and not an album. */
export const mostMedia = 30;

/** As base64, somewhat more than is kept: what a camera notes beside the picture is taken out first. */
const mostSent = 600_000;

export const newMediumSchema = z.strictObject({
  kind: z.enum(addedKinds),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  day: z.iso.date(),
  link: z.nullable(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s/]+\S*$/))),
  picture: z.nullable(z.base64().check(z.minLength(1), z.maxLength(mostSent))),
});

export const removalSchema = z.strictObject({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
});

export const mediumExpectations = {
  '/kind': { id: 'Pilih jenis medianya.', en: 'Choose the kind of medium.' },
  '/name': {
    id: 'Tulis media yang mana, paling banyak 100 huruf, misalnya "Papan di lobi lantai 1".',
    en: 'Write which medium, in 100 characters at most, such as "Board in the ground-floor lobby".',
  },
  '/day': {
    id: 'Tulis tanggal terbitnya, paling lambat hari ini.',
    en: 'Write the day on which it was published, today at the latest.',
  },
  '/link': {
    id: 'Tulis tautan yang diawali https://, atau kosongkan.',
    en: 'Write a link that starts with https://, or leave it empty.',
  },
  '/picture': {
    id: 'Pilih gambar JPEG atau PNG, paling besar 300 KB. Foto dari HP: kirim lewat aplikasi pesan ke diri sendiri, atau perkecil dulu.',
    en: 'Choose a JPEG or PNG picture of 300 KB at most. A photo from a phone: send it to yourself by a messenger, or make it smaller first.',
  },
  '/proof': {
    id: 'Lampirkan bukti: gambar, tautan, atau keduanya.',
    en: 'Add a proof: a picture, a link, or both.',
  },
  '/most': {
    id: `Sudah ada ${mostMedia} media untuk tahun itu. Hapus yang tidak perlu dulu.`,
    en: `There are ${mostMedia} media for that year already. Remove what is not needed first.`,
  },
  '/reason': {
    id: 'Tulis alasannya, paling banyak 500 huruf.',
    en: 'Write the reason, in 500 characters at most.',
  },
} as const satisfies Expectations;
