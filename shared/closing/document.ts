/** The PDF that a city attaches to an edition: printed of its report, or signed and scanned. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';

/** In bytes: with its text form it fits into one row of the database. */
export const mostDocumentBytes = 1024 * 1024;

/** What there is of an edition to download. */
export const editionFiles = ['edition.json', 'edition.xlsx', 'edition.pdf'] as const;

/** By the first bytes, whatever the name says (ISO 32000-2, 7.5.2). */
export const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

export const attachedDocumentSchema = z.readonly(
  z.strictObject({
    hash: z
      .string()
      .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of the PDF (FIPS 180-4), in hex.')),
    size: z.int().check(z.minimum(1), z.describe('In bytes.')),
    day: z.string().check(z.describe('On which it was attached, `YYYY-MM-DD`.')),
  }),
);
export type AttachedDocument = z.infer<typeof attachedDocumentSchema>;

/** What to do about a file that is not taken. */
export const documentExpected: Text = {
  id: 'Pilih berkas PDF, paling besar 1 MB. Pindaian: pakai 150 dpi hitam-putih.',
  en: 'Choose a PDF file of 1 MB at most. Scan at 150 dpi in black and white.',
};
