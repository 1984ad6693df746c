/** What the results say of who answered. */
import type { Text } from '#shared/language.ts';

export const respondents = {
  title: { id: 'Siapa yang menjawab', en: 'Who answered' },
  note: {
    id: 'Semua boleh dilewati, jadi jumlahnya tidak sama dengan jumlah responden. Dibulatkan ke kelipatan 5, dan di bawah 5 hanya ditulis <5, supaya tidak ada yang bisa dikenali.',
    en: 'All of it may be skipped, so it does not sum to the respondents. Rounded to multiples of 5, and below 5 shown as <5 only, so that nobody can be recognised.',
  },
  number: { id: 'Jumlah orang', en: 'Number of people' },
  few: { id: '<5', en: '<5' },
} as const satisfies Record<string, Text>;
