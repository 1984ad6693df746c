/** What protects answers and figures, in plain words. */
import type { Text } from '#shared/language.ts';

export const trust = {
  title: { id: 'Apa yang melindungi siapa', en: 'What protects whom' },
  lead: {
    id: 'Jawaban Anda tidak bisa dibaca dari angka, dan angka tidak bisa dikarang satu orang. Begini caranya, dan di mana batasnya.',
    en: 'Your answer cannot be read from the figures, and no single person can make the figures up. This is how, and where it ends.',
  },
  sources: {
    id: 'Untuk tahu dari berapa tempat jawaban datang dan berapa kali dari tempat yang sama, alamat internet Anda diubah menjadi sandi pendek. Kunci sandinya dihapus malam berikutnya, dan sandi itu tidak pernah disimpan bersama jawaban.',
    en: 'To know from how many places answers come, and how often from the same one, your internet address is turned into a short code. The key of the code is deleted the night after, and the code is never stored with an answer.',
  },
} as const satisfies Record<string, Text>;

/** For whom, and what holds for them. */
export const protections: readonly { readonly who: Text; readonly points: readonly Text[] }[] = [
  {
    who: { id: 'Kalau Anda menjawab', en: 'If you answer' },
    points: [
      {
        id: 'Petugas yang baru melayani Anda tidak bisa melihat jawaban Anda. Tidak ada angka yang berubah karena Anda menjawab: jawaban sehari, sepekan, sebulan, atau setriwulan dihitung sekaligus pada malam hari.',
        en: 'The officer who has just served you cannot see your answer. No figure changes because you answered: the answers of a day, week, month or quarter are counted together at night.',
      },
      {
        id: 'Yang dihitung sekaligus sedikitnya sepuluh orang dari sepuluh tempat. Kalau kurang, menunggu.',
        en: 'Those counted together are at least ten people from ten places. If there are fewer, they wait.',
      },
      {
        id: 'Kepala unit dan panelnya tidak melihat angka lebih awal daripada Anda. Satu-satunya yang lebih awal: panel memberi tahu kalau loket yang ramai berhari-hari tidak menerima jawaban sama sekali.',
        en: 'The head of the department and the panel see no figure sooner than you do. One thing alone comes sooner: the panel tells when a busy counter has had no answers at all for days.',
      },
      trust.sources,
    ],
  },
  {
    who: { id: 'Kalau Anda petugas', en: 'If you are an officer' },
    points: [
      {
        id: 'Satu orang yang mengisi berkali-kali untuk menjatuhkan loket Anda tidak dihitung: jawaban ketiga dan seterusnya dari satu alamat sehari ditahan, kecuali loket Anda memang biasa begitu, misalnya karena Wi-Fi ruang tunggu.',
        en: 'One person who answers again and again to bring your counter down is not counted: the third and later answers of an address on a day are held, unless your counter is used to that, by the Wi-Fi of the waiting room for example.',
      },
      {
        id: 'Yang datang lebih cepat dari tangan orang, di luar jam buka, atau lebih banyak daripada yang dilayani juga ditahan.',
        en: 'What comes faster than people tap, out of hours, or in larger numbers than people were served is held as well.',
      },
      {
        id: 'Begitu juga pujian yang dipencet sendiri di kiosk. Yang ditahan tidak dihapus: Inspektorat memutuskan dengan alasan tertulis, dan unit Anda bisa membacanya di jejak audit.',
        en: 'The same goes for praise that somebody presses at the kiosk themselves. What is held is not deleted: the Inspektorat decides, with a reason in writing that your department can read in the audit trail.',
      },
    ],
  },
  {
    who: { id: 'Kalau Anda memeriksa angkanya', en: 'If you check the figures' },
    points: [
      {
        id: 'Setiap angka bisa dihitung ulang dari data terbuka, dan selisih dua angka yang pernah terbit selalu berisi sepuluh orang atau lebih.',
        en: 'Every figure can be recomputed from open data, and the difference of any two that were ever published is of ten people or more.',
      },
      {
        id: 'Serangan yang kami kenal dimainkan lagi setiap kali program ini diubah; tabel hasilnya, termasuk yang belum tertangkal, ada di dokumentasi “Trust”.',
        en: 'The attacks that we know are played again whenever this program is changed; the table of what came of them, with those that still succeed, is in the document “Trust”.',
      },
    ],
  },
  {
    who: { id: 'Yang belum terlindungi', en: 'What is not protected' },
    points: [
      {
        id: 'Kalau selama satu masa hitung penuh hanya ada Anda dan satu orang yang menjawab dari banyak tempat, orang itu bisa menebak jawaban Anda sesudahnya.',
        en: 'If for a whole window nobody answers but you and one person from many places, that person can work out your answer afterwards.',
      },
      {
        id: 'Beberapa jawaban palsu sehari dari HP yang berbeda tidak bisa dibedakan dari yang asli. Tiket antrean bisa: jawaban dengan tiket berasal dari kunjungan yang nyata. Karena itu indeks dari tiket dan kiosk ditulis di sebelah indeks dari jawaban terbuka, dengan keterangan kalau bedanya lebih dari kebetulan.',
        en: 'A few false answers a day from different phones cannot be told from real ones. Queue tickets can: an answer with a ticket is of a real visit. That is why the index of tickets and kiosks stands beside that of open answers, with a word when they differ by more than chance.',
      },
    ],
  },
];
