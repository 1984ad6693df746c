/** What waits, in the panel's menus and on its overviews; the sentences are in `shared/panel/say-waiting.ts`. */
import type { Language, Text } from '#shared/language.ts';
import { patienceDays } from '#shared/panel/waiting.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const waiting = {
  forMe: { id: 'Menunggu Anda', en: 'Waiting for you' },
  here: { id: 'Yang menunggu di unit ini', en: 'What waits in this department' },
  nothing: {
    id: 'Tidak ada yang menunggu. Semua komentar sudah dijawab.',
    en: 'Nothing waits. Every comment is answered.',
  },
  unseen: { id: 'belum dilihat', en: 'not seen' },
  unanswered: { id: 'belum dijawab', en: 'not answered' },
  waiting: { id: 'menunggu', en: 'waiting' },
  unreported: { id: 'belum dilaporkan', en: 'not reported' },
  uncounted: { id: 'lembar belum terhitung', en: 'sheets not counted' },
  undecided: { id: 'menunggu keputusan', en: 'to be decided about' },
  lateCount: { id: 'terlambat', en: 'late' },
  unitsBehind: { id: 'unit tertinggal', en: 'departments behind' },
  behind: { id: 'Unit yang tertinggal', en: 'Departments that are behind' },
  behindNote: {
    id: `Tertinggal: ada komentar yang menunggu ${patienceDays} hari atau lebih, tindakan yang lewat batas waktu, atau bulan tanpa jumlah orang dilayani. Menurut abjad; ini bukan peringkat.`,
    en: `Behind: a comment has waited for ${patienceDays} days or more, an action is past its due day, or a month has no number of people served. By name; this is no ranking.`,
  },
  noneBehind: {
    id: 'Tidak ada unit yang tertinggal.',
    en: 'No department is behind.',
  },
  department: { id: 'Unit', en: 'Department' },
  comments: { id: 'Komentar', en: 'Comments' },
  oldest: { id: 'Tertua', en: 'Oldest' },
  proposals: { id: 'Usulan', en: 'Proposals' },
  requests: { id: 'Permintaan', en: 'Requests' },
  late: { id: 'Tindakan lewat waktu', en: 'Actions past due' },
  alerts: { id: 'Peringatan', en: 'Alerts' },
  served: { id: 'Belum lapor dilayani', en: 'Served not reported' },
} as const satisfies Record<string, Text>;

/** `382 hari`, `1 day`. */
export function sayDays(days: number, language: Language): string {
  const count = formatCount(days, language);
  if (language === 'id') return `${count} hari`;
  return days === 1 ? `${count} day` : `${count} days`;
}
