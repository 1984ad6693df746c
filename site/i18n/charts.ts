/** What a chart offers: its points one by one, its picture and its table to keep. */
import type { Text } from '#shared/language.ts';

export const charts = {
  picture: { id: 'Unduh gambar (PNG)', en: 'Download picture (PNG)' },
  table: { id: 'Unduh tabel (CSV)', en: 'Download table (CSV)' },
  points: {
    id: 'Titik data, pindah dengan tombol panah',
    en: 'Data points, move with the arrow keys',
  },
  whiskers: {
    id: 'Garis pada titik: rentang 95%, karena kebetulan saja.',
    en: 'Lines at the points: 95% range, chance alone.',
  },
  madeUp: { id: 'data contoh, bukan hasil survei', en: 'sample data, not survey results' },
  respondents: { id: 'responden', en: 'respondents' },
  respondentsAxis: { id: 'Jumlah responden', en: 'Number of respondents' },
  average: { id: 'rata-rata', en: 'mean' },
  limit: { id: 'batas', en: 'limit' },
  action: { id: 'Tindakan', en: 'Action' },
  month: { id: 'Bulan', en: 'Month' },
  index: { id: 'Indeks', en: 'Index' },
  element: { id: 'Unsur', en: 'Element' },
  name: { id: 'Nama', en: 'Name' },
  low: { id: 'Rentang 95%: bawah', en: '95% range: low' },
  high: { id: 'Rentang 95%: atas', en: '95% range: high' },
  mean: { id: 'Rata-rata', en: 'Mean' },
  lowerLimit: { id: 'Batas bawah', en: 'Lower limit' },
  upperLimit: { id: 'Batas atas', en: 'Upper limit' },
  beyondChance: { id: 'Berbeda lebih dari kebetulan', en: 'Differs beyond chance' },
  apart: { id: 'Menonjol', en: 'Stands out' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  quadrant: { id: 'Bagian peta', en: 'Part of the map' },
} as const satisfies Record<string, Text>;
