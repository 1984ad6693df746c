/** What the results say beyond their own pages: in a frame, on a display, and how to put them there. */
import type { Text } from '#shared/language.ts';

export const embed = {
  all: { id: 'Lihat hasil lengkapnya', en: 'See all the results' },
  newTab: { id: '(tab baru)', en: '(new tab)' },
  unavailable: { id: 'Hasil tidak bisa ditampilkan', en: 'The results cannot be shown' },
} as const satisfies Record<string, Text>;

export const sharing = {
  title: { id: 'Bagikan dan pasang', en: 'Share and display' },
  card: { id: 'Kartu publikasi untuk dicetak', en: 'Publication card to print' },
  report: {
    id: 'Laporan resmi (SKM), siap ditandatangani',
    en: 'Official report (SKM), ready to sign',
  },
  display: { id: 'Layar untuk ruang tunggu', en: 'Display for the waiting room' },
  onSite: { id: 'Pasang di situs Anda', en: 'Put it on your site' },
  badge: { id: 'Lencana', en: 'Badge' },
  badgeNote: {
    id: 'Gambar kecil yang selalu memuat angka terbaru. Salin kode ini ke halaman Anda:',
    en: 'A small picture that always carries the newest figure. Copy this into your page:',
  },
  frame: { id: 'Bingkai', en: 'Frame' },
  frameNote: {
    id: 'Indeks, rentang, dan jumlah respondennya di dalam halaman Anda:',
    en: 'The index, its range, and its respondents inside your page:',
  },
  pinned: {
    id: 'Alamat ini selalu menunjuk periode yang sedang dibuka. Tanpa “period=…” yang tampil adalah tahun berjalan.',
    en: 'These addresses keep to the period you are looking at. Without “period=…” they show the current year.',
  },
} as const satisfies Record<string, Text>;

export const display = {
  title: { id: 'Layar hasil', en: 'Results display' },
  rated: { id: 'Nilai dari warga', en: 'Rated by residents' },
  best: { id: 'Paling baik', en: 'Best rated' },
  lowest: { id: 'Perlu diperbaiki lebih dulu', en: 'To be improved first' },
  bestTwo: { id: 'memilih dua jawaban terbaik', en: 'chose the two best answers' },
  heard: { id: 'Anda bilang, kami lakukan', en: 'You said, we did' },
  youSaid: { id: 'Anda bilang', en: 'You said' },
  weDid: { id: 'Kami lakukan', en: 'We did' },
  ask: { id: 'Bagaimana pelayanan hari ini?', en: 'How was the service today?' },
  scan: {
    id: 'Pindai dengan kamera HP. Sekitar 1 menit, tanpa nama atau NIK.',
    en: 'Scan with your phone’s camera. About 1 minute, no name or NIK.',
  },
  thenCode: {
    id: 'Lalu ketik kode yang tertulis di loket Anda.',
    en: 'Then type the code shown at your counter.',
  },
  orType: { id: 'atau buka', en: 'or open' },
  asOf: { id: 'Data per', en: 'Data as of' },
  stale: {
    id: 'Jaringan terputus. Angka ini diambil',
    en: 'No network. These figures were fetched on',
  },
  pause: { id: 'Jeda', en: 'Pause' },
  resume: { id: 'Lanjut', en: 'Resume' },
  sample: { id: 'Data contoh', en: 'Sample data' },
} as const satisfies Record<string, Text>;
