/** What the home page and the page for wrong addresses say. */
import type { Text } from '#shared/language.ts';

export const home = {
  title: { id: 'Suara Anda memperbaiki layanan kota', en: 'Your voice improves city services' },
  description: {
    id: 'Nilai pelayanan di loket tanpa nama, dan lihat hasilnya untuk setiap dinas.',
    en: 'Rate the service at a counter without giving your name, and see the results for every department.',
  },
  lead: {
    id: 'Nilai pelayanannya tanpa nama. Hasilnya terbuka untuk semua.',
    en: 'Rate a service without your name. The results are open to all.',
  },
  ways: { id: 'Mau apa hari ini?', en: 'What would you like to do?' },
  wayRate: { id: 'Nilai pelayanan', en: 'Rate a service' },
  wayResults: { id: 'Lihat hasil', en: 'See results' },
  waySearch: { id: 'Cari layanan', en: 'Find a service' },
  wayReceipt: { id: 'Cek tanda terima', en: 'Check a receipt' },
  rate: { id: 'Baru dilayani?', en: 'Just been served?' },
  rateText: {
    id: 'Pindai kode QR di loket dengan kamera HP, atau ketik kodenya di sini.',
    en: 'Scan the QR code at the counter with your phone’s camera, or type the code here.',
  },
  checkReceipt: {
    id: 'Sudah menilai? Periksa tanda terima',
    en: 'Already answered? Check your receipt',
  },
  results: { id: 'Bagaimana penilaian warga?', en: 'What do residents say?' },
  resultsText: {
    id: 'Nilai kepuasan setiap dinas, puskesmas, dan kecamatan, lengkap dengan jumlah respondennya.',
    en: 'The satisfaction index of every agency, health centre, and district, with its number of respondents.',
  },
  seeResults: { id: 'Lihat hasil semua unit', en: 'See the results of all departments' },
  how: { id: 'Cara kerjanya', en: 'How it works' },
  step1: {
    id: 'Anda menilai: sekitar 1 menit, tanpa nama atau NIK.',
    en: 'You rate the service: about 1 minute, no name or NIK.',
  },
  step2: {
    id: 'Jawaban dikumpulkan dalam kelompok, jadi tidak ada yang bisa dikenali.',
    en: 'Answers are gathered in groups, so nobody can be recognised.',
  },
  step3: {
    id: 'Hasilnya terbuka untuk semua, dan dinas menindaklanjutinya.',
    en: 'The results are open to all, and departments act on them.',
  },
  complaint: { id: 'Ada keluhan yang perlu dijawab?', en: 'A complaint that needs a reply?' },
  complaintText: {
    id: 'Survei ini tanpa nama, jadi tidak bisa dibalas. Sampaikan keluhan Anda lewat:',
    en: 'This survey is anonymous, so nobody can reply to it. Send your complaint through:',
  },
  try: { id: 'Coba surveinya', en: 'Try the survey' },
  tryText: {
    id: 'Ini situs contoh. Buka survei salah satu loket:',
    en: 'This is a sample site. Open the survey of a counter:',
  },
} as const satisfies Record<string, Text>;

/** Of a city without a counter. */
export const notBegun = {
  title: {
    id: 'Survei di kota ini belum dimulai',
    en: 'The survey of this city has not begun yet',
  },
  lead: {
    id: 'Belum ada loket yang dapat dinilai. Begitu ada, kode QR tergantung di loketnya.',
    en: 'There is no counter to rate yet. As soon as there is, a QR code hangs there.',
  },
  complaint: {
    id: 'Sampaikan lewat:',
    en: 'Send it through:',
  },
  staff: {
    id: 'Untuk petugas kota: masuk ke panel',
    en: 'For the city’s staff: sign in to the panel',
  },
} as const satisfies Record<string, Text>;

export const notFound = {
  title: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  text: {
    id: 'Alamatnya mungkin salah ketik, atau halamannya sudah pindah.',
    en: 'The address may be mistyped, or the page may have moved.',
  },
  surveyText: {
    id: 'Ingin menilai pelayanan? Ketik kode loketnya.',
    en: 'Want to rate a service? Type the code of the counter.',
  },
} as const satisfies Record<string, Text>;
