/** What the inbox of comments and the waiting clock say. */
import { type CommentState, type InboxView, longestNote } from '#shared/comments/inbox.ts';
import type { ReadMood } from '#shared/comments/reading.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const comments = {
  title: { id: 'Komentar', en: 'Comments' },
  lead: {
    id: 'Apa kata warga, tanpa nama dan tanpa waktu. Komentar datang berkelompok, lima atau lebih, supaya tidak ada yang bisa dikenali.',
    en: 'What people say, without names and without times. Comments come in groups of five or more, so that nobody can be recognised.',
  },
  states: { id: 'Keadaan komentar', en: 'States of comments' },
  theme: { id: 'Tema', en: 'Theme' },
  anyTheme: { id: 'Semua tema', en: 'All themes' },
  noTheme: { id: 'Tanpa tema', en: 'No theme found' },
  sentiment: { id: 'Nada', en: 'Mood' },
  anySentiment: { id: 'Semua nada', en: 'All moods' },
  service: { id: 'Layanan', en: 'Service' },
  anyService: { id: 'Semua layanan', en: 'All services' },
  person: { id: 'Dititipkan kepada', en: 'Entrusted to' },
  anyPerson: { id: 'Siapa saja', en: 'Anybody' },
  ownPerson: { id: 'Saya', en: 'Me' },
  noPerson: { id: 'Belum ada', en: 'Nobody yet' },
  search: { id: 'Cari kata', en: 'Search for words' },
  searchHint: {
    id: 'Kata dicari di semua keadaan, kecuali Anda memilih satu.',
    en: 'Words are looked for in all states, unless you choose one.',
  },
  reset: { id: 'Hapus saringan', en: 'Clear the filter' },
  filter: { id: 'Saring', en: 'Filter' },
  show: { id: 'Tampilkan', en: 'Show' },
  byMood: { id: 'Menurut nada', en: 'By mood' },
  correctedCount: { id: 'Dikoreksi', en: 'Corrected' },
  unclearNote: {
    id: '"Belum jelas": program ragu, jadi tidak menebak.',
    en: '"Unclear": the program is in doubt and does not guess.',
  },
  addTheme: { id: '+ tema', en: '+ theme' },
  themeToAdd: { id: 'Tema yang ditambahkan', en: 'Theme to add' },
  add: { id: 'Tambah', en: 'Add' },
  corrected: { id: 'dikoreksi', en: 'corrected' },
  restore: { id: 'kembalikan', en: 'take back' },
  corrections: { id: 'Bacaan', en: 'Reading' },
  anyReading: { id: 'Semua', en: 'All' },
  onlyCorrected: { id: 'Hanya yang dikoreksi', en: 'Only what was corrected' },
  byTheme: { id: 'Menurut unsur dan tema', en: 'By element and theme' },
  count: { id: 'Komentar', en: 'Comments' },
  negative: { id: 'Bernada kecewa', en: 'Disappointed' },
  firstPage: { id: 'Ke halaman pertama', en: 'To the first page' },
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
  passNote: { id: 'Catatan untuk unit itu', en: 'A note to that department' },
  passHint: {
    id: 'Boleh kosong. Sampai mereka menerimanya, Anda bisa mengambilnya kembali di "Diteruskan".',
    en: 'May be empty. Until they accept it, you can take it back under "Passed on".',
  },
  accept: { id: 'Terima terusan', en: 'Accept what was passed on' },
  takeBack: { id: 'Ambil kembali', en: 'Take back' },
  care: { id: 'Titipkan', en: 'Entrust' },
  dueDay: { id: 'Tenggat', en: 'Due day' },
  note: { id: 'Catatan', en: 'Note' },
  noteHint: {
    id: `Hanya untuk unit ini, paling panjang ${longestNote} huruf.`,
    en: `For this department only, ${longestNote} characters at most.`,
  },
  save: { id: 'Simpan', en: 'Save' },
  planNow: {
    id: 'Sekarang tulis apa yang akan dilakukan, agar warga bisa melihatnya.',
    en: 'Now write down what will be done, so that people can see it.',
  },
  moodNote: {
    id: 'Nada dan tema dibaca oleh program dan bisa keliru; teksnya yang benar. Ketuk nada yang tepat untuk mengoreksi.',
    en: 'Mood and themes are read by a program and can be wrong; the text is what counts. Tap the right mood to correct it.',
  },
  before: { id: 'Sebelumnya', en: 'Before' },
  next: { id: 'Berikutnya', en: 'Next' },
  pages: { id: 'Halaman komentar', en: 'Pages of comments' },
  clockTitle: { id: 'Berapa lama komentar menunggu', en: 'How long comments wait' },
} as const satisfies Record<string, Text>;

