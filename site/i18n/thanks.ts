/** What the thanks page and the page for checking a receipt say. */
import type { Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';

export const thanks = {
  title: { id: 'Terima kasih', en: 'Thank you' },
  received: {
    id: 'Penilaian Anda sudah kami terima.',
    en: 'We have received your response.',
  },
  next: { id: 'Apa selanjutnya?', en: 'What happens next?' },
  open: {
    id: 'Hasilnya terbuka untuk semua: warga, petugas, dan pimpinan kota.',
    en: 'The results are open to all: residents, staff, and the city’s leaders.',
  },
  seeResults: { id: 'Lihat hasil layanan ini', en: 'See the results of this service' },
  youSaid: { id: 'Anda bilang', en: 'You said' },
  weDid: { id: 'Kami lakukan', en: 'We did' },
  share: { id: 'Bagikan hasilnya', en: 'Share the results' },
  shareText: {
    id: 'Yang dibagikan hanya hasil layanan ini, bukan jawaban Anda.',
    en: 'Only the results of this service are shared, not your answers.',
  },
  shareButton: { id: 'Bagikan hasil layanan ini', en: 'Share the results of this service' },
  whatsApp: { id: 'Kirim lewat WhatsApp', en: 'Send by WhatsApp' },
  copy: { id: 'Salin tautan', en: 'Copy the link' },
  copied: { id: 'Tautan sudah disalin.', en: 'The link is copied.' },
  complaint: { id: 'Perlu jawaban?', en: 'Do you need a reply?' },
  complaintText: {
    id: 'Survei ini tanpa nama, jadi kami tidak bisa membalas. Keluhan yang perlu dijawab dapat Anda sampaikan lewat:',
    en: 'This survey is anonymous, so we cannot reply. If your complaint needs a reply, use:',
  },
  emergency: { id: 'Keadaan darurat?', en: 'An emergency?' },
} as const satisfies Record<string, Text>;

/** Why a response is not visible at once: it waits until others keep it company. */
export const visibleFrom = (responses: number): Text => ({
  id: `Penilaian masuk hasil bersama sedikitnya ${responses} orang, sesudah hari, pekan, bulan, atau triwulannya lewat, agar tidak ada yang bisa dikenali.`,
  en: `Responses enter the results with those of at least ${responses} people, once the day, week, month or quarter is over, so that nobody can be recognised.`,
});

/** Over the latest that a department did. */
export const latestOf = (department: string): Text => ({
  id: `Suara warga, langkah ${department}`,
  en: `What ${department} did with answers like yours`,
});

/** Goes with the address of the results, which follows it. */
export const shareMessage = (service: Text, department: string): Text => ({
  id: `Begini penilaian warga untuk ${service.id}, ${department}:`,
  en: `What residents say about ${service.en}, ${department}:`,
});

export const receipt = {
  title: { id: 'Tanda terima', en: 'Receipt' },
  keep: {
    id: 'Simpan kalau ingin memeriksanya nanti. Tidak ada nama atau jawaban di dalamnya, dan tidak perlu ditunjukkan kepada siapa pun.',
    en: 'Keep it if you want to check later. It holds no name and no answers, and nobody needs to see it.',
  },
  check: { id: 'Periksa penilaian ini', en: 'Check this response' },
  pageTitle: { id: 'Periksa tanda terima', en: 'Check a receipt' },
  lead: {
    id: 'Lihat apakah penilaian Anda sudah sampai dan sudah dihitung.',
    en: 'See whether your response has arrived and is counted.',
  },
  code: { id: 'Tanda terima', en: 'Receipt' },
  codeHint: {
    id: '12 huruf dan angka di halaman terima kasih, misalnya',
    en: '12 letters and digits on the thanks page, for example',
  },
  codeWrong: {
    id: 'Tanda terima terdiri dari 12 huruf dan angka. Coba lihat lagi.',
    en: 'A receipt has 12 letters and digits. Please look again.',
  },
  counterWrong: {
    id: 'Kode loket ini tidak dikenal. Coba lihat lagi di poster.',
    en: 'This counter code is not known. Please look at the poster again.',
  },
  submit: { id: 'Periksa', en: 'Check' },
  counted: { id: 'Sudah dihitung', en: 'Counted' },
  countedText: {
    id: 'Penilaian ini sudah kami terima dan sudah masuk hasil.',
    en: 'We have received this response, and the results contain it.',
  },
  held: { id: 'Ditahan untuk diperiksa', en: 'Held to be looked at' },
  heldText: {
    id: 'Penilaian ini sudah kami terima. Bersamanya datang banyak penilaian lain dengan pola yang tidak biasa. Inspektorat memutuskan semuanya dihitung atau tidak, tanpa melihat isinya.',
    en: 'We have received this response, but it came with many others of an unusual pattern. The Inspektorat decides whether they count, without seeing what they say.',
  },
  rejected: { id: 'Tidak dihitung', en: 'Not counted' },
  rejectedText: {
    id: 'Penilaian ini datang bersama banyak penilaian lain dengan pola yang tidak biasa. Inspektorat memutuskan semuanya tidak dihitung. Kalau Anda memang dilayani, sampaikan lewat saluran keluhan di bawah.',
    en: 'This response came with many others of an unusual pattern, and the Inspektorat decided that they do not count. If you were served, please say so by the complaint channels below.',
  },
  waiting: { id: 'Sudah diterima', en: 'Received' },
  left: { id: 'Belum selesai, tetap dihitung', en: 'Not finished, still counted' },
  leftText: {
    id: 'Survei ini ditinggal sebelum selesai. Yang sudah dijawab tetap dihitung.',
    en: 'This survey was left before its end. What was answered still counts.',
  },
  leftCounted: { id: 'Jawaban itu sudah masuk hasil.', en: 'The results contain it.' },
  unknown: { id: 'Belum sampai', en: 'Not arrived' },
  offline: {
    id: 'Kalau HP tadi tanpa internet, buka lagi halaman surveinya supaya terkirim.',
    en: 'If your phone had no internet, open the page of the survey again so that it is sent.',
  },
  openSurvey: { id: 'Buka survei loket ini', en: 'Open the survey of this counter' },
  unavailable: { id: 'Belum bisa diperiksa', en: 'Cannot be checked now' },
  unavailableText: {
    id: 'Sistem sedang sibuk. Coba lagi sebentar.',
    en: 'The system is busy. Please try again in a moment.',
  },
  slip: { id: 'Ada yang salah ketik', en: 'Something is mistyped' },
} as const satisfies Record<string, Text>;

/** What a response that has arrived waits for. */
export const waitsFor = (responses: number, countedAfter: string): Text => ({
  id: `Penilaian ini dihitung sesudah ${formatDay(countedAfter).id}, bersama semua penilaian layanan ini sampai hari itu, asal sedikitnya ${responses} orang. Kalau belum cukup, menunggu penghitungan berikutnya.`,
  en: `This response is counted after ${formatDay(countedAfter).en}, with all responses to this service up to that day, if they are of at least ${responses} people. If not, it waits for the next count.`,
});

/** In a made-up city nobody has to be protected. */
export const soonerInDemo = (responses: number): Text => ({
  id: `Dalam peragaan ini penilaian dihitung begitu ada ${responses}, supaya bisa dicoba.`,
  en: `In this demonstration responses are counted as soon as there are ${responses}, so that it can be tried.`,
});

export const notFoundIn = (days: number): Text => ({
  id: `Tidak ada penilaian dengan tanda terima ini dalam ${days} hari terakhir.`,
  en: `No response of the last ${days} days has this receipt.`,
});
