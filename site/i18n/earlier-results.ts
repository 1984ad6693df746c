/** What the panel says of results that were not computed here. */
import type { Text } from '#shared/language.ts';

export const earlierResults = {
  title: { id: 'Hasil dari luar', en: 'Results from elsewhere' },
  lead: {
    id: 'Hasil survei yang tidak dihitung di sini: yang diterbitkan unit sebelum memakai sistem ini, dan yang dilaporkan unit yang menyurvei sendiri. Laporan resmi membandingkannya dengan hasil sekarang; rekapitulasi memuatnya dengan tandanya.',
    en: 'Survey results that were not computed here: what departments published before this system, and what those report that survey elsewhere. The official report compares them with those of today; the recapitulation has them with their mark.',
  },
  add: { id: 'Impor dari file', en: 'Import from a file' },
  how: {
    id: 'Satu baris untuk setiap unit dan periode. Mulailah dari',
    en: 'One row for each department and period. Begin with',
  },
  recapitulation: {
    id: 'Rekapitulasi antarkantor (U1–U9, profil, populasi, sampel, IKM) juga dibaca apa adanya, sampai baris “Jumlah”: barisnya ditandai sebagai laporan unit, dan angka profilnya dibulatkan sebelum disimpan.',
    en: 'The recapitulation that offices exchange (U1–U9, profile, population, sample, IKM) is read as it is too, up to the row “Jumlah”: its rows are marked as reported by the units, and its numbers of people are rounded before they are stored.',
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

/** On the results pages, after the mark that says where a figure comes from. */
export const imported = {
  grade: { id: 'mutu', en: 'grade' },
  source: { id: 'Sumber', en: 'Source' },
  fromUnit: {
    id: 'Sumber: rekapitulasi survei unit itu sendiri, diimpor',
    en: 'Source: the recapitulation of the unit’s own survey, imported on',
  },
} as const satisfies Record<string, Text>;

export const removal = {
  title: { id: 'Hapus hasil dari luar', en: 'Delete a result from elsewhere' },
  does: [
    {
      id: 'Hasil ini hilang dari daftar, dan laporan resmi unit ini tidak lagi membandingkan dengannya.',
      en: 'This result leaves the list, and the official report of this unit no longer compares with it.',
    },
    {
      id: 'Angka setiap unsur dan tautan sumbernya ikut hilang dan tidak bisa dikembalikan; file aslinya bisa diimpor lagi.',
      en: 'The figures of its elements and its source are lost with it and cannot be brought back; the original file can be imported again.',
    },
    {
      id: 'Jejak tindakan mencatat unit, periode, IKM, dan jumlah respondennya.',
      en: 'The audit trail keeps its unit, period, IKM and number of respondents.',
    },
  ],
  confirm: { id: 'Ya, hapus hasil ini', en: 'Yes, delete this result' },
  unknown: {
    id: 'Hasil ini tidak ada, atau sudah dihapus.',
    en: 'There is no such result, or it was deleted already.',
  },
} as const satisfies Record<string, Text | readonly Text[]>;

/** The button that imports: `Impor 12 baris`. */
export function sayImport(rows: number): Text {
  return { id: `Impor ${rows} baris`, en: rows === 1 ? 'Import 1 row' : `Import ${rows} rows` };
}
