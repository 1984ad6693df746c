/** What is said about answers that wait on the phone. `{day}` and `{service}` are filled in there. */
import type { Text } from '#shared/language.ts';

export const outbox = {
  resumed: {
    id: 'Jawaban Anda tadi masih ada.',
    en: 'Your answers from before are still here.',
  },
  startOver: { id: 'Mulai dari awal', en: 'Start over' },
  sent: {
    id: 'Jawaban tadi untuk {service} sudah terkirim.',
    en: 'Your earlier answer about {service} has been sent.',
  },
  refused: {
    id: 'Jawaban tanggal {day} untuk {service} tidak dapat diterima dan sudah dihapus dari HP ini.',
    en: 'The answer of {day} about {service} could not be accepted and was deleted from this phone.',
  },
  again: {
    id: 'Anda sudah menilai hari ini. Menilai untuk orang lain?',
    en: 'You have rated today. Rating for somebody else?',
  },
  forAnother: { id: 'Ya, untuk orang lain', en: 'Yes, for somebody else' },
} as const satisfies Record<string, Text>;

/** The thanks page, when the answer is still on its way. */
export const delivery = {
  waiting: {
    id: 'Belum terkirim. Jawaban Anda aman di HP ini.',
    en: 'Not sent yet. Your answer is safe on this phone.',
  },
  bySelf: {
    id: 'Jawaban terkirim sendiri begitu internet tersambung lagi. Halaman ini boleh ditutup.',
    en: 'It will be sent by itself once the internet is back. You may close this page.',
  },
  onOpening: {
    id: 'Jawaban terkirim begitu internet tersambung lagi, atau saat survei ini dibuka lagi.',
    en: 'It will be sent once the internet is back, or when you open this survey again.',
  },
  arrived: { id: 'Jawaban Anda sudah terkirim.', en: 'Your answer has been sent.' },
} as const satisfies Record<string, Text>;

/** The page for an address that is not kept on the phone, when there is no internet. */
export const offline = {
  title: { id: 'Tidak ada internet', en: 'No internet' },
  text: {
    id: 'Halaman ini belum bisa dibuka. Coba lagi begitu internet tersambung.',
    en: 'This page cannot be opened now. Try again once the internet is back.',
  },
  /** `{n}` answers are kept. */
  waiting: {
    id: '{n} jawaban menunggu di HP ini dan akan dikirim begitu internet tersambung.',
    en: 'Waiting on this phone: {n}. What waits is sent once the internet is back.',
  },
  retry: { id: 'Coba lagi', en: 'Try again' },
} as const satisfies Record<string, Text>;
