/**
 * What a file is, by its first bytes: its name may say anything. What cannot be read as a table is refused with
 * what to do instead.
 */
import type { Text } from '#shared/language.ts';

export type FileKind = 'text' | 'zip' | Unreadable;

const saveAsXlsx = (what: Text, open: Text): Text => ({
  id: `${what.id} ${open.id} simpan sebagai Buku Kerja Excel (.xlsx), lalu kirim file itu.`,
  en: `${what.en} ${open.en} save it as an Excel Workbook (.xlsx), and send that file.`,
});
const openIt: Text = { id: 'Buka file ini,', en: 'Open it,' };

/** What to do about a file that is no table that can be read. */
export const refusals = {
  xls: saveAsXlsx(
    {
      id: 'File ini dari Excel lama (.xls).',
      en: 'This file is in the format of an old Excel (.xls).',
    },
    openIt,
  ),
  locked: saveAsXlsx(
    { id: 'File ini dikunci dengan kata sandi.', en: 'This file is locked with a password.' },
    { id: 'Buka file ini, hapus kata sandinya,', en: 'Open it, remove the password,' },
  ),
  ods: saveAsXlsx(
    { id: 'File ini dari LibreOffice (.ods).', en: 'This is a LibreOffice file (.ods).' },
    openIt,
  ),
  xlsb: saveAsXlsx(
    { id: 'File ini buku kerja biner (.xlsb).', en: 'This is a binary workbook (.xlsb).' },
    openIt,
  ),
  webPage: saveAsXlsx(
    {
      id: 'File ini halaman web atau XML, meskipun namanya mungkin .xls.',
      en: 'This file is a web page or XML, though its name may end in .xls.',
    },
    { id: 'Buka file ini dengan Excel,', en: 'Open it with Excel,' },
  ),
  pdf: {
    id: 'File ini PDF. Kirim tabel aslinya dari program yang membuatnya, sebagai .xlsx atau .csv.',
    en: 'This is a PDF. Send the table from the program that made it, as .xlsx or .csv.',
  },
  picture: {
    id: 'File ini gambar. Ketik isinya ke contoh file, lalu kirim file itu.',
    en: 'This is a picture. Type what it says into the example file, and send that file.',
  },
  document: {
    id: 'File ini dokumen atau slide. Salin tabelnya ke Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
    en: 'This is a document or slides. Copy the table into Excel or LibreOffice, and save it as .xlsx.',
  },
  archive: {
    id: 'File ini arsip (ZIP atau sejenisnya). Keluarkan dulu isinya, lalu kirim file tabelnya.',
    en: 'This is an archive (ZIP or the like). Take the table out of it, and send that file.',
  },
  broken: saveAsXlsx(
    {
      id: 'Buku kerja ini rusak atau tidak lengkap.',
      en: 'This workbook is damaged or incomplete.',
    },
    { id: 'Buka dengan Excel atau LibreOffice,', en: 'Open it with Excel or LibreOffice,' },
  ),
  tooLarge: {
    id: 'File ini terlalu besar. Salin hanya baris yang akan diimpor ke buku kerja baru tanpa gambar, lalu kirim itu.',
    en: 'This file is too large. Copy only the rows to import into a new workbook without pictures, and send that.',
  },
  noText: {
    id: 'File ini tidak terbaca sebagai tabel. Simpan tabelnya sebagai .xlsx atau "CSV UTF-8", lalu kirim lagi.',
    en: 'This file cannot be read as a table. Save the table as .xlsx or "CSV UTF-8", and send it again.',
  },
  openQuote: {
    id: 'Simpan file ini lagi sebagai CSV: ada tanda kutip yang dibuka tetapi tidak ditutup.',
    en: 'Save this file as CSV again: a quotation mark is opened and never closed.',
  },
} as const satisfies Record<string, Text>;

export type Unreadable = keyof typeof refusals;

const signatures: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Microsoft's compound files: old Excel and Word, and the wrapper of whatever is encrypted ([MS-CFB]). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
/** The brand of a photo of a phone (HEIC, AVIF) stands after the length of its box. */
const phonePhoto = [0x66, 0x74, 0x79, 0x70];

const startsWith = (bytes: Uint8Array, start: readonly number[], from = 0) =>
  start.every((byte, at) => bytes[from + at] === byte);

/** Whether bytes hold a name in UTF-16 LE, as the directory of a compound file writes it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (startsWith(bytes, wanted, at)) return true;
  }
  return false;
}

/** The kind of a file; `text` is whatever is nothing else, to be decoded. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, compound)) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'locked';
    return holdsName(bytes, 'WordDocument') ? 'document' : 'xls';
  }
  // A text may begin with the letters BM; a bitmap has four zeros after its size.
  const isBitmap = startsWith(bytes, [0x42, 0x4d]) && startsWith(bytes, [0, 0, 0, 0], 6);
  if (isBitmap || startsWith(bytes, phonePhoto, 4)) return 'picture';
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? 'text';
}
