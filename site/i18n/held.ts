/** What the panel says of answers that were held. */
import type { Text } from '#shared/language.ts';
import type { HeldState } from '#shared/trust/held-list.ts';
import type { HeldReason } from '#shared/trust/held-reason.ts';

export const held = {
  menu: { id: 'Jawaban ditahan', en: 'Held answers' },
  title: { id: 'Jawaban yang ditahan', en: 'Held answers' },
  lead: {
    id: 'Waktu masa hitung ditutup, jawaban yang polanya tidak wajar ditahan: tidak dihapus, tidak dihitung. Inspektorat memutuskan, bukan unit yang dinilai. Yang terlihat di sini hanya kapan, berapa, dan seberapa mirip; isinya tidak.',
    en: 'When a window closes, answers of an implausible pattern are held: not deleted, not counted. The Inspektorat decides, not the department that is rated. Shown here is only when, how many and how alike; never what they say.',
  },
  none: {
    id: 'Tidak ada jawaban yang menunggu keputusan.',
    en: 'No answers wait for a decision.',
  },
  waiting: { id: 'Menunggu keputusan', en: 'Waiting for a decision' },
  decided: { id: 'Sudah diputuskan', en: 'Decided' },
  note: { id: 'Alasan', en: 'Reason' },
  noteHint: {
    id: 'Dicatat di jejak audit, yang juga dibaca unitnya.',
    en: 'It goes into the audit trail, which the department reads, too.',
  },
  release: { id: 'Lepaskan, supaya dihitung', en: 'Release, so that they count' },
  reject: { id: 'Tolak', en: 'Reject' },
  done: { id: 'Keputusan dicatat.', en: 'The decision is written down.' },
  onlyAuditor: {
    id: 'Yang memutuskan hanya Inspektorat.',
    en: 'Only the Inspektorat decides.',
  },
  explain: { id: 'Apa arti alasan-alasan ini?', en: 'What do these reasons mean?' },
} as const satisfies Record<string, Text>;

export const heldReasonNames: Readonly<Record<HeldReason, Text>> = {
  fast: { id: 'Lebih cepat dari tangan orang', en: 'Faster than people tap' },
  share: { id: 'Banyak dari satu alamat', en: 'Many from one address' },
  alike: { id: 'Banyak yang seragam', en: 'Many all the same' },
  hour: { id: 'Sejam terlalu ramai', en: 'An hour too busy' },
  day: { id: 'Sehari terlalu ramai', en: 'A day too busy' },
  week: { id: 'Sepekan terlalu ramai', en: 'A week too busy' },
  served: { id: 'Lebih banyak dari yang dilayani', en: 'More than were served' },
  closed: { id: 'Di luar jam buka', en: 'Out of hours' },
};

export const heldReasonTexts: Readonly<Record<HeldReason, Text>> = {
  fast: {
    id: 'Dalam satu menit lebih dari 40 jawaban datang dari satu alamat internet untuk layanan ini. Dari satu ponsel, tangan orang tidak secepat itu. Bisa juga ruang tunggu yang ramai-ramai mengisi dalam beberapa menit, atau kiosk tidak terdaftar yang baru tersambung lagi.',
    en: 'Within one minute more than 40 answers came from one internet address to this service. Nobody taps that fast on one phone. It may also have been a waiting room in which everybody answered within a few minutes, or a kiosk that is not registered and was online again.',
  },
  share: {
    id: 'Satu alamat internet memberi lebih dari dua jawaban sehari untuk layanan ini, lebih dari kebiasaan loketnya. Bisa satu orang yang mengisi berkali-kali, bisa juga ruang tunggu dengan Wi-Fi bersama yang baru. Sesudah dilepaskan, Wi-Fi itu menjadi kebiasaan.',
    en: 'One internet address gave more than two answers a day to this service, above the habit of the counter. It may be one person again and again, or a waiting room with a new shared Wi-Fi. Once released, that Wi-Fi becomes habit.',
  },
  alike: {
    id: 'Dalam sehari jauh lebih banyak jawaban yang memberi nilai sama dari pertanyaan pertama sampai terakhir daripada biasanya.',
    en: 'On a day far more answers than usual give the same rating from the first question to the last.',
  },
  hour: {
    id: 'Dalam sejam jauh lebih banyak jawaban daripada biasanya pada jam itu, atau lebih dari yang bisa dilayani satu loket.',
    en: 'In an hour far more answers than usual at that time, or more than a counter can serve.',
  },
  day: {
    id: 'Dalam sehari jauh lebih banyak jawaban daripada biasanya. Bisa juga hari pelayanan khusus.',
    en: 'On a day far more answers than usual. It may have been a day of special service.',
  },
  week: {
    id: 'Dalam sepekan jauh lebih banyak jawaban daripada biasanya.',
    en: 'In a week far more answers than usual.',
  },
  served: {
    id: 'Dalam sehari lebih banyak jawaban daripada orang yang dilayani menurut mesin antrean loketnya. Bisa juga mesinnya yang salah hitung atau sempat mati.',
    en: 'On a day more answers than people were served by the queue machine of the counter. The machine, too, may have miscounted or stood still.',
  },
  closed: {
    id: 'Dalam sehari banyak jawaban datang waktu loket tutup, lebih dari kebiasaannya. Beberapa wajar: orang mengisi di rumah, dan ponsel mengirim yang tertunda.',
    en: 'On a day many answers came while the counter was closed, above its habit. A few are natural: people answer at home, and phones send what waited.',
  },
};

export const heldStateNames: Readonly<Record<HeldState, Text>> = {
  held: { id: 'ditahan', en: 'held' },
  released: {
    id: 'dilepaskan, ikut penghitungan berikutnya',
    en: 'released, joins the next count',
  },
  counted: { id: 'dilepaskan dan sudah dihitung', en: 'released and counted' },
  rejected: { id: 'ditolak, tidak dihitung', en: 'rejected, not counted' },
};

/** `48 jawaban, 47 persis sama. Biasanya sekitar 3.` */
export function sayPattern(answers: string, alike: string, expected: string): Text {
  return {
    id: `${answers} jawaban, ${alike} di antaranya persis sama. Yang biasa: sekitar ${expected}.`,
    en: `${answers} answers, ${alike} of them exactly the same. Usual: about ${expected}.`,
  };
}
