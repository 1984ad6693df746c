/** The panel's pages of official reports: what a unit writes itself, and the reports of all units. */
import type { Text } from '#shared/language.ts';
import type { ElementField, GeneralField } from '#shared/report/own-words.ts';

export const texts = {
  title: { id: 'Laporan', en: 'Report' },
  heading: { id: 'Isian laporan', en: 'What you write into the report' },
  lead: {
    id: 'Yang tidak bisa dihitung dan biasanya ditulis tangan. Begitu disimpan, tulisannya tampil di laporan, yang dibaca siapa saja.',
    en: 'What cannot be computed and is usually written by hand. Once saved it stands in the report, which anybody reads.',
  },
  scope: { id: 'Laporan dari', en: 'Report of' },
  whole: { id: 'Seluruh unit', en: 'The whole department' },
  period: { id: 'Periode', en: 'Period' },
  show: { id: 'Tampilkan', en: 'Show' },
  open: { id: 'Buka laporan', en: 'Open the report' },
  readOnly: {
    id: 'Hanya kepala unit dan pengelola kota yang dapat menulis di sini.',
    en: 'Only the department head and the city administrator can write here.',
  },
  cityReadOnly: {
    id: 'Hanya pengelola kota yang dapat menulis di sini.',
    en: 'Only the city administrator can write here.',
  },
  saved: {
    id: 'Tersimpan, dan sudah tampil di laporan.',
    en: 'Saved, and already in the report.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saveHint: {
    id: 'Setiap tombol Simpan menyimpan semua isian di halaman ini. Isian yang dikosongkan hilang dari laporan.',
    en: 'Each Save button saves every field of this page. A field that is emptied leaves the report.',
  },
  signing: { id: 'Nomor, tanggal, tanda tangan', en: 'Number, date, signature' },
  team: { id: 'Tim SKM', en: 'The SKM team' },
  background: { id: 'Latar belakang', en: 'Background' },
  elements: { id: 'Unsur yang lemah', en: 'Weak elements' },
  elementsHint: {
    id: 'Peraturan meminta laporan menjelaskan pemicu kelemahan setiap unsur dan memberi saran yang konkret.',
    en: 'The regulation wants the report to explain what lies behind the weakness of each element, and to give concrete advice.',
  },
  others: { id: 'Unsur lain', en: 'Other elements' },
  tooFew: {
    id: 'Periode ini belum punya IKM, jadi belum ada unsur yang disebut lemah.',
    en: 'This period has no IKM yet, so no element is called weak.',
  },
  advice: { id: 'Saran', en: 'Advice' },
  nothing: { id: 'Belum ada yang ditulis.', en: 'Nothing has been written yet.' },
} as const satisfies Record<string, Text>;

/** What to write in a field, where its name does not say it. */
export const hints: Readonly<Partial<Record<GeneralField, Text>>> = {
  number: { id: 'Misalnya 000.8.3/123/Disdukcapil', en: 'Such as 000.8.3/123/Disdukcapil' },
  nip: { id: '18 angka; kosong kalau tidak punya', en: '18 digits; empty for those without' },
  inCharge: { id: 'Jabatan atau nama', en: 'An office or a name' },
  members: { id: 'Satu baris satu orang, paling banyak 5', en: 'A line each, 5 people at most' },
  secretariat: {
    id: 'Satu baris satu orang, paling banyak 3',
    en: 'A line each, 3 people at most',
  },
  background: {
    id: 'Apa yang membuat layanan ini perlu disurvei: keluhan, perubahan aturan, layanan baru. Jangan tulis data pribadi.',
    en: 'What made a survey of this service needed: complaints, new rules, a new service. No personal data.',
  },
  advice: {
    id: 'Di luar yang sudah dianjurkan laporan. Satu baris satu saran.',
    en: 'Beyond what the report advises. One piece of advice a line.',
  },
};

export const elementHints: Readonly<Partial<Record<ElementField, Text>>> = {
  office: {
    id: 'Bidang atau jabatan, misalnya Bidang Pendaftaran Penduduk',
    en: 'An office, such as the population registry division',
  },
};

/** What stands in the report as long as the field is empty. */
export const sayInstead = (words: string): Text => ({
  id: `Kalau kosong: ${words}`,
  en: `If empty: ${words}`,
});

export const all = {
  title: { id: 'Laporan semua unit', en: 'Reports of all departments' },
  lead: {
    id: 'Laporan setiap unit dari satu periode: dokumen (DOCX), PDF, dan buku kerja (XLSX); juga PDF edisi yang sudah diumumkan.',
    en: 'The report of each department for a period: a document (DOCX), a PDF and a workbook (XLSX); the PDF of the edition, too, once there is one.',
  },
  back: { id: 'Isian laporan kota', en: 'What the city writes into its report' },
  services: { id: 'Sertakan laporan setiap layanan', en: 'With the report of each service' },
  download: { id: 'Unduh semua (ZIP)', en: 'Download all (ZIP)' },
  cancel: { id: 'Berhenti', en: 'Stop' },
  downloadHint: {
    id: 'Dibuat di perangkat ini, satu per satu. Biarkan halaman ini terbuka sampai selesai.',
    en: 'Made on this device, one by one. Leave this page open until it is done.',
  },
  edition: { id: 'PDF edisi', en: 'PDF of edition' },
  report: { id: 'Laporan', en: 'Report' },
  done: { id: 'Selesai. ZIP ada di unduhan Anda.', en: 'Done. The ZIP is in your downloads.' },
  failed: {
    id: 'Tidak terbuat, coba lagi untuk ini:',
    en: 'These could not be made, try them again:',
  },
  stopped: { id: 'Dihentikan. Belum ada yang diunduh.', en: 'Stopped. Nothing was downloaded.' },
} as const satisfies Record<string, Text>;
