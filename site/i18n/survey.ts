/** What a resident reads at the counter. */
import type { Text } from '#shared/language.ts';

export const survey = {
  title: { id: 'Nilai pelayanan', en: 'Rate the service' },
  description: {
    id: 'Survei kepuasan singkat, tanpa nama, untuk loket ini.',
    en: 'A short, anonymous satisfaction survey for this counter.',
  },
  promise: {
    id: 'Tidak perlu nama atau NIK. Sekitar 1 menit.',
    en: 'No name or NIK needed. About 1 minute.',
  },
  elements: { id: 'Tentang pelayanannya', en: 'About the service' },
  optional: { id: 'Boleh dilewati.', en: 'You may skip these.' },
  /** Between the number of the question and how many there are: "2 dari 5". */
  of: { id: 'dari', en: 'of' },
  listen: { id: 'Dengarkan', en: 'Listen' },
  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Lanjut', en: 'Next' },
  skip: { id: 'Lewati', en: 'Skip' },
  /** On a question that has an answer; "Kembali" leads to the question before. */
  undo: { id: 'Hapus jawaban', en: 'Delete answer' },
  answerAll: { id: 'Jawab semua', en: 'Answer all' },
  ending: { id: 'Hampir selesai', en: 'Almost done' },
  /** Only where one of the two lower answers was given; without JavaScript in an old browser, always. */
  reason: { id: 'Kalau kurang puas, apa sebabnya?', en: 'If not satisfied, why?' },
  comment: { id: 'Pesan atau saran', en: 'Message or suggestion' },
  commentHint: {
    id: 'Boleh dilewati. Jangan tulis nama, NIK, atau nomor HP.',
    en: 'You may skip this. Do not write names, NIK, or phone numbers.',
  },
  profile: { id: 'Tentang Anda', en: 'About you' },
  profileHint: {
    id: 'Boleh dilewati. Membantu kami melihat apakah pelayanan adil bagi semua.',
    en: 'You may skip this. It helps us see whether the service is fair to everyone.',
  },
  notSaid: { id: 'Tidak dijawab', en: 'Not answered' },
  send: { id: 'Kirim', en: 'Send' },
  sending: { id: 'Mengirim…', en: 'Sending…' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  offline: {
    id: 'Belum terkirim. Jawaban Anda masih ada di halaman ini dan dikirim begitu internet tersambung lagi.',
    en: 'Not sent yet. Your answers are still on this page and will be sent once the internet is back.',
  },
  busy: {
    id: 'Belum terkirim. Sistem sedang sibuk. Jawaban Anda masih ada di halaman ini; coba lagi sebentar.',
    en: 'Not sent yet. The system is busy. Your answers are still on this page; please try again in a moment.',
  },
  chooseFirst: { id: 'Pilih satu jawaban dulu.', en: 'Choose one answer first.' },
  correct: { id: 'Ada isian yang perlu diperbaiki', en: 'Some answers need to be corrected' },
  refused: {
    id: 'Penilaian ini tidak dapat diterima.',
    en: 'This response could not be accepted.',
  },
  privacy: { id: 'Apa yang kami simpan', en: 'What we store' },
} as const satisfies Record<string, Text>;

export const codes = {
  title: { id: 'Ketik kode loket', en: 'Type the counter code' },
  description: {
    id: 'Tidak bisa memindai QR? Ketik kode lima huruf dan angka di bawahnya.',
    en: 'Cannot scan the QR? Type the code of five letters and digits below it.',
  },
  label: { id: 'Kode loket', en: 'Counter code' },
  hint: {
    id: 'Lima huruf dan angka di bawah kode QR, misalnya',
    en: 'Five letters and digits below the QR code, for example',
  },
  start: { id: 'Mulai survei', en: 'Start' },
  unknownTitle: { id: 'Kode tidak ditemukan', en: 'Code not found' },
  unknown: {
    id: 'Mungkin ada huruf atau angka yang tertukar. Coba lihat lagi kodenya di poster.',
    en: 'A letter or digit may be mixed up. Please look at the code on the poster again.',
  },
  help: { id: 'Mencari kodenya', en: 'Finding the code' },
  where: {
    id: 'Kode ada di bawah kotak QR, di poster di loket.',
    en: 'The code is below the QR square, on the poster at the counter.',
  },
  looks: {
    id: 'Kode terdiri dari lima huruf dan angka. Huruf I, L, O, dan U tidak dipakai.',
    en: 'A code has five letters and digits. The letters I, L, O, and U are not used.',
  },
  slip: {
    id: 'Huruf besar atau kecil sama saja.',
    en: 'Capital or small letters make no difference.',
  },
  rescan: {
    id: 'Masih tidak ketemu? Tanyakan petugas, atau pindai QR-nya.',
    en: 'Still not found? Ask the staff, or scan the QR.',
  },
  toHome: { id: 'Ke beranda', en: 'To the home page' },
} as const satisfies Record<string, Text>;
