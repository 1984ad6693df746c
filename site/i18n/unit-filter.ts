/** What narrows and sorts the units of a page. */
import type { Text } from '#shared/language.ts';

export const unitFilter = {
  title: { id: 'Saring dan urutkan', en: 'Narrow and sort' },
  name: { id: 'Cari nama', en: 'Find a name' },
  kind: { id: 'Jenis', en: 'Kind' },
  signal: { id: 'Tanda', en: 'Signal' },
  order: { id: 'Urutan', en: 'Order' },
  every: { id: 'Semua', en: 'All' },
  apart: { id: 'Jauh dari yang sejenis', en: 'Far from its kind' },
  changed: { id: 'Berubah dalam 12 bulan', en: 'Changed within 12 months' },
  usualOrder: { id: 'Tetap', en: 'Fixed' },
  byName: { id: 'Menurut nama', en: 'By name' },
  bySignal: { id: 'Yang bertanda dulu', en: 'Those with a signal first' },
  /** `12 dari 61 ditampilkan`. */
  shown: (some: number, all: number): Text => ({
    id: `${some} dari ${all} ditampilkan`,
    en: `${some} of ${all} shown`,
  }),
} as const;
