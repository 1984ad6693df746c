/** What the panel says where a file with a table is sent: first checked, then imported. */
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const tableFile = {
  template: { id: 'contoh file', en: 'the example file' },
  file: { id: 'File tabel', en: 'File with the table' },
  check: { id: 'Periksa file', en: 'Check the file' },
  checkHint: {
    id: 'Buku kerja Excel (.xlsx), CSV, atau teks Unicode dari Excel. Setiap baris diperiksa dulu. Belum ada yang disimpan.',
    en: 'An Excel workbook (.xlsx), CSV, or Unicode text from Excel. Every row is checked first. Nothing is kept yet.',
  },
  right: { id: 'Semua baris benar', en: 'Every row is right' },
  understood: { id: 'Yang dipahami dari file ini', en: 'What was understood of this file' },
  readAs: { id: 'dibaca', en: 'is read as' },
  cancel: { id: 'Batal', en: 'Cancel' },
} as const satisfies Record<string, Text>;

/** How many rows a cell was read so in. */
export function sayRows(rows: number): Text {
  return {
    id: `${formatCount(rows, 'id')} baris`,
    en: rows === 1 ? '1 row' : `${formatCount(rows, 'en')} rows`,
  };
}

/** What opens the list of headings under another name. */
export function sayHeadings(count: number): Text {
  return {
    id: `${formatCount(count, 'id')} judul kolom dikenali dengan nama lain`,
    en:
      count === 1
        ? '1 heading has another name'
        : `${formatCount(count, 'en')} headings have other names`,
  };
}

/** What opens the list of cells that were read otherwise than they stand. */
export function sayReadings(count: number): Text {
  return {
    id: `${formatCount(count, 'id')} macam isian dibaca lain dari tulisannya`,
    en:
      count === 1
        ? '1 kind of entry is read otherwise'
        : `${formatCount(count, 'en')} kinds of entries are read otherwise`,
  };
}

/** Each way in which something is written: `"Perempuan", "perempuan"`. */
export function quote(found: readonly string[], language: Language): string {
  const [open, close] = language === 'id' ? ['"', '"'] : ['“', '”'];
  return found.map((each) => `${open}${each}${close}`).join(', ');
}
