/** What the panel says of registered kiosks. */
import type { Text } from '#shared/language.ts';

export const kioskKeys = {
  menu: { id: 'Kiosk', en: 'Kiosks' },
  title: { id: 'Kiosk terdaftar', en: 'Registered kiosks' },
  lead: {
    id: 'Tablet di loket menjawab untuk banyak orang dari satu tempat. Daftarkan tablet itu, supaya jawabannya tidak dicurigai hanya karena datang dari satu alamat.',
    en: 'A tablet at a counter answers for many people from one place. Register it, so that its answers are not doubted merely for coming from one address.',
  },
  add: { id: 'Daftarkan kiosk', en: 'Register a kiosk' },
  counter: { id: 'Loket', en: 'Counter' },
  name: { id: 'Tablet yang mana?', en: 'Which tablet?' },
  nameHint: { id: 'Misalnya: Tablet di meja keluar', en: 'Such as: Tablet at the exit' },
  make: { id: 'Buat alamat pendaftaran', en: 'Make the address to register it' },
  open: {
    id: 'Buka alamat ini di tablet itu sekarang: pindai kodenya, atau ketik alamatnya. Tidak ditampilkan lagi. Siapa pun yang memegangnya bisa menjawab sebagai kiosk ini.',
    en: 'Open this address on that tablet now: scan the code, or type the address. It is not shown again. Whoever has it can answer as this kiosk.',
  },
  qr: { id: 'Kode QR alamat pendaftaran', en: 'QR code of the address to register it' },
  revoked: {
    id: 'Pendaftaran dicabut. Dalam satu menit jawaban tablet itu diperlakukan seperti jawaban siapa pun.',
    en: 'The registration was revoked. Within a minute the answers of that tablet are treated as those of anybody.',
  },
  all: { id: 'Semua kiosk', en: 'All kiosks' },
  none: { id: 'Belum ada kiosk terdaftar.', en: 'No kiosk is registered yet.' },
  made: { id: 'dibuat', en: 'made' },
  lastUsed: { id: 'terakhir menjawab', en: 'last answered' },
  neverUsed: { id: 'belum pernah menjawab', en: 'has not answered yet' },
  revokedOn: { id: 'dicabut', en: 'revoked' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  revokeWhat: {
    id: 'Tablet tetap bisa dipakai dan tidak ada jawaban yang hilang, tetapi ia harus didaftarkan lagi untuk dipercaya sebagai kiosk.',
    en: 'The tablet goes on working and no answer is lost, but it has to be registered again to be trusted as a kiosk.',
  },
  revokeNow: { id: 'Ya, cabut', en: 'Yes, revoke' },
} as const satisfies Record<string, Text>;

/** Of a kiosk whose counter came from another department. */
export const registeredBy = (department: string): Text => ({
  id: `didaftarkan oleh ${department}`,
  en: `registered by ${department}`,
});
