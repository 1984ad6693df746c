/** What the panel says of alerts. */
import type { AlertKind } from '#shared/alerts/alert.ts';
import type { DeliveryChannel, Outcome } from '#shared/alerts/delivery.ts';
import type { Text } from '#shared/language.ts';

export const alerts = {
  title: { id: 'Peringatan', en: 'Alerts' },
  cityTitle: { id: 'Peringatan seluruh kota', en: 'Alerts of the whole city' },
  lead: {
    id: 'Yang berubah dan sebaiknya segera dilihat. Tidak ada nama, komentar, atau jawaban satu orang di sini.',
    en: 'What changed and is better looked at soon. No name, no comment and no single answer is in here.',
  },
  unseen: { id: 'Belum dilihat', en: 'Not seen yet' },
  seenBefore: { id: 'Sudah dilihat', en: 'Seen' },
  noneUnseen: {
    id: 'Semua peringatan sudah dilihat.',
    en: 'Every alert has been seen.',
  },
  none: {
    id: 'Belum ada peringatan. Setiap pagi diperiksa: apakah nilai berubah, apakah banyak yang kurang puas, apakah ada loket yang mendadak sepi, dan apakah ada tindak lanjut yang terlambat.',
    en: 'No alerts. Every morning it is checked whether an index has changed, whether many were dissatisfied, whether a counter has gone silent, and whether any follow-up is late.',
  },
  holds: {
    id: 'Dinilai bersama semua unit kota, tanda ini tetap menonjol.',
    en: 'Judged together with all units of the city, this signal holds.',
  },
  mayBeChance: {
    id: 'Dari ratusan unit, setiap bulan beberapa memberi tanda seperti ini karena kebetulan. Lihat grafiknya sebelum bertindak.',
    en: 'Of hundreds of units some give a signal like this by chance every month. Look at the chart before you act.',
  },
  raised: { id: 'Dilaporkan', en: 'Raised on' },
  goodNews: { id: 'Kabar baik', en: 'Good news' },
  tick: { id: 'Centang', en: 'Tick' },
  markSeen: { id: 'Sudah dilihat', en: 'Seen' },
  markTicked: { id: 'Tandai yang dicentang sudah dilihat', en: 'Mark those ticked as seen' },
  done: { id: 'Tercatat.', en: 'Noted.' },
  pages: { id: 'Halaman peringatan', en: 'Pages of alerts' },
  before: { id: 'Sebelumnya', en: 'Before' },
  next: { id: 'Berikutnya', en: 'Next' },
  explain: { id: 'Kapan peringatan muncul?', en: 'When is an alert raised?' },
  urgent: { id: 'Perlu segera dilihat', en: 'To be looked at soon' },
  all: { id: 'Semua peringatan', en: 'All alerts' },
  deliveries: { id: 'Kabar harian', en: 'The daily digest' },
  notSetUp: {
    id: 'Kabar harian belum dikirim ke mana pun. Minta tim TI kota menyiapkannya: lewat surel, atau ke aplikasi obrolan (webhook).',
    en: 'The daily digest is not sent anywhere yet. Ask the city’s IT team to set it up: by e-mail, or to a chat app (webhook).',
  },
  nothingSent: { id: 'belum ada yang dikirim', en: 'nothing was sent yet' },
  lastTried: { id: 'terakhir', en: 'last' },
  waiting: { id: 'menunggu dikirim', en: 'waiting to be sent' },
} as const satisfies Record<string, Text>;

export const kindNames: Readonly<Record<AlertKind, Text>> = {
  signal: { id: 'Perubahan nilai', en: 'Change of the index' },
  burst: { id: 'Banyak yang kurang puas', en: 'Many were dissatisfied' },
  silence: { id: 'Loket sepi', en: 'Counter gone silent' },
  overdue: { id: 'Tindak lanjut terlambat', en: 'Overdue follow-up' },
  closing: { id: 'Penutupan terlambat', en: 'Late closing' },
};

/** When each kind is raised, for those who wonder. */
export const explanations: Readonly<Record<AlertKind, Text>> = {
  signal: {
    id: 'Sekali sebulan: grafik kendali indeks menunjukkan perubahan yang bukan kebetulan, naik atau turun.',
    en: 'Once a month: the control chart of an index shows a change that is no chance, up or down.',
  },
  burst: {
    id: 'Dalam 3, 7, atau 14 hari terakhir jauh lebih banyak yang kurang atau tidak puas daripada delapan minggu sebelumnya. Dihitung dari kelompok sepuluh orang atau lebih.',
    en: 'In the last 3, 7 or 14 days far more were less or not satisfied than in the eight weeks before. Counted in groups of ten people or more.',
  },
  silence: {
    id: 'Loket yang biasanya ramai tidak menerima jawaban pada hari-hari yang biasanya membawa sepuluh atau lebih. Hari libur tidak dihitung.',
    en: 'A counter that is usually busy heard nobody on days that usually bring ten answers or more. Holidays do not count.',
  },
  overdue: {
    id: 'Sehari setelah batas waktunya, dan sekali lagi setelah 30 hari, saat warga mulai membacanya di halaman hasil.',
    en: 'The day after it was due, and again after 30 days, when people begin to read so on the results page.',
  },
  closing: {
    id: 'Sehari setelah batas waktu satu langkah penutupan periode lewat: pemeriksaan unit, persetujuan, atau pengumuman.',
    en: 'The day after a step of the closing of a period was due: the check, the approval, or the publication.',
  },
};

export const channelNames: Readonly<Record<DeliveryChannel, Text>> = {
  webhook: { id: 'Webhook', en: 'Webhook' },
  email: { id: 'Surel', en: 'E-mail' },
};

export const outcomes: Readonly<Record<Outcome['outcome'], Text>> = {
  delivered: { id: 'terkirim', en: 'delivered' },
  address: {
    id: 'tidak terkirim: alamat tujuannya tidak sah (webhook harus https)',
    en: 'not delivered: its address is not valid (a webhook needs https)',
  },
  timeout: {
    id: 'tidak terkirim: penerima tidak menjawab dalam 10 detik',
    en: 'not delivered: the receiver did not answer within 10 seconds',
  },
  unreachable: {
    id: 'tidak terkirim: penerima tidak terhubung',
    en: 'not delivered: the receiver could not be reached',
  },
  refused: { id: 'tidak terkirim: penerima menolak', en: 'not delivered: the receiver refused' },
};
