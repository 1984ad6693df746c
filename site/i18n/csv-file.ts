/** What the panel says where a CSV file is sent: first checked, then imported. */
import type { Text } from '#shared/language.ts';

export const csvFile = {
  template: { id: 'contoh file', en: 'the example file' },
  file: { id: 'File CSV', en: 'CSV file' },
  check: { id: 'Periksa file', en: 'Check the file' },
  checkHint: {
    id: 'Setiap baris diperiksa dulu. Belum ada yang disimpan.',
    en: 'Every row is checked first. Nothing is kept yet.',
  },
  notUtf8: {
    id: 'Simpan file ini sebagai "CSV UTF-8"; hurufnya tidak terbaca.',
    en: 'Save this file as "CSV UTF-8"; its letters cannot be read.',
  },
  right: { id: 'Semua baris benar', en: 'Every row is right' },
  cancel: { id: 'Batal', en: 'Cancel' },
} as const satisfies Record<string, Text>;
