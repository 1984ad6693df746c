/** What the posters say, in both languages at once, and the page that prints them. */
import type { PosterFormat, PosterRefusal } from '#shared/catalogue/poster-choice.ts';
import type { Text } from '#shared/language.ts';

export const poster = {
  ask: { id: 'Bagaimana pelayanan kami?', en: 'How was our service?' },
  way: {
    id: 'Pindai QR, atau ketik kode ini di',
    en: 'Scan the QR, or type this code at',
  },
} as const satisfies Record<string, Text>;

export const posterPage = {
  title: { id: 'Cetak poster QR', en: 'Print QR posters' },
  description: {
    id: 'Poster, kartu meja, dan stiker dengan kode QR setiap loket, siap cetak.',
    en: 'Posters, table cards, and stickers with the QR code of every counter, ready to print.',
  },
  forStaff: { id: 'Untuk petugas:', en: 'For staff:' },
  note: {
    id: 'Poster selalu dalam bahasa Indonesia, dengan bahasa Inggris di bawahnya.',
    en: 'Posters are always in Indonesian, with English beneath.',
  },
  department: { id: 'Unit', en: 'Unit' },
  noDepartment: { id: 'Pilih unit', en: 'Choose a unit' },
  wholeCity: { id: 'Seluruh kota', en: 'The whole city' },
  service: { id: 'Layanan', en: 'Service' },
  allServices: { id: 'Semua layanan', en: 'All services' },
  counter: { id: 'Loket', en: 'Counter' },
  allCounters: { id: 'Semua loket', en: 'All counters' },
  departmentFirst: {
    id: 'Pilih unit dan tekan Tampilkan, lalu layanan dan loketnya bisa dipilih.',
    en: 'Choose a unit and press Show; then you can choose its service and counter.',
  },
  format: { id: 'Ukuran', en: 'Size' },
  show: { id: 'Tampilkan', en: 'Show' },
  print: { id: 'Cetak atau simpan PDF', en: 'Print or save as PDF' },
  how: {
    id: 'Cetak lewat menu cetak peramban (Ctrl+P), atau pilih PDF di sana. Pakai skala 100%, margin bawaan, dan kertas',
    en: 'Print from the browser’s menu (Ctrl+P), or choose PDF there. Use scale 100%, default margins, and paper',
  },
  noOriginTitle: { id: 'Jangan dicetak dulu', en: 'Do not print these yet' },
  refusedTitle: { id: 'Tidak ditemukan', en: 'Not found' },
  startAgain: { id: 'Mulai dari awal', en: 'Start again' },
} as const satisfies Record<string, Text>;

export const formatNames: Readonly<Record<PosterFormat, Text>> = {
  a4: { id: 'Poster A4', en: 'A4 poster' },
  a6: { id: 'Kartu meja A6', en: 'A6 table card' },
  sticker: { id: 'Lembar stiker', en: 'Sticker sheet' },
};

/** What to put into the printer. */
export const paperNames: Readonly<Record<PosterFormat, Text>> = {
  a4: { id: 'A4.', en: 'A4.' },
  a6: { id: 'A6 (105 × 148 mm).', en: 'A6 (105 × 148 mm).' },
  sticker: {
    id: 'label A4 isi 8 (99,1 × 67,7 mm).',
    en: 'A4 labels, 8 to the sheet (99.1 × 67.7 mm).',
  },
};

export const howMany = (counters: number, pages: number): Text => ({
  id: `${counters} loket, ${pages} halaman`,
  en: `Counters: ${counters}. Pages: ${pages}.`,
});

/** Codes that lead to a trial site must not end up on a wall. */
export const noOrigin = (origin: string): Text => ({
  id: `Kode QR ini menuju ${origin}, alamat situs yang sedang dibuka. Sebelum mencetak, minta tim TI kota mengisi alamat resmi situs ini (pengaturan “origin”).`,
  en: `These QR codes lead to ${origin}, the address of the site you are looking at. Before printing, ask the city’s IT team to set the official address of this site (the setting “origin”).`,
});

export const refusals: Readonly<Record<PosterRefusal['refused'], (value: string) => Text>> = {
  department: (value) => ({
    id: `Tidak ada unit “${value}”.`,
    en: `There is no unit “${value}”.`,
  }),
  service: (value) => ({
    id: `Tidak ada layanan “${value}” di unit ini.`,
    en: `There is no service “${value}” in this unit.`,
  }),
  counter: (value) => ({
    id: `Tidak ada loket dengan kode “${value}”.`,
    en: `There is no counter with the code “${value}”.`,
  }),
  closed: (value) => ({
    id: `Loket “${value}” sudah tutup, jadi tidak dicetak lagi. Pilih loket lain.`,
    en: `The counter “${value}” has closed and is printed no more. Choose another.`,
  }),
  format: (value) => ({
    id: `Tidak ada ukuran “${value}”. Yang ada: a4, a6, sticker.`,
    en: `There is no size “${value}”. Choose a4, a6, or sticker.`,
  }),
};
