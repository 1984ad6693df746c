/** What a kiosk says: to the queue in both languages at once, to the staff in Indonesian first. */
import type { Text } from '#shared/language.ts';

export const kiosk = {
  title: { id: 'Kiosk', en: 'Kiosk' },
  sample: { id: 'Data contoh', en: 'Sample data' },
  tap: { id: 'Sentuh satu wajah', en: 'Touch a face' },
  skip: { id: 'Lewati', en: 'Skip' },
  again: { id: 'Salah sentuh? Ulangi', en: 'Wrong tap? Start again' },
  thanks: { id: 'Terima kasih!', en: 'Thank you!' },
  kept: {
    id: 'Penilaian Anda tersimpan tanpa nama.',
    en: 'Your rating is kept without a name.',
  },
  needsScript: {
    id: 'Kiosk memerlukan JavaScript. Survei biasa tidak:',
    en: 'The kiosk needs JavaScript. The ordinary survey does not:',
  },
  ready: { id: 'Kiosk siap dipakai', en: 'The kiosk is ready' },
  start: { id: 'Mulai', en: 'Start' },
  howToPin: {
    id: 'Sebelum mulai, sematkan layar: di Android “Sematkan aplikasi”, di iPad “Akses Terpandu”. Dengan begitu tablet tidak bisa dipakai untuk hal lain.',
    en: 'Before you start, pin the screen: “App pinning” on Android, “Guided Access” on an iPad. The tablet then cannot be used for anything else.',
  },
  howToLeave: {
    id: 'Membuka menu petugas: tekan dan tahan lambang di pojok kiri atas selama tiga detik, atau Ctrl+Alt+K.',
    en: 'To open the staff menu, press and hold the mark at the top left for three seconds, or Ctrl+Alt+K.',
  },
  staff: { id: 'Menu petugas', en: 'Staff menu' },
  hold: { id: 'Menu petugas: tekan dan tahan', en: 'Staff menu: press and hold' },
  waiting: { id: 'Menunggu dikirim', en: 'Waiting to be sent' },
  lastSent: { id: 'Terakhir terkirim', en: 'Last sent' },
  never: { id: 'belum pernah', en: 'not yet' },
  network: { id: 'Internet', en: 'Internet' },
  online: { id: 'tersambung', en: 'connected' },
  offline: { id: 'terputus', en: 'not connected' },
  sleepless: { id: 'Layar tetap menyala', en: 'Screen stays on' },
  yes: { id: 'ya', en: 'yes' },
  no: {
    id: 'tidak; atur di pengaturan tablet',
    en: 'no; set it in the tablet’s settings',
  },
  registration: { id: 'Pendaftaran', en: 'Registration' },
  registered: { id: 'terdaftar', en: 'registered' },
  notRegistered: {
    id: 'belum; kepala unit bisa mendaftarkannya di panel',
    en: 'not yet; the head of the department can register it in the panel',
  },
  registerAgain: { id: 'Perlu didaftarkan lagi', en: 'To be registered again' },
  registerAgainHow: {
    id: 'dicabut; daftarkan lagi dari panel. Jawaban tetap tersimpan dan terkirim',
    en: 'revoked; register it again from the panel. Answers are still kept and sent',
  },
  typeKey: {
    id: 'Kunci dari panel, misalnya slt_7K3Q9F2MXB4T5V6W',
    en: 'The key from the panel, such as slt_7K3Q9F2MXB4T5V6W',
  },
  noKey: {
    id: 'Ini bukan kunci kiosk. Ketik 16 huruf dan angka setelah slt_.',
    en: 'This is no key of a kiosk. Type the 16 letters and digits after slt_.',
  },
  register: { id: 'Daftarkan tablet ini', en: 'Register this tablet' },
  refused: { id: 'Ditolak server', en: 'Refused by the server' },
  sendNow: { id: 'Kirim sekarang', en: 'Send now' },
  resume: { id: 'Kembali ke kiosk', en: 'Back to the kiosk' },
  leave: { id: 'Keluar dari kiosk', en: 'Leave the kiosk' },
} as const satisfies Record<string, Text>;
