/** What the panel says of posters that are to be printed anew. */
import type { PosterField } from '#shared/catalogue/poster-words.ts';
import type { Text } from '#shared/language.ts';

export const duePosters = {
  menu: { id: 'Poster', en: 'Posters' },
  title: { id: 'Poster yang perlu dicetak', en: 'Posters to print' },
  lead: {
    id: 'Loket yang posternya belum ada, atau tulisannya sudah berubah. Kode di poster lama tetap berlaku: boleh diganti dengan tenang.',
    en: 'Counters that have no poster yet, or whose words have changed. The code on an old poster stays valid: there is no hurry.',
  },
  none: {
    id: 'Semua poster sesuai. Tidak ada yang perlu dicetak.',
    en: 'All posters are right. Nothing has to be printed.',
  },
  open: { id: 'Buka poster ini untuk dicetak', en: 'Open these posters to print them' },
  noted: { id: 'Sudah dicatat.', en: 'Noted.' },
  printed: { id: 'Sudah dicetak dan dipasang', en: 'Printed and put up' },
  tick: {
    id: 'Centang yang sudah dicetak, atau yang posternya sudah terpasang dan masih benar.',
    en: 'Tick what has been printed, or what hangs there already and is right.',
  },
  toPrint: { id: 'Perlu dicetak', en: 'To print' },
  toTakeDown: { id: 'Perlu diturunkan', en: 'To take down' },
  toTakeDownNote: {
    id: 'Loket ini sudah tutup. Selama posternya masih terpasang, kodenya menunjukkan loket lain.',
    en: 'These counters have closed. While a poster still hangs, its code shows other counters.',
  },
  takenDown: { id: 'Sudah diturunkan', en: 'Taken down' },
  never: { id: 'belum pernah dicetak', en: 'never printed' },
  printedOn: { id: 'dicetak', en: 'printed on' },
  changed: { id: 'berubah', en: 'changed' },
} as const satisfies Record<string, Text>;

export const posterFields: Readonly<Record<PosterField, Text>> = {
  city: { id: 'nama kota', en: 'name of the city' },
  origin: { id: 'alamat situs', en: 'address of the site' },
  serviceId: { id: 'nama layanan', en: 'name of the service' },
  serviceEn: { id: 'nama layanan dalam bahasa Inggris', en: 'English name of the service' },
  counter: { id: 'nama loket', en: 'name of the counter' },
  place: { id: 'tempat', en: 'place' },
  department: { id: 'nama unit', en: 'name of the department' },
  departmentShort: { id: 'singkatan unit', en: 'short name of the department' },
};
