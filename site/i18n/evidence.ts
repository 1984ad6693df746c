/** The panel's pages of evidence for the ministry's form F-02 (PEKPPP). */

import type { Text } from '#shared/language.ts';
import type { MissingStep } from '#shared/pekppp/score.ts';
import { formatCount } from '#shared/publication/number-format.ts';
import type { Rhythm } from '#shared/publication/windows.ts';

export const evidence = {
  menu: { id: 'PEKPPP', en: 'PEKPPP' },
  title: { id: 'Bukti PEKPPP', en: 'PEKPPP evidence' },
  cityLead: {
    id: 'Tingkat yang dicapai setiap unit pada pertanyaan formulir F-02 tentang survei, dari 0 sampai 5, menurut keadaan hari ini. Buka unit untuk melihat apa yang kurang.',
    en: 'The level that each department reaches in the questions of form F-02 about the survey, 0 to 5, as it stands today. Open a department to see what is missing.',
  },
  lead: {
    id: 'Apa yang akan dinilai dari survei unit ini, apa yang masih kurang, dan semua buktinya dalam satu ZIP.',
    en: 'What the survey of this department will be marked on, what is still missing, and all the evidence in one ZIP.',
  },
  year: { id: 'Tahun', en: 'Year' },
  show: { id: 'Tampilkan', en: 'Show' },
  unit: { id: 'Unit', en: 'Department' },
  question: { id: 'Pertanyaan', en: 'Question' },
  level: { id: 'Tingkat', en: 'Level' },
  next: { id: 'Untuk tingkat berikutnya', en: 'For the next level' },
  highest: { id: 'Sudah tertinggi.', en: 'The highest already.' },
  where: { id: 'Di panel', en: 'In the panel' },
  sheet: { id: 'Lembar sampul bukti', en: 'Cover sheet of the evidence' },
  levels: { id: 'Tingkat menurut formulir F-02', en: 'Levels of form F-02' },
  told: {
    id: 'Yang juga dapat dikatakan sistem ini',
    en: 'What this system can say besides',
  },
  toldHint: {
    id: 'Pertanyaan ini menilai lebih dari survei, jadi tingkatnya tidak dihitung di sini.',
    en: 'These questions are about more than the survey, so no level is computed here.',
  },
  media: { id: 'Media publikasi', en: 'Media of publication' },
  medium: { id: 'Media', en: 'Medium' },
  name: { id: 'Nama', en: 'Name' },
  day: { id: 'Tanggal', en: 'Day' },
  proof: { id: 'Bukti', en: 'Proof' },
  inZip: { id: 'gambar dalam ZIP', en: 'picture in the ZIP' },
  link: { id: 'tautan', en: 'link' },
  picture: { id: 'gambar', en: 'picture' },
  always: { id: 'selalu', en: 'always' },
  noneAdded: { id: 'Belum ada yang ditambahkan.', en: 'None was added yet.' },
  noMedia: {
    id: 'Belum ada. Halaman hasil terhitung begitu unit ini punya indeks.',
    en: 'None yet. The results page counts once this department has an index.',
  },
  plan: { id: 'Rencana tindak lanjut', en: 'Follow-up plan' },
  programme: { id: 'Program atau kegiatan', en: 'Programme' },
  state: { id: 'Keadaan', en: 'State' },
  due: { id: 'Tenggat', en: 'Due' },
  done: { id: 'Selesai', en: 'Done' },
  report: { id: 'Laporan', en: 'Report' },
  days: { id: 'Hari', en: 'Days' },
  noPlan: {
    id: 'Tidak ada rencana yang jatuh tempo pada tahun ini atau tahun sebelumnya.',
    en: 'No plan is due in this year or the one before it.',
  },
  daysHint: {
    id: 'Hari dihitung dari laporan terakhir yang diumumkan sebelum rencana diusulkan, atau akhir triwulan sebelum ada laporan yang diumumkan di sini, sampai selesai; yang terlambat sampai hari ini. Yang belum jatuh tempo tidak dihitung. Rencana tetap milik tahun tenggatnya yang pertama, juga kalau diundur.',
    en: 'Days run from the newest report published before the plan was proposed, or the end of a quarter before any was published here, until it was done; of what is late until today. What is not due yet does not count. A plan stays in the year in which it was first due, also when it is postponed.',
  },
  source: {
    id: 'Tingkat mengikuti panduan terbuka formulir F-02 (Pedoman MenPANRB 5/2023). Penilai dapat memutuskan lain.',
    en: 'Levels follow a public guide to form F-02 (Pedoman MenPANRB 5/2023). Evaluators may decide otherwise.',
  },
  contents: { id: 'Isi ZIP', en: 'What is in the ZIP' },
  contentsHint: {
    id: 'Halaman disimpan utuh dengan tanggalnya dan terbuka tanpa internet. Tanpa ZIP, setiap bagian dapat dibuka di sini.',
    en: 'Pages are saved whole with their date and open without a network. Without the ZIP each part can be opened here.',
  },
  download: { id: 'Unduh bukti (ZIP)', en: 'Download the evidence (ZIP)' },
  add: { id: 'Tambah media', en: 'Add a medium' },
  addHint: {
    id: 'Kartu yang dipasang, lencana di situs unit, unggahan di media sosial: setiap jenis media terhitung sekali. Jangan unggah gambar yang memperlihatkan wajah warga.',
    en: 'A card on the wall, a badge on the unit’s site, a post on social media: each kind of medium counts once. Upload no picture that shows residents’ faces.',
  },
  nameLabel: { id: 'Media yang mana', en: 'Which medium' },
  nameHint: {
    id: 'Misalnya: papan di lobi lantai 1, atau akun Instagram unit',
    en: 'Such as: the board in the ground-floor lobby, or the Instagram account of the unit',
  },
  dayLabel: { id: 'Tanggal terbit', en: 'Day of publication' },
  linkLabel: { id: 'Tautan', en: 'Link' },
  pictureLabel: { id: 'Gambar', en: 'Picture' },
  pictureHint: {
    id: 'JPEG atau PNG, paling besar 300 KB. Tempat dan waktu yang dicatat kamera dihapus.',
    en: 'JPEG or PNG, 300 KB at most. Place and time that a camera notes are taken out.',
  },
  smaller: { id: 'Gambar diperkecil supaya muat.', en: 'The picture was made smaller to fit.' },
  save: { id: 'Tambah', en: 'Add' },
  saved: { id: 'Media ditambahkan.', en: 'The medium was added.' },
  removed: { id: 'Media dihapus dari daftar.', en: 'The medium was removed from the list.' },
  remove: { id: 'Hapus', en: 'Remove' },
  removeNow: { id: 'Hapus media ini', en: 'Remove this medium' },
  reason: { id: 'Alasan', en: 'Reason' },
  removeHint: {
    id: 'Gambarnya ikut terhapus; nama dan alasannya tetap tercatat.',
    en: 'Its picture goes with it; its name and the reason stay on record.',
  },
  list: { id: 'Daftar media', en: 'List of media' },
} as const satisfies Record<string, Text>;