export const viewNames: Readonly<Record<InboxView, Text>> = {
  waiting: { id: 'Menunggu', en: 'Waiting' },
  'follow-up': { id: 'Ditindaklanjuti', en: 'Being followed up' },
  thanked: { id: 'Terima kasih', en: 'Thanked' },
  passed: { id: 'Diteruskan', en: 'Passed on' },
  all: { id: 'Semua', en: 'All' },
};

/** Moods as they are told; `none` where none was read. */
export const moodNames: Readonly<Record<ReadMood | 'none', Text>> = {
  negative: { id: 'kecewa', en: 'disappointed' },
  neutral: { id: 'biasa', en: 'neutral' },
  positive: { id: 'puas', en: 'pleased' },
  mixed: { id: 'campuran', en: 'mixed' },
  unclear: { id: 'belum jelas', en: 'unclear' },
  none: { id: 'tidak dibaca', en: 'not read' },
};

/** What the button does that takes a theme off a comment. */
export const sayWithout = (theme: string, language: Language) =>
  language === 'id' ? `Hapus tema ${theme}` : `Remove the theme ${theme}`;

/** What became of a correction, or of taking it back. */
export function sayCorrected(
  act: 'correct' | 'restore',
  settled: number,
  language: Language,
): string {
  if (settled === 0) {
    return language === 'id'
      ? 'Tidak diubah: orang lain lebih dulu mengubah komentar ini. Di bawah tampak keadaannya sekarang.'
      : 'Nothing was changed: somebody else changed this comment first. Below it stands as it is now.';
  }
  if (act === 'restore') {
    return language === 'id'
      ? 'Bacaan program dikembalikan.'
      : 'What the program had read stands again.';
  }
  return language === 'id'
    ? 'Dikoreksi. Terima kasih: koreksi Anda ikut mengajari program.'
    : 'Corrected. Thank you: your correction helps to teach the program.';
}

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

/**
 * What became of an act.
 *
 * @param asked how many comments it was pressed for
 * @param settled for how many of them it was done
 */
export function sayDone(settled: number, asked: number, language: Language): string {
  const [done, all] = [formatCount(settled, language), formatCount(asked, language)];
  if (settled === 0) {
    return language === 'id'
      ? 'Tidak ada yang dicatat: komentar yang dicentang sudah berubah keadaannya. Mungkin orang lain lebih dulu; lihat di "Semua".'
      : 'Nothing was noted: the comments that were ticked had changed. Somebody else may have been first; look under "All".';
  }
  if (settled === asked) {
    return language === 'id'
      ? `Tercatat untuk ${done} komentar.`
      : `Noted for ${done} ${settled === 1 ? 'comment' : 'comments'}.`;
  }
  return language === 'id'
    ? `Tercatat untuk ${done} dari ${all} komentar. Yang lain sudah berubah keadaannya; orang lain mungkin lebih dulu.`
    : `Noted for ${done} of ${all} comments. The others had changed; somebody else may have been first.`;
}

/**
 * Where a comment stands that was passed on.
 *
 * @param unit that it lies with
 * @param accepted the day on which it was accepted there, in words
 */
export function sayPassed(
  unit: string,
  state: CommentState,
  accepted: string | undefined,
  language: Language,
): string {
  if (language === 'id') {
    if (state === 'waiting') {
      return accepted === undefined ? `di ${unit}, belum diterima` : `diterima ${unit} ${accepted}`;
    }
    return state === 'thanked' ? `${unit} berterima kasih` : `ditindaklanjuti ${unit}`;
  }
  if (state === 'waiting') {
    return accepted === undefined
      ? `with ${unit}, not accepted yet`
      : `accepted by ${unit} on ${accepted}`;
  }
  return state === 'thanked' ? `${unit} thanked` : `being followed up by ${unit}`;
}

/** The day by which a comment is due, in words. */
export function sayDue(day: string, isLate: boolean, language: Language): string {
  if (language === 'id') return isLate ? `lewat tenggat ${day}` : `tenggat ${day}`;
  return isLate ? `overdue since ${day}` : `due ${day}`;
}
