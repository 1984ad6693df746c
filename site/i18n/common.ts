/** What the frame of every page says. */
import type { Text } from '#shared/language.ts';

export const common = {
  skip: { id: 'Langsung ke isi', en: 'Skip to the content' },
  menu: { id: 'Menu', en: 'Menu' },
  home: { id: 'Beranda', en: 'Home' },
  results: { id: 'Hasil', en: 'Results' },
  privacy: { id: 'Privasi', en: 'Privacy' },
  data: { id: 'Data terbuka', en: 'Open data' },
  method: { id: 'Cara menghitung', en: 'How it is computed' },
  /** The name of each language in itself, for the switch. */
  languageName: { id: 'Indonesia', en: 'English' },
  demo: {
    id: 'Data contoh: angka di situs ini rekaan, bukan hasil survei.',
    en: 'Sample data: the figures on this site are made up, not survey results.',
  },
  demoCounts: {
    id: 'Jawaban di sini dihitung lebih cepat daripada di situs resmi.',
    en: 'Answers here are counted sooner than on an official site.',
  },
  trust: { id: 'Kepercayaan', en: 'Trust' },
  accessibility: { id: 'Aksesibilitas', en: 'Accessibility' },
  forCities: { id: 'Untuk kota lain', en: 'For other cities' },
  complaint: { id: 'Keluhan yang perlu dijawab:', en: 'Complaints that need a reply:' },
  citeAs: { id: 'Kutip sebagai', en: 'Cite as' },
  dataOf: { id: 'Data per', en: 'Data as of' },
  version: { id: 'Versi', en: 'Version' },
  /** What the picture on a shared link shows. */
  card: {
    id: 'Suara Layanan: Bagaimana pelayanan hari ini? Empat wajah, dari tidak puas sampai sangat puas.',
    en: 'Suara Layanan: How was the service today? Four faces, from dissatisfied to very satisfied.',
  },
  source: {
    id: 'Perangkat lunak sumber terbuka (MIT). Dasar: PermenPANRB 14/2017.',
    en: 'Open-source software (MIT). Basis: PermenPANRB 14/2017.',
  },
} as const satisfies Record<string, Text>;
