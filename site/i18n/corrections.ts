/** What the page of corrected comments says. */
import type { Text } from '#shared/language.ts';

export const corrections = {
  title: { id: 'Koreksi komentar', en: 'Corrected comments' },
  lead: {
    id: 'Nada dan tema yang dibetulkan petugas. Dari sini program belajar membaca komentar berikutnya.',
    en: 'Moods and themes that staff put right. From these the program learns to read the next comments.',
  },
  none: {
    id: 'Belum ada koreksi. Petugas mengoreksi dengan mengetuk nada yang tepat di halaman Komentar unitnya.',
    en: 'Nothing has been corrected yet. Staff correct by tapping the right mood on the Comments page of their department.',
  },
  byUnit: { id: 'Koreksi menurut unit', en: 'Corrections by department' },
  unit: { id: 'Unit', en: 'Unit' },
  comments: { id: 'Komentar', en: 'Comments' },
  moods: { id: 'Nada', en: 'Mood' },
  themes: { id: 'Tema', en: 'Themes' },
  care: {
    id: 'File berisi teks komentar yang sudah disamarkan, tanpa unit dan tanpa nama. Samaran bisa meleset: simpan seperlunya dan hapus setelah melatih. Unduhan tercatat di jejak tindakan.',
    en: 'The file holds the redacted text of the comments, without department and without names. Redaction can miss something: keep it only as long as needed and delete it after training. The audit trail says who took it.',
  },
  download: { id: 'Unduh koreksi', en: 'Download the corrections' },
  train: { id: 'Melatih model dengannya:', en: 'To train a model with it:' },
  onlyAdministrator: {
    id: 'Hanya administrator yang mengunduhnya.',
    en: 'Only the administrator downloads them.',
  },
} as const satisfies Record<string, Text>;
