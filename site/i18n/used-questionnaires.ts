/** What is said of the questionnaire that a unit used in a year. */
import type { Text } from '#shared/language.ts';

export const usedQuestionnaires = {
  added: {
    id: 'Unsur tambahan unit ini, di semua layanan',
    en: 'Elements that this department adds, in all services',
  },
  endedOn: { id: 'Tidak ditanyakan lagi sejak', en: 'Not asked since' },
  title: { id: 'Kuesioner yang dipakai tahun', en: 'The questionnaire used in' },
  version: (version: number, day: Text): Text => ({
    id: `Menurut katalog kota versi ${version}, diterbitkan ${day.id}, yang berlaku pada akhir tahun itu atau sampai hari ini. Yang ditanyakan lain sebelumnya disebut di bawah layanannya.`,
    en: `By version ${version} of the catalogue of the city, published on ${day.en}, which was in force at the end of that year or is today. What was asked otherwise before stands below its service.`,
  }),
  forms: {
    id: 'Formulir pendek menanyakan kesan umum dan tiga unsur yang diundi, sehingga setiap unsur ditanyakan kepada sepertiga responden; “Jawab semua” membuka unsur lainnya. Formulir lengkap dan lembar kertas menanyakan semua unsur.',
    en: 'The short form asks the overall impression and three elements that are drawn, so that each element is asked of a third of the respondents; “Answer all” opens the others. The full form and the sheet of paper ask all elements.',
  },
  also: { id: 'Di semua formulir juga:', en: 'On every form, too:' },
  alsoMore: {
    id: 'Lalu pesan atau saran, dan yang boleh dilewati:',
    en: 'Then a message or suggestion, and what may be skipped:',
  },
  none: {
    id: 'Unit ini tidak memberi layanan yang disurvei pada tahun itu.',
    en: 'This department gave no service that was surveyed in that year.',
  },
  begins: { id: 'Halaman loketnya dimulai dengan', en: 'The pages of its counters begin with the' },
  short: { id: 'formulir pendek', en: 'short form' },
  full: { id: 'formulir lengkap', en: 'full form' },
  noCounter: { id: 'Tidak ada loketnya pada tahun itu.', en: 'It had no counter in that year.' },
  onPaper: { id: 'Di kertas', en: 'On paper' },
  onScreen: { id: 'Di layar', en: 'On a screen' },
  replaced: {
    id: 'pertanyaan pengganti layanan ini',
    en: 'a question of this service in place of the usual one',
  },
  before: { id: 'sebelum', en: 'before' },
  notAsked: { id: 'tidak ditanyakan', en: 'not asked' },
  back: { id: 'Kembali ke bukti PEKPPP', en: 'Back to the evidence' },
} as const;
