/** What the panel says of the keys of queue machines. */
import type { Text } from '#shared/language.ts';

export const peopleServedKeys = {
  title: { id: 'Kunci mesin antrean', en: 'Keys of queue machines' },
  lead: {
    id: 'Dengan kunci, mesin antrean melaporkan sendiri berapa orang dilayani setiap loket, setiap hari.',
    en: 'With a key, a queue machine reports by itself how many people each counter served, each day.',
  },
  add: { id: 'Buat kunci', en: 'Make a key' },
  label: { id: 'Untuk mesin yang mana?', en: 'For which machine?' },
  labelHint: { id: 'Misalnya: Antrean lantai 1', en: 'Such as: Queue on floor 1' },
  make: { id: 'Buat kunci', en: 'Make the key' },
  handOver: {
    id: 'Masukkan kunci ini ke mesin sekarang. Tidak akan ditampilkan lagi:',
    en: 'Put this key into the machine now. It is not shown again:',
  },
  revoked: {
    id: 'Kunci sudah dicabut. Mesin yang memakainya tidak diterima lagi.',
    en: 'The key was revoked. A machine that uses it is refused from now on.',
  },
  all: { id: 'Semua kunci', en: 'All keys' },
  none: { id: 'Belum ada kunci.', en: 'There are no keys yet.' },
  made: { id: 'dibuat', en: 'made' },
  lastUsed: { id: 'terakhir dipakai', en: 'last used' },
  neverUsed: { id: 'belum pernah dipakai', en: 'never used' },
  revokedOn: { id: 'dicabut', en: 'revoked' },
  revoke: { id: 'Cabut', en: 'Revoke' },
  how: { id: 'Cara melaporkan', en: 'How to report' },
  howText: {
    id: 'Mesin mengirim jumlah orang untuk satu loket dan satu hari. Kiriman ulang menggantikan yang lama, jadi boleh dikirim beberapa kali sehari.',
    en: 'The machine sends the number of people for one counter and one day. Sending again replaces what was sent, so it may be sent several times a day.',
  },
  codes: { id: 'Kode loket', en: 'Counter codes' },
  guide: { id: 'Uraian API', en: 'The description of the API' },
} as const satisfies Record<string, Text>;
