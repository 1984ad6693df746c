/** What the panel says of files of the catalogue and of its versions. */
import { kindNames } from '#shared/catalogue/change-words.ts';
import type { ChangeKind } from '#shared/catalogue/describe-changes.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const catalogueFiles = {
  title: { id: 'Katalog sebagai file', en: 'The catalogue as files' },
  lead: {
    id: 'Unduh, ubah di Excel atau LibreOffice, lalu unggah lagi. Perbedaannya ditampilkan dulu; warga baru melihatnya setelah diterbitkan.',
    en: 'Download, change it in Excel or LibreOffice, then upload it again. The difference is shown first; residents see it once it is published.',
  },
  download: { id: 'Unduh versi yang berlaku', en: 'Download the version in force' },
  workbook: { id: 'Satu buku kerja (XLSX)', en: 'One workbook (XLSX)' },
  archive: { id: 'File CSV dalam ZIP', en: 'CSV files in a ZIP' },
  upload: { id: 'Unggah', en: 'Upload' },
  uploadHow: {
    id: 'Satu XLSX, ZIP dari sini, atau file CSV sendiri-sendiri. Yang tidak diunggah tetap seperti sekarang. Loket baru: kosongkan kodenya, lalu pakai kode yang disarankan.',
    en: 'One XLSX, the ZIP from here, or CSV files one by one. What is not uploaded stays as it is. A new counter: leave its code empty, then use the code that is suggested.',
  },
  files: { id: 'File katalog', en: 'Files of the catalogue' },
  check: { id: 'Periksa', en: 'Check' },
  checkHint: { id: 'Belum ada yang disimpan.', en: 'Nothing is kept yet.' },
  nothingChanges: {
    id: 'File ini sama dengan versi yang berlaku. Tidak ada yang perlu diterbitkan.',
    en: 'These files say what the version in force says. There is nothing to publish.',
  },
  right: { id: 'File ini benar', en: 'The files are right' },
  understood: { id: 'Cara file dibaca', en: 'How the files were read' },
  makeDraft: { id: 'Jadikan draf', en: 'Make it the draft' },
  replaceDraft: { id: 'Ganti draf', en: 'Replace the draft' },
  cancel: { id: 'Batal', en: 'Cancel' },
  versions: { id: 'Versi katalog', en: 'Versions of the catalogue' },
  versionsLead: {
    id: 'Setiap penerbitan disimpan utuh dan tidak pernah berubah.',
    en: 'Whatever was published is kept whole and never changes.',
  },
  noVersions: { id: 'Belum ada yang diterbitkan.', en: 'Nothing has been published yet.' },
  inForce: { id: 'berlaku sekarang', en: 'in force' },
  version: { id: 'Versi', en: 'Version' },
  changedSince: { id: 'Lihat perubahannya', en: 'See what it changed' },
  again: { id: 'Terbitkan lagi', en: 'Publish it again' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  compareTitle: { id: 'Membandingkan versi', en: 'Comparing versions' },
  from: { id: 'Dari versi', en: 'From version' },
  to: { id: 'Ke versi', en: 'To version' },
  same: { id: 'Kedua versi ini sama.', en: 'The two versions are the same.' },
  unknown: { id: 'Versi itu tidak ada.', en: 'There is no such version.' },
  allVersions: { id: 'Semua versi', en: 'All versions' },
  againLead: {
    id: 'Yang terbit sesudahnya tidak hilang: unit, layanan, dan loket yang belum ada di versi itu tetap tercatat dan ditutup mulai hari ini. Kodenya tidak diberikan kepada yang lain.',
    en: 'What was published since is not lost: departments, services and counters which that version does not have yet stay on record and are closed from today on. Their codes go to nobody else.',
  },
  againSame: {
    id: 'Versi ini tidak berbeda dari yang berlaku.',
    en: 'This version does not differ from the one in force.',
  },
  againNot: {
    id: 'Versi ini tidak dapat diterbitkan lagi apa adanya. Perbaiki lewat formulir katalog.',
    en: 'This version cannot be published again as it is. Mend it with the forms of the catalogue.',
  },
  changes: { id: 'Yang berubah', en: 'What changes' },
  oneByOne: { id: 'Satu per satu', en: 'One by one' },
} as const satisfies Record<string, Text>;

/** How much a version changed. */
export function sayChanged(count: number): Text {
  return {
    id: `${formatCount(count, 'id')} perubahan`,
    en: count === 1 ? '1 change' : `${formatCount(count, 'en')} changes`,
  };
}

/** That a draft of so many changes would be lost. */
export function sayReplaced(count: number): Text {
  return {
    id: `Draf Anda berisi ${formatCount(count, 'id')} perubahan yang belum diterbitkan. Draf itu akan diganti seluruhnya.`,
    en: `Your draft holds ${sayChanged(count).en} that are not published yet. It would be replaced as a whole.`,
  };
}

/** `Baru: 12, Ganti nama: 3`. */
export function sayCounts(counts: ReadonlyMap<ChangeKind, number>, language: Language): string {
  return [...counts]
    .map(([kind, count]) => `${kindNames[kind][language]}: ${formatCount(count, language)}`)
    .join(', ');
}
