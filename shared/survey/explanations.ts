/** What to tell a person about an answer that cannot be taken, field by field. */
import type { Text } from '#shared/language.ts';
import type { MisfitReason } from './acceptance.ts';
import { maxCommentLength } from './response.ts';

const byPointer: Readonly<Record<string, Text>> = {
  '': { id: 'Isi kiriman harus satu objek.', en: 'The body must be one object.' },
  '/answers': {
    id: 'Jawaban unsur: satu objek, boleh kosong.',
    en: 'The answers are an object, which may be empty.',
  },
  '/added': {
    id: 'Jawaban unsur tambahan: satu objek, paling banyak tiga.',
    en: 'The answers to added elements are an object of at most three.',
  },
  '/profile': {
    id: 'Profil: satu objek, boleh kosong.',
    en: 'The profile is an object, which may be empty.',
  },
  '/impression': { id: 'Pilih satu jawaban dulu.', en: 'Choose one answer first.' },
  '/comment': {
    id: `Komentar paling panjang ${maxCommentLength} huruf. Persingkat sedikit.`,
    en: `A comment has at most ${maxCommentLength} characters. Please shorten it.`,
  },
  '/counter': {
    id: 'Kode loket ini tidak dikenal. Pindai ulang kode QR di loket.',
    en: 'This counter code is not known. Scan the QR code at the counter again.',
  },
  '/form': {
    id: 'Bentuk formulir: short, full, atau kiosk.',
    en: 'The form is short, full or kiosk.',
  },
  '/progress': { id: 'Tahap: partial atau complete.', en: 'The progress is partial or complete.' },
  '/revision': { id: 'Revisi: 1 sampai 1000.', en: 'The revision is 1 to 1000.' },
  '/ticket': {
    id: 'Tiket ini tidak dapat dibaca. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket cannot be read. You may still answer without it.',
  },
  '/kioskKey': {
    id: 'Kunci kiosk ini tidak dapat dibaca. Daftarkan tablet lagi dari panel.',
    en: 'This kiosk key cannot be read. Register the tablet again from the panel.',
  },
  '/block': { id: 'Blok pertanyaan: 0 sampai 11.', en: 'The block is 0 to 11.' },
  '/id': {
    id: 'Harus UUID versi 4 dalam huruf kecil.',
    en: 'Must be a lower-case version 4 UUID.',
  },
  '/language': { id: 'Bahasa: id atau en.', en: 'The language is id or en.' },
};

const byReason: Readonly<Record<MisfitReason | 'unknown-field', Text>> = {
  'unknown-field': { id: 'Isian ini tidak dikenal.', en: 'This field is not known.' },
  'form-not-offered': {
    id: 'Loket ini memakai formulir lengkap (full).',
    en: 'This counter uses the full form.',
  },
  'block-missing': {
    id: 'Formulir pendek dan kiosk perlu nomor bloknya.',
    en: 'A short or kiosk form needs its block.',
  },
  'block-unknown': {
    id: 'Blok kiosk: 0 sampai 8.',
    en: 'The block of a kiosk is 0 to 8.',
  },
  'block-unexpected': {
    id: 'Formulir lengkap tidak memakai blok.',
    en: 'A full form has no block.',
  },
  'element-not-asked': {
    id: 'Pertanyaan ini tidak diajukan pada formulir ini.',
    en: 'This question was not asked on this form.',
  },
  'ticket-unexpected': {
    id: 'Tiket hanya untuk jawaban yang selesai, bukan dari kiosk.',
    en: 'A ticket goes with a finished answer that is not from a kiosk.',
  },
};

const otherwise: Text = {
  id: 'Pilih salah satu jawaban yang tersedia.',
  en: 'Choose one of the answers offered.',
};

/** Explains a value that the schema refuses. */
export function explainField(pointer: string): Text {
  return byPointer[pointer] ?? otherwise;
}

/** Explains a field that is known but does not fit, or is not known at all. */
export function explainReason(reason: MisfitReason | 'unknown-field'): Text {
  return byReason[reason];
}
