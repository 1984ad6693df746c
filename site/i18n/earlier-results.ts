/** What the panel says of results from before this system. */
import type { Text } from '#shared/language.ts';

export const earlierResults = {
  title: { id: 'Hasil terdahulu', en: 'Earlier results' },
  lead: {
    id: 'Hasil survei yang sudah diterbitkan unit sebelum memakai sistem ini. Laporan resmi membandingkannya dengan hasil sekarang.',
    en: 'Survey results that departments published before this system. The official report compares them with those of today.',
  },
  mark: {
    id: 'diimpor, bukan dihitung dari jawaban di sistem ini',
    en: 'imported, not computed from answers in this system',
  },
  add: { id: 'Impor dari file', en: 'Import from a file' },
  how: {
    id: 'Satu baris untuk setiap unit dan periode. Mulailah dari',
    en: 'One row for each department and period. Begin with',
  },
  replaces: { id: 'menggantikan yang sudah diimpor', en: 'replaces what was imported before' },
  imported: { id: 'Hasil sudah diimpor:', en: 'Results were imported:' },
  removed: { id: 'Hasil impor sudah dihapus.', en: 'The imported result was removed.' },
  all: { id: 'Yang sudah diimpor', en: 'Imported so far' },
  none: { id: 'Belum ada yang diimpor.', en: 'Nothing was imported yet.' },
  source: { id: 'sumber', en: 'source' },
  respondents: { id: 'responden', en: 'respondents' },
  city: { id: 'Seluruh kota', en: 'The whole city' },
  remove: { id: 'Hapus', en: 'Remove' },
} as const satisfies Record<string, Text>;

/** The button that imports: `Impor 12 baris`. */
export function sayImport(rows: number): Text {
  return { id: `Impor ${rows} baris`, en: rows === 1 ? 'Import 1 row' : `Import ${rows} rows` };
}
