/** What the search for a service or a department says. */
import type { Text } from '#shared/language.ts';

export const search = {
  title: { id: 'Cari layanan atau dinas', en: 'Find a service or department' },
  description: {
    id: 'Cari hasil penilaian sebuah layanan, dinas, puskesmas, atau kecamatan.',
    en: 'Find the results of a service, agency, health centre, or district.',
  },
  label: { id: 'Nama layanan atau dinas', en: 'Name of the service or department' },
  hint: {
    id: 'Misalnya KTP, puskesmas, atau kelurahan.',
    en: 'For example KTP, puskesmas, or kelurahan.',
  },
  find: { id: 'Cari', en: 'Search' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing found' },
  nothingText: {
    id: 'Coba satu kata saja, atau lihat semua unit.',
    en: 'Try a single word, or see all departments.',
  },
  tooLong: {
    id: 'Terlalu panjang. Coba satu atau dua kata saja.',
    en: 'Too long. Try one or two words.',
  },
  all: { id: 'Lihat semua unit', en: 'See all departments' },
} as const satisfies Record<string, Text>;

/** `12 hasil untuk “ktp”`. */
export const found = (count: number, query: string): Text => ({
  id: `${count} hasil untuk “${query}”`,
  en: `Found for “${query}”: ${count}`,
});
