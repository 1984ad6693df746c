/** Words for the numbers of a report that its page, its workbook and its tables share. */
import type { Horizon } from '#shared/follow-up/action.ts';
import type { Text } from '#shared/language.ts';
import type { EarlierResult } from './earlier-result.ts';

export const reportWords = {
  computed: {
    id: 'dihitung dari jawaban di sistem ini',
    en: 'computed from answers in this system',
  },
  withheld: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
} as const satisfies Record<string, Text>;

/** What is said of figures that were brought in, wherever they stand. */
export const originWords: Readonly<Record<EarlierResult['origin'], Text>> = {
  published: {
    id: 'diimpor, bukan dihitung dari jawaban di sistem ini',
    en: 'imported, not computed from answers in this system',
  },
  reported: {
    id: 'dilaporkan unit dari surveinya sendiri, bukan dihitung dari jawaban di sistem ini',
    en: 'reported by the unit from its own survey, not computed from answers in this system',
  },
};

/** The same in as few words, to stand before them. */
export const originMarks: Readonly<Record<EarlierResult['origin'], Text>> = {
  published: {
    id: 'Diumumkan sebelum ada sistem ini, tidak dihitung di sini',
    en: 'Published before this system, not computed here',
  },
  reported: {
    id: 'Dilaporkan unit, tidak dihitung di sini',
    en: 'Reported by the unit, not computed here',
  },
};

/** Who carries an action out; another department goes by its name. */
export const officeNames: Readonly<Record<'front' | 'back', Text>> = {
  front: { id: 'Pelayanan depan', en: 'Front office' },
  back: { id: 'Belakang layar', en: 'Back office' },
};

/** How long an action may take (PermenPANRB 14/2017, Lampiran I chapter VII). */
export const horizonNames: Readonly<Record<Horizon, Text>> = {
  short: { id: 'jangka pendek', en: 'short term' },
  medium: { id: 'jangka menengah', en: 'middle term' },
  long: { id: 'jangka panjang', en: 'long term' },
};
