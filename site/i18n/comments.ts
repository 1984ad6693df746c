/** What the inbox of comments and the waiting clock say. */
import type { CommentState } from '#shared/comments/inbox.ts';
import type { Sentiment } from '#shared/comments/reading.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const comments = {
  title: { id: 'Komentar', en: 'Comments' },
  lead: {
    id: 'Apa kata warga, tanpa nama dan tanpa waktu. Komentar datang berkelompok, lima atau lebih, supaya tidak ada yang bisa dikenali.',
    en: 'What people say, without names and without times. Comments come in groups of five or more, so that nobody can be recognised.',
  },
  state: { id: 'Keadaan', en: 'State' },
  theme: { id: 'Tema', en: 'Theme' },
  anyTheme: { id: 'Semua tema', en: 'All themes' },
  noTheme: { id: 'Tanpa tema', en: 'No theme found' },
  sentiment: { id: 'Nada', en: 'Mood' },
  anySentiment: { id: 'Semua nada', en: 'All moods' },
  service: { id: 'Layanan', en: 'Service' },
  anyService: { id: 'Semua layanan', en: 'All services' },
  search: { id: 'Cari kata', en: 'Search for words' },
  show: { id: 'Tampilkan', en: 'Show' },
  byTheme: { id: 'Menurut unsur dan tema', en: 'By element and theme' },
  count: { id: 'Komentar', en: 'Comments' },
  negative: { id: 'Bernada kecewa', en: 'Disappointed' },
  none: {
    id: 'Tidak ada komentar yang cocok.',
    en: 'No comment fits what you asked for.',
  },
  tick: { id: 'Centang komentar ini', en: 'Tick this comment' },
  tickAll: { id: 'Centang semua di halaman ini', en: 'Tick all on this page' },
  decide: { id: 'Yang dicentang:', en: 'Those ticked:' },
  followUp: { id: 'Tindak lanjut', en: 'Follow up' },
  thank: { id: 'Terima kasih', en: 'Thank' },
  notOurs: { id: 'Bukan kewenangan kami', en: 'Not ours to decide' },
  passTo: { id: 'Teruskan kepada', en: 'Pass on to' },
  choose: { id: 'Pilih unit', en: 'Choose a department' },
  pass: { id: 'Teruskan', en: 'Pass on' },
  reopen: { id: 'Kembalikan ke antrean', en: 'Back to waiting' },
  planTheme: { id: 'Buat rencana tindakan untuk tema ini', en: 'Plan an action for this theme' },
  plan: { id: 'Buat rencana tindakan', en: 'Plan an action' },
  passedBy: { id: 'diteruskan oleh', en: 'passed on by' },
  passedOn: {
    id: 'Sudah Anda teruskan, masih menunggu di sana:',
    en: 'You passed on, still waiting there:',
  },
  done: { id: 'Tercatat.', en: 'Noted.' },
  planNow: {
    id: 'Tercatat. Sekarang tulis apa yang akan dilakukan, agar warga bisa melihatnya.',
    en: 'Noted. Now write down what will be done, so that people can see it.',
  },
  moodNote: {
    id: 'Nada dan tema dibaca oleh program dan bisa keliru; teksnya yang benar.',
    en: 'Mood and theme are read by a program and can be wrong; the text is what counts.',
  },
  before: { id: 'Sebelumnya', en: 'Before' },
  next: { id: 'Berikutnya', en: 'Next' },
  pages: { id: 'Halaman komentar', en: 'Pages of comments' },
  clockTitle: { id: 'Berapa lama komentar menunggu', en: 'How long comments wait' },
} as const satisfies Record<string, Text>;

export const stateNames: Readonly<Record<CommentState, Text>> = {
  waiting: { id: 'Menunggu', en: 'Waiting' },
  'follow-up': { id: 'Ditindaklanjuti', en: 'Being followed up' },
  thanked: { id: 'Terima kasih', en: 'Thanked' },
};

export const sentimentNames: Readonly<Record<Sentiment, Text>> = {
  negative: { id: 'kecewa', en: 'disappointed' },
  neutral: { id: 'biasa', en: 'neutral' },
  positive: { id: 'puas', en: 'pleased' },
};

const days = (count: number, language: Language) =>
  `${formatCount(count, language)} ${language === 'id' ? 'hari' : count === 1 ? 'day' : 'days'}`;

/** How long a comment waits, or waited. */
export function sayWait(state: CommentState, count: number, language: Language): string {
  if (language === 'id') {
    return state === 'waiting'
      ? `menunggu ${days(count, 'id')}`
      : `dijawab setelah ${days(count, 'id')}`;
  }
  return state === 'waiting'
    ? `waiting for ${days(count, 'en')}`
    : `answered after ${days(count, 'en')}`;
}

interface Clock {
  readonly comments: number;
  readonly waiting: number;
  readonly medianDays: number | null;
}

/** The waiting clock in a sentence. */
export function sayClock(
  { comments: all, waiting, medianDays }: Clock,
  language: Language,
): string {
  const [count, left] = [formatCount(all, language), formatCount(waiting, language)];
  if (language === 'id') {
    const half =
      medianDays === null
        ? 'Lebih dari separuh komentar belum dijawab'
        : `Separuh komentar dijawab dalam ${days(medianDays, 'id')}`;
    return `${half}; ${left} dari ${count} komentar dalam 12 bulan terakhir masih menunggu.`;
  }
  const half =
    medianDays === null
      ? 'More than half of the comments are unanswered'
      : `Half of the comments are answered within ${days(medianDays, 'en')}`;
  return `${half}; ${left} of ${count} comments of the last 12 months still wait.`;
}
