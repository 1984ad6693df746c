/** What the printed questionnaire says (PermenPANRB 14/2017, Lampiran III), and the page that prints it. */
import type { Text } from '#shared/language.ts';

export const questionnaire = {
  title: { id: 'Kuesioner kertas', en: 'Paper questionnaire' },
  description: {
    id: 'Kuesioner resmi satu halaman A4 untuk orang yang tidak memakai HP.',
    en: 'The official questionnaire on one A4 page, for those who use no phone.',
  },
  print: { id: 'Cetak atau simpan PDF', en: 'Print or save as PDF' },
  how: {
    id: 'Cetak di kertas A4 dengan skala 100%. Tulis nomor urut di kotak “No. lembar” sebelum dibagikan; setiap nomor hanya sekali untuk loket dan tanggal yang sama. Sediakan kotak tertutup untuk lembar yang sudah diisi.',
    en: 'Print on A4 paper at 100% scale. Number the sheets in “Sheet no.” before handing them out; each number only once for a counter and day. Provide a closed box for sheets that are filled in.',
  },
  enter: { id: 'Memasukkan lembar yang sudah diisi', en: 'Enter sheets that were filled in' },
  all: { id: 'Loket lain', en: 'Other counters' },
  forCounters: {
    id: 'Kuesioner kertas untuk orang yang tidak memakai HP',
    en: 'Paper questionnaires for those who use no phone',
  },
  heading: {
    id: 'Kuesioner Survei Kepuasan Masyarakat (SKM)',
    en: 'Questionnaire of the Citizen Satisfaction Survey (SKM)',
  },
  atUnit: { id: 'pada unit layanan', en: 'of the service unit' },
  instead: { id: 'Lebih suka lewat HP? Pindai ini.', en: 'Rather by phone? Scan this.' },
  rule: {
    id: 'Beri tanda silang pada satu kotak untuk setiap pertanyaan. Boleh ada yang dikosongkan. Jangan tulis nama, NIK, atau nomor HP.',
    en: 'Cross one box for each question. Any may be left blank. Do not write your name, NIK or phone number.',
  },
  box: {
    id: 'Lipat, lalu masukkan sendiri ke kotak survei. Petugas yang memasukkan datanya melihat isinya, tetapi tidak tahu lembar siapa.',
    en: 'Fold it and put it into the survey box yourself. The staff who enter it see what it says, but not whose it is.',
  },
  profile: { id: 'Profil', en: 'Profile' },
  day: { id: 'Tanggal survei', en: 'Date' },
  hour: { id: 'Jam survei', en: 'Time' },
  service: { id: 'Jenis layanan yang diterima', en: 'Service received' },
  age: { id: 'Usia (tahun)', en: 'Age (years)' },
  opinions: {
    id: 'Pendapat responden tentang pelayanan',
    en: 'What the respondent thinks of the service',
  },
  impression: {
    id: 'Secara keseluruhan, bagaimana kepuasan Saudara terhadap pelayanan hari ini?',
    en: 'All in all, how satisfied are you with the service today?',
  },
  extra: { id: 'tambahan, di luar IKM', en: 'extra, not in the IKM' },
  comment: { id: 'Saran atau masukan', en: 'Suggestions' },
  number: { id: 'No. lembar', en: 'Sheet no.' },
  code: { id: 'Loket', en: 'Counter' },
  complaints: { id: 'Keluhan yang perlu dijawab:', en: 'Complaints that need a reply:' },
  results: { id: 'Hasil survei:', en: 'Results:' },
} as const satisfies Record<string, Text>;

/** The two halves of the day in the regulation. */
export const surveyHours = ['08.00–12.00', '13.00–17.00'] as const;
