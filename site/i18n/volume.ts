/** What the results pages say about when people answer. */
import type { Text } from '#shared/language.ts';

export const volume = {
  title: { id: 'Kapan warga menjawab', en: 'When people answer' },
  note: {
    id: 'Persen dari semua jawaban di bulan-bulan yang sudah selesai, dibulatkan. Tanda – berarti tidak ada atau terlalu sedikit untuk ditampilkan.',
    en: 'Per cent of all answers in the months that are over, rounded. A – is none, or too few to show.',
  },
  hour: { id: 'Jam', en: 'Hour' },
  week: { id: 'Seminggu', en: 'All week' },
  none: { id: '–', en: '–' },
} as const satisfies Record<string, Text>;

/** Monday to Sunday, in full and short enough for a narrow table. */
export const weekdays: readonly { readonly name: Text; readonly short: Text }[] = [
  { name: { id: 'Senin', en: 'Monday' }, short: { id: 'Sen', en: 'Mon' } },
  { name: { id: 'Selasa', en: 'Tuesday' }, short: { id: 'Sel', en: 'Tue' } },
  { name: { id: 'Rabu', en: 'Wednesday' }, short: { id: 'Rab', en: 'Wed' } },
  { name: { id: 'Kamis', en: 'Thursday' }, short: { id: 'Kam', en: 'Thu' } },
  { name: { id: 'Jumat', en: 'Friday' }, short: { id: 'Jum', en: 'Fri' } },
  { name: { id: 'Sabtu', en: 'Saturday' }, short: { id: 'Sab', en: 'Sat' } },
  { name: { id: 'Minggu', en: 'Sunday' }, short: { id: 'Min', en: 'Sun' } },
];