/** What to do for the next level, and where. */
export const missingWords: Readonly<
  Record<MissingStep, { readonly what: Text; readonly where: Text }>
> = {
  answers: {
    what: {
      id: 'Belum ada jawaban yang terhitung. Pasang QR di loket.',
      en: 'No answer counts yet. Put the QR code on the counters.',
    },
    where: { id: 'Poster', en: 'Posters' },
  },
  index: {
    what: {
      id: 'Jawaban masih terlalu sedikit untuk sebuah indeks.',
      en: 'The answers are too few for an index.',
    },
    where: { id: 'Poster', en: 'Posters' },
  },
  'any-medium': {
    what: {
      id: 'Umumkan hasilnya di kertas dan daring.',
      en: 'Publish the result on paper and online.',
    },
    where: { id: 'Tambah media', en: 'Add a medium' },
  },
  'other-medium': {
    what: {
      id: 'Umumkan juga di kertas: cetak kartu publikasi, pasang, dan tambahkan fotonya.',
      en: 'Publish on paper, too: print the publication card, put it up, and add its photo.',
    },
    where: { id: 'Tambah media', en: 'Add a medium' },
  },
  'more-media': {
    what: {
      id: 'Umumkan di satu media lagi, dan tambahkan buktinya.',
      en: 'Publish in one more medium, and add the proof.',
    },
    where: { id: 'Tambah media', en: 'Add a medium' },
  },
  'follow-up': {
    what: {
      id: 'Selesaikan satu tindak lanjut dari rencana tahun ini.',
      en: 'Get one action of this year’s plan done.',
    },
    where: { id: 'Tindak lanjut', en: 'Follow-up' },
  },
  plan: {
    what: { id: 'Belum ada rencana yang jatuh tempo tahun ini.', en: 'No plan is due this year.' },
    where: { id: 'Usulkan rencana', en: 'Propose a plan' },
  },
  decide: {
    what: {
      id: 'Rencana sudah diusulkan. Setujui dan mulai kerjakan.',
      en: 'A plan is proposed. Approve it and begin.',
    },
    where: { id: 'Tindak lanjut', en: 'Follow-up' },
  },
  realise: {
    what: {
      id: 'Selesaikan rencana yang masih berjalan.',
      en: 'Get done what is still under way.',
    },
    where: { id: 'Tindak lanjut', en: 'Follow-up' },
  },
  sooner: {
    what: {
      id: 'Yang terlama menentukan: selesaikan rencana dalam sebulan sesudah laporan.',
      en: 'The slowest decides: get plans done within a month of the report.',
    },
    where: { id: 'Tindak lanjut', en: 'Follow-up' },
  },
  'first-action': {
    what: {
      id: 'Belum ada rencana yang selesai sesudah suatu laporan.',
      en: 'No plan was done after a report yet.',
    },
    where: { id: 'Tindak lanjut', en: 'Follow-up' },
  },
  'shorter-windows': {
    what: {
      id: 'Jawaban dihitung lebih sering kalau lebih banyak: 20 penilai dari 10 tempat dalam setiap masa hitung.',
      en: 'Answers are counted more often where there are more: 20 raters from 10 places in each window.',
    },
    where: { id: 'Poster', en: 'Posters' },
  },
};

