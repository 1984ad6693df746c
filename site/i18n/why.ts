/** What the results pages say about what lies behind an index. */
import type { Owner } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import type { Quadrant } from '#shared/publication/results.ts';

export const why = {
  title: { id: 'Mengapa nilainya begini', en: 'Why the index is what it is' },
  mapTitle: { id: 'Apa yang paling menentukan kesan', en: 'What matters most to people' },
  mapNote: {
    id: 'Penting: seberapa banyak unsur itu ikut menjelaskan beda kesan umum antarwarga. Ini hubungan, bukan bukti sebab. Garisnya ada di rata-rata.',
    en: 'Weight: how much of the differences in overall impression goes with the element. It is an association, no proof of a cause. The lines are at the averages.',
  },
  tooFew: {
    id: 'Belum cukup jawaban untuk memisahkan unsur yang penting dari kebetulan.',
    en: 'Not enough answers yet to tell what matters from chance.',
  },
  importance: { id: 'Penting', en: 'Weight' },
  performance: { id: 'Nilai', en: 'Mean' },
  shortfallTitle: { id: 'Pekerjaan siapa yang kurang', en: 'Whose work falls short' },
  shortfallNote: {
    id: 'Jarak ke nilai 100 dibagi menurut siapa yang menangani tiap unsur di layanan ini.',
    en: 'The distance to 100, by who answers for each element at these services.',
  },
  owner: { id: 'Bagian', en: 'Part of the office' },
  points: { id: 'Poin', en: 'Points' },
  share: { id: 'Porsi', en: 'Share' },
  pairsTitle: { id: 'Unsur yang berjalan bersama', en: 'What goes with what' },
  pairsNote: {
    id: 'Korelasi (r): 0 tidak berhubungan, 1 selalu searah. Pasangan dengan kurang dari 30 jawaban tidak ditampilkan.',
    en: 'Correlation (r): 0 is no relation, 1 is always alike. Pairs with fewer than 30 answers are not shown.',
  },
  allPairs: { id: 'Lihat semua pasangan', en: 'Show every pair' },
  pair: { id: 'Pasangan', en: 'Pair' },
  coefficient: { id: 'r', en: 'r' },
  impression: { id: 'Kesan umum', en: 'Overall impression' },
} as const satisfies Record<string, Text>;

export const quadrants: Readonly<Record<Quadrant, Text>> = {
  'fix-first': { id: 'Benahi dulu', en: 'Mend first' },
  'keep-up': { id: 'Pertahankan', en: 'Keep it up' },
  'fix-later': { id: 'Benahi kemudian', en: 'Mend later' },
  'good-enough': { id: 'Sudah baik', en: 'Good as it is' },
};

export const owners: Readonly<Record<Owner, { readonly name: Text; readonly means: Text }>> = {
  front: {
    name: { id: 'Pelayanan depan', en: 'Front office' },
    means: { id: 'petugas dan tempat', en: 'staff and place' },
  },
  back: {
    name: { id: 'Belakang layar', en: 'Back office' },
    means: { id: 'proses dan hasil', en: 'process and product' },
  },
  policy: {
    name: { id: 'Kebijakan', en: 'Policy' },
    means: { id: 'syarat, prosedur, biaya', en: 'requirements, procedure, cost' },
  },
};
