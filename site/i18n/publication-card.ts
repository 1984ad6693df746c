/** The publication card of PermenPANRB 14/2017, Lampiran IV: its own words, and the page that prints it. */
import type { Text } from '#shared/language.ts';
import { type Period, periodLabel, yearOf } from '#shared/publication/period.ts';

/** What the regulation prints on the card, and what this project adds to it. */
export const publicationCard = {
  heading: { id: 'Indeks Kepuasan Masyarakat (IKM)', en: 'Citizen Satisfaction Index (IKM)' },
  wholeCity: { id: 'Seluruh unit pelayanan', en: 'All service units' },
  value: { id: 'Nilai IKM', en: 'IKM value' },
  service: { id: 'Nama layanan', en: 'Service' },
  allServices: { id: 'Semua layanan', en: 'All services' },
  respondents: { id: 'Responden', en: 'Respondents' },
  number: { id: 'Jumlah', en: 'Number' },
  people: { id: 'orang', en: 'people' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  education: { id: 'Pendidikan', en: 'Education' },
  few: { id: '<5', en: '<5' },
  period: { id: 'Periode survei', en: 'Survey period' },
  until: { id: 's/d', en: 'to' },
  grade: { id: 'Mutu', en: 'Grade' },
  fewThan10: { id: 'kurang dari 10', en: 'fewer than 10' },
  withheld: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
  withheldWhy: {
    id: 'Nilai IKM ditampilkan mulai 30 responden, supaya tidak ada jawaban yang bisa dikenali.',
    en: 'The IKM value is shown from 30 respondents on, so that no single answer can be recognised.',
  },
  profileLater: {
    id: 'ditampilkan bersama nilai IKM',
    en: 'shown together with the IKM value',
  },
  profileHidden: {
    id: 'tidak ditampilkan, demi kerahasiaan',
    en: 'not shown, for confidentiality',
  },
  profileNote: {
    id: 'Jenis kelamin dan pendidikan boleh tidak diisi; jumlahnya dibulatkan ke kelipatan 5.',
    en: 'Sex and education may be left out; their numbers are rounded to multiples of 5.',
  },
  thanks: {
    id: 'Terima kasih atas penilaian yang telah Anda berikan',
    en: 'Thank you for the rating that you have given',
  },
  thanksMore: {
    id: 'Masukan Anda sangat bermanfaat untuk kemajuan unit kami agar terus memperbaiki dan meningkatkan kualitas pelayanan bagi masyarakat',
    en: 'Your input is most useful for our unit to keep mending and improving the quality of service to the public',
  },
  scan: { id: 'Hasil lengkap', en: 'All results' },
  sample: { id: 'Data contoh', en: 'Sample data' },
} as const satisfies Record<string, Text>;

export const publicationCardPage = {
  title: { id: 'Kartu publikasi IKM', en: 'IKM publication card' },
  lead: {
    id: 'Siap ditempel di ruang pelayanan, menurut Lampiran IV PermenPANRB 14/2017.',
    en: 'Ready for the wall of the service room, after Annex IV of PermenPANRB 14/2017.',
  },
  print: { id: 'Cetak atau simpan PDF', en: 'Print or save as PDF' },
  how: {
    id: 'Kertas A4 mendatar, skala 100%. Tanpa tombol: Ctrl+P.',
    en: 'A4 paper, landscape, scale 100%. Without the button: Ctrl+P.',
  },
  running: {
    id: 'Periode ini belum selesai: angkanya masih bisa berubah.',
    en: 'This period is not over: its figures may still change.',
  },
  back: { id: 'Lihat hasil lengkapnya', en: 'See all the results' },
  report: { id: 'Laporan resmi', en: 'Official report' },
  unit: { id: 'Unit', en: 'Unit' },
} as const satisfies Record<string, Text>;

/** The period as the card's fourth line has it: `Triwulan III Tahun 2026`, `Bulan Juli Tahun 2026`. */
export function cardPeriod(period: Period): Text {
  const { id, en } = periodLabel(period);
  if (period.kind === 'year') return { id, en };
  const year = yearOf(period.from);
  const name = `${period.kind === 'month' ? 'Bulan ' : ''}${id.replace(year, `Tahun ${year}`)}`;
  return { id: name, en };
}
