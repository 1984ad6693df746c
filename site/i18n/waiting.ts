/** What waits, in the panel's menus and on its overviews; the sentences are in `shared/panel/say-waiting.ts`. */
import type { Language, Text } from '#shared/language.ts';
import type { CityPlace } from '#shared/panel/say-waiting.ts';
import { patienceDays, type WaitingKind } from '#shared/panel/waiting.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const waiting = {
  forMe: { id: 'Menunggu Anda', en: 'Waiting for you' },
  here: { id: 'Yang menunggu di unit ini', en: 'What waits in this department' },
  first: { id: 'Kerjakan dulu', en: 'Do first' },
  mend: {
    id: 'Yang paling terasa bagi warga kalau dibenahi',
    en: 'What people would feel most if mended',
  },
  plan: { id: 'Buka rencana tindak lanjut', en: 'Open the follow-up plan' },
  also: { id: 'Juga menunggu', en: 'Also waiting' },
  nothing: {
    id: 'Tidak ada yang menunggu. Semua komentar sudah dijawab.',
    en: 'Nothing waits. Every comment is answered.',
  },
  unseen: { id: 'belum dilihat', en: 'not seen' },
  unanswered: { id: 'belum dijawab', en: 'not answered' },
  waiting: { id: 'menunggu', en: 'waiting' },
  toCheck: { id: 'belum diperiksa', en: 'not checked' },
  unreported: { id: 'belum dilaporkan', en: 'not reported' },
  uncounted: { id: 'lembar belum terhitung', en: 'sheets not counted' },
  proposed: { id: 'usulan menunggu persetujuan', en: 'proposals wait for approval' },
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
  longest: { id: 'Paling lama menunggu', en: 'Waiting longest' },
  allBehind: { id: 'Semua unit yang tertinggal', en: 'All departments that are behind' },
  department: { id: 'Unit', en: 'Department' },
  comments: { id: 'Komentar', en: 'Comments' },
  oldest: { id: 'Tertua', en: 'Oldest' },
  proposals: { id: 'Usulan', en: 'Proposals' },
  requests: { id: 'Permintaan', en: 'Requests' },
  late: { id: 'Tindakan lewat waktu', en: 'Actions past due' },
  alerts: { id: 'Peringatan', en: 'Alerts' },
  served: { id: 'Belum lapor dilayani', en: 'Served not reported' },
} as const satisfies Record<string, Text>;

/** What is done about what waits in the city, by where it is dealt with. */
export const cityActs: Readonly<Record<CityPlace, Text>> = {
  '/panel/kota/ditahan': { id: 'Putuskan', en: 'Decide' },
  '/panel/kota#behind': { id: 'Lihat unitnya', en: 'See which' },
  '/panel/kota/penutupan': { id: 'Lihat laporannya', en: 'See the reports' },
  '/panel/kota/peringatan': { id: 'Lihat peringatan', en: 'See the alerts' },
  '/panel/kota/tindak-lanjut': { id: 'Lihat yang terlambat', en: 'See what is late' },
};

/** What is done about each kind: the words of its button. */
export const acts: Readonly<Record<WaitingKind, Text>> = {
  mine: { id: 'Buka komentar saya', en: 'Open my comments' },
  requests: { id: 'Jawab permintaan', en: 'Answer the requests' },
  proposals: { id: 'Putuskan usulan', en: 'Decide on proposals' },
  checks: { id: 'Periksa angkanya', en: 'Check the figures' },
  comments: { id: 'Jawab komentar', en: 'Answer comments' },
  late: { id: 'Lihat yang terlambat', en: 'See what is late' },
  alerts: { id: 'Lihat peringatan', en: 'See the alerts' },
  unreported: { id: 'Laporkan orang dilayani', en: 'Report people served' },
  sheets: { id: 'Lanjutkan mengisi', en: 'Go on entering' },
};

/** `382 hari`, `1 day`. */
export function sayDays(days: number, language: Language): string {
  const count = formatCount(days, language);
  if (language === 'id') return `${count} hari`;
  return days === 1 ? `${count} day` : `${count} days`;
}
