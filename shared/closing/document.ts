/** The PDFs of an edition: of its report, which the program makes, and the scan of the signed one, which the city attaches. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';

/** In bytes: with its text form it fits into one row of the database. */
export const mostDocumentBytes = 1024 * 1024;

/** What there is of an edition to download. */
export const editionFiles = [
  'edition.json',
  'edition.xlsx',
  'edition.pdf',
  'edition-signed.pdf',
] as const;
export type EditionFile = (typeof editionFiles)[number];

/** `report`: made by the program of the frozen report. `signed`: attached by the city. */
export type DocumentKind = 'report' | 'signed';

/** Which of the files are PDFs, and of what. */
export const documentKinds: Readonly<Partial<Record<EditionFile, DocumentKind>>> = {
  'edition.pdf': 'report',
  'edition-signed.pdf': 'signed',
};

/** By the first bytes, whatever the name says (ISO 32000-2, 7.5.2). */
export const isPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';

export const editionDocumentSchema = z.readonly(
  z.strictObject({
    hash: z
      .string()
      .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of the PDF (FIPS 180-4), in hex.')),
    size: z.int().check(z.minimum(1), z.describe('In bytes.')),
    day: z.string().check(z.describe('On which it was made or attached, `YYYY-MM-DD`.')),
  }),
);
export type EditionDocument = z.infer<typeof editionDocumentSchema>;

/** What to do about a file that is not taken. */
export const documentExpected: Text = {
  id: 'Pilih berkas PDF, paling besar 1 MB. Pindaian: pakai 150 dpi hitam-putih.',
  en: 'Choose a PDF file of 1 MB at most. Scan at 150 dpi in black and white.',
};
