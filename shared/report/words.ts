/** Words for the numbers of a report that its page, its workbook and its tables share. */
import type { Text } from '#shared/language.ts';

export const reportWords = {
  imported: {
    id: 'diimpor, bukan dihitung dari jawaban di sistem ini',
    en: 'imported, not computed from answers in this system',
  },
  computed: {
    id: 'dihitung dari jawaban di sistem ini',
    en: 'computed from answers in this system',
  },
  withheld: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
} as const satisfies Record<string, Text>;