export const rhythmWords: Readonly<Record<Rhythm, Text>> = {
  day: { id: 'setiap hari', en: 'daily' },
  week: { id: 'setiap pekan', en: 'weekly' },
  month: { id: 'setiap bulan', en: 'monthly' },
  quarter: { id: 'setiap triwulan', en: 'quarterly' },
};

/** `3 dari 4 rencana yang jatuh tempo tahun 2026 terlaksana (75%).` */
export function sayPlan(realised: number, planned: number, year: string): Text {
  const percent = planned === 0 ? '' : ` (${Math.floor((100 * realised) / planned)}%)`;
  return {
    id: `${realised} dari ${planned} rencana yang jatuh tempo tahun ${year} terlaksana${percent}.`,
    en: `${realised} of ${planned} plans due in ${year} are done${percent}.`,
  };
}

/** `Paling lama 41 hari sesudah laporan, dari 3 rencana.` */
export const sayDays = (days: readonly number[]): Text => ({
  id: `Paling lama ${formatCount(Math.max(...days), 'id')} hari sesudah laporan, dari ${days.length} rencana.`,
  en: `${formatCount(Math.max(...days), 'en')} days after the report at the longest, of ${days.length === 1 ? 'one plan' : `${days.length} plans`}.`,
});

/** What can be said of questions 22, 23 and 27. */
export const toldWords = {
  system: {
    id: 'Survei ini berjalan sebagai sistem daring dan terhitung satu sistem pendukung.',
    en: 'This survey runs as an online system and counts as one supporting system.',
  },
  goId: (host: string): Text => ({
    id: `Alamatnya ${host}, berdomain .go.id.`,
    en: `Its address is ${host}, on a .go.id domain.`,
  }),
  otherDomain: (host: string): Text => ({
    id: `Alamatnya ${host}, belum berdomain .go.id.`,
    en: `Its address is ${host}, not on a .go.id domain yet.`,
  }),
  accessible: {
    id: 'Aksesibilitasnya diuji dan dilaporkan di halaman Aksesibilitas; berjalan tanpa JavaScript dan dengan papan ketik saja.',
    en: 'Its accessibility is tested and told on the page Accessibility; it works without JavaScript and by keyboard alone.',
  },
  comments: (comments: number, waiting: number): Text => ({
    id: `${comments} komentar dalam setahun, ${waiting} belum dijawab; waktu tunggunya diumumkan.`,
    en: `${comments} comments in a year, ${waiting} not answered yet; how long they wait is published.`,
  }),
  fewComments: {
    id: 'Kurang dari sepuluh komentar dalam setahun.',
    en: 'Fewer than ten comments in a year.',
  },
  published: (count: number, year: string): Text => ({
    id: `${count} tindak lanjut diumumkan tahun ${year}. Keluhan yang perlu jawaban diarahkan ke kanal pengaduan.`,
    en: `${count} follow-ups published in ${year}. Complaints that need a reply are led to the complaint channels.`,
  }),
} as const;
