/** What the page of changes says. */
import type { Text } from '#shared/language.ts';
import type { Against } from '#shared/publication/changes.ts';

export const changes = {
  title: { id: 'Yang berubah', en: 'What changed' },
  description: {
    id: 'Unit dan layanan mana yang naik atau turun sejak periode sebelumnya, dan apakah itu lebih dari kebetulan.',
    en: 'Which units and services rose or fell since the period before, and whether that is more than chance.',
  },
  compared: { id: 'dibanding', en: 'against' },
  unit: { id: 'Unit', en: 'Unit' },
  allUnits: { id: 'Semua unit', en: 'All units' },
  period: { id: 'Periode', en: 'Period' },
  against: { id: 'Dibanding dengan', en: 'Compared with' },
  show: { id: 'Bandingkan', en: 'Compare' },
  whole: { id: 'Seluruhnya', en: 'As a whole' },
  service: { id: 'Layanan', en: 'Service' },
  difference: { id: 'Selisih dan rentangnya', en: 'Difference and its range' },
  picture: { id: 'Turun, tetap, naik', en: 'Down, the same, up' },
  scale: { id: 'poin', en: 'points' },
  wholeJudged: {
    id: 'Dinilai sendiri, tidak bersama bagian-bagiannya.',
    en: 'Judged by itself, not together with its parts.',
  },
  notCompared: { id: 'Belum bisa dibandingkan', en: 'Cannot be compared yet' },
  gone: { id: 'Tidak ada lagi pada', en: 'No longer there in' },
  how: { id: 'Cara membacanya', en: 'How to read this' },
  howText: {
    id: 'Garis menunjukkan rentang 95% selisihnya karena kebetulan siapa yang menjawab; kalau melewati nol, belum tentu ada yang berubah. Makin banyak yang dibandingkan, makin banyak yang kebetulan tampak berubah. Karena itu semuanya dinilai bersama-sama: dari yang bertahan paling banyak 1 dari 10 karena kebetulan. “Lebih dari yang biasa” berarti juga lebih jauh daripada unit-unit umumnya bergerak di antara kedua periode ini; itu baru bisa dikatakan kalau sedikitnya sepuluh bisa dibandingkan.',
    en: 'The line is the 95% range of the difference by the chance of who answered; where it crosses zero, nothing need have changed. The more are compared, the more seem to have changed by chance. So all are judged together: of those that hold 1 in 10 at most is there by chance. “By more than usual” means also further than units mostly move between these two periods; that can be said only where ten or more can be compared.',
  },
  noRanking: {
    id: 'Urutannya tetap, bukan peringkat.',
    en: 'The order is fixed, not a ranking.',
  },
  results: { id: 'Hasil', en: 'Results' },
  json: { id: 'Data halaman ini (JSON)', en: 'The data of this page (JSON)' },
  csv: { id: 'Semua perubahan tahun ini (CSV)', en: 'All changes of this year (CSV)' },
} as const satisfies Record<string, Text>;

export const againstNames: Readonly<Record<Against, Text>> = {
  before: { id: 'periode sebelumnya', en: 'the period before' },
  year: { id: 'periode yang sama tahun lalu', en: 'the same period a year before' },
};
