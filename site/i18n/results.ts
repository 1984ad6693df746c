/** What the results pages say. */
import type { DepartmentKind } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import type { PeriodKind } from '#shared/publication/period.ts';
import type { LimitReason, SignalRule } from '#shared/statistics/control-chart.ts';

export const results = {
  title: { id: 'Hasil survei kepuasan', en: 'Satisfaction survey results' },
  description: {
    id: 'Indeks kepuasan warga (IKM) menurut unit dan layanan, dengan jumlah responden dan rentangnya.',
    en: 'The citizen satisfaction index (IKM) by unit and service, with its respondents and its range.',
  },
  contents: { id: 'Isi halaman', en: 'On this page' },
  breadcrumb: { id: 'Anda di sini', en: 'You are here' },
  indexOf: { id: 'Indeks kepuasan warga', en: 'Citizen satisfaction index' },
  scale: { id: 'IKM: nilai kepuasan warga, 25–100', en: 'IKM: how satisfied citizens are, 25–100' },
  respondents: { id: 'responden', en: 'respondents' },
  range: { id: 'Rentang 95%', en: '95% range' },
  rangeMeans: {
    id: 'Rentang karena kebetulan saja; tidak mencakup siapa yang memilih menjawab.',
    en: 'The range is chance alone; it does not cover who chose to answer.',
  },
  grade: { id: 'Mutu', en: 'Grade' },
  index: { id: 'Indeks', en: 'Index' },
  caution: {
    id: 'Baca dengan hati-hati: baru 30–99 responden.',
    en: 'Read with caution: only 30–99 respondents.',
  },
  bestTwo: { id: 'Dua jawaban terbaik', en: 'The two best answers' },
  fewYet: { id: 'masih sedikit', en: 'few yet' },
  insufficient: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
  indexFrom30: { id: 'indeks mulai 30 responden', en: 'index from 30 respondents' },
  countOnly: { id: 'jumlahnya saja', en: 'their number only' },
  emptyTitle: { id: 'Belum cukup responden', en: 'Not enough respondents yet' },
  empty: {
    id: 'Hasil tampil di sini setelah cukup banyak warga menjawab: jumlahnya mulai 10 responden, indeksnya mulai 30. Dengan begitu tidak ada jawaban yang bisa dikenali.',
    en: 'Results appear here once enough people have answered: their number from 10 respondents, the index from 30. That way no single answer can be recognised.',
  },
  fewTitle: { id: 'Belum cukup responden untuk indeks', en: 'Not enough respondents for an index' },
  answerNow: { id: 'Isi survei', en: 'Answer the survey' },
  period: { id: 'Periode', en: 'Period' },
  show: { id: 'Tampilkan', en: 'Show' },
  departments: { id: 'Menurut unit', en: 'By unit' },
  services: { id: 'Menurut layanan', en: 'By service' },
  department: { id: 'Unit', en: 'Unit' },
  service: { id: 'Layanan', en: 'Service' },
  replaced: { id: 'Ditanyakan dengan kata lain', en: 'Asked in other words' },
  noRanking: {
    id: 'Urutannya tetap, bukan peringkat: unit melayani orang dan urusan yang berbeda.',
    en: 'The order is fixed, not a ranking: units serve different people and needs.',
  },
  elements: { id: 'Menurut unsur', en: 'By element' },
  element: { id: 'Unsur', en: 'Element' },
  mean: { id: 'Nilai (1–4)', en: 'Mean (1–4)' },
  answers: { id: 'Sebaran jawaban', en: 'Answers' },
  impression: { id: 'Kesan umum', en: 'Overall impression' },
  elementsNote: {
    id: 'Formulir singkat menanyakan tiga dari sembilan unsur, jadi tiap unsur punya jumlah respondennya sendiri. Palang ke kiri: jawaban yang tidak puas.',
    en: 'The short form asks three of the nine elements, so each has respondents of its own. Bars to the left: answers that are not content.',
  },
  impressionNote: {
    id: 'Kesan umum ditanyakan kepada semua orang dan tidak masuk indeks.',
    en: 'Everybody is asked the overall impression; it is not part of the index.',
  },
  trial: {
    id: 'Batasnya masih sementara: kurang dari 12 bulan.',
    en: 'Trial limits: fewer than 12 months.',
  },
  limitsFrom: { id: 'Batas baru mulai', en: 'New limits from' },
  signalsTitle: { id: 'Tanda perubahan', en: 'Signals of change' },
  funnel: { id: 'Berbeda lebih dari kebetulan?', en: 'Different beyond chance?' },
  funnelNote: {
    id: 'Makin sedikit respondennya, makin jauh indeks bisa meleset karena kebetulan. Kalau tidak ada yang berbeda, hanya sekitar 1 dari 500 titik jatuh di luar garis putus-putus.',
    en: 'The fewer the respondents, the further an index can be off by chance. If none differed, only about 1 in 500 points would lie outside the dashed lines.',
  },
  spreadNote: {
    id: 'Yang sejenis pun memang berbeda satu sama lain. Garis utuh memperhitungkan sebaran yang biasa itu: di luarnya kurang dari 1 dari 200 kalau sebarannya wajar. Yang di luar garis utuh patut dilihat lebih dulu.',
    en: 'Units of a kind do differ from one another. The solid lines allow for that usual spread: outside lie fewer than 1 in 200 of those that are like the others. What lies outside the solid lines deserves a look first.',
  },
  comparedWithAll: {
    id: 'Dibandingkan dengan semua unit, karena yang sejenis kurang dari 10',
    en: 'Compared with all units, as there are fewer than 10 of its kind',
  },
  expected: { id: 'Wajar karena kebetulan', en: 'Expected by chance' },
  usual: { id: 'Biasa bagi yang sejenis', en: 'Usual for its kind' },
  above: { id: 'di atas', en: 'above' },
  below: { id: 'di bawah', en: 'below' },
  channels: { id: 'Menurut cara menjawab', en: 'By way of answering' },
  channel: { id: 'Cara menjawab', en: 'Way of answering' },
  channelsNote: {
    id: 'Tiket antrean membuktikan kunjungan nyata. Tanpa tiket, siapa pun yang punya alamatnya bisa menjawab. Jawaban di kertas dan yang dibacakan dimasukkan oleh petugas. Yang dihitung di sini hanya bulan yang sudah selesai, di layanan yang setiap caranya punya sedikitnya 10 responden. Indeks tampil kalau setiap cara punya 30.',
    en: 'A queue ticket proves a real visit. Without one, anybody who has the address can answer. Answers on paper and those read out are entered by staff. Counted here are only months that are over, of services in which each way has at least 10 respondents. Indexes show where each way has 30.',
  },
  trend: { id: 'Dari bulan ke bulan', en: 'Month by month' },
  month: { id: 'Bulan', en: 'Month' },
  trendNote: {
    id: 'Naik turun di antara kedua batas adalah wajar; bulan dengan sedikit responden batasnya lebih lebar. Perubahan baru disebut kalau ada titik di luar batas, tujuh bulan berturut-turut di satu sisi rata-rata, tujuh bulan berturut-turut naik atau turun, atau tiga bulan di satu sisi yang dua di antaranya dekat batas. Bulan yang sedang berjalan belum dihitung.',
    en: 'Ups and downs between the two limits are normal; months of few respondents have wider ones. Only a point outside them, seven months in a row on one side of the mean, seven months in a row of rise or fall, or three months on one side of which two are near the limit are called a change. The month that runs is not counted yet.',
  },
  elementsView: { id: 'Unsur dan jawaban', en: 'Elements and answers' },
  whenView: { id: 'Kapan dan lewat apa', en: 'When and by which way' },
  whyShort: { id: 'Mengapa begini', en: 'Why' },
  trendShort: { id: 'Bulan ke bulan', en: 'Month by month' },
  changesShort: { id: 'Naik dan turun', en: 'Up and down' },
  funnelShort: { id: 'Yang berbeda', en: 'What differs' },
  followUpShort: { id: 'Tindak lanjut', en: 'Follow-up' },
  respondentsShort: { id: 'Siapa menjawab', en: 'Who answered' },
  whenShort: { id: 'Kapan, lewat apa', en: 'When, which way' },
  overview: { id: 'Ringkasan', en: 'Overview' },
  views: { id: 'Halaman hasil ini', en: 'Pages of these results' },
  back: { id: 'Kembali ke ringkasan', en: 'Back to the overview' },
  otherPeriod: { id: 'ganti', en: 'change' },
  download: { id: 'Unduh', en: 'Download' },
  notHere: {
    id: 'Belum cukup jawaban untuk menampilkan ini di periode ini.',
    en: 'There are not enough answers yet to show this for this period.',
  },
  whatChanged: { id: 'Apa yang berubah', en: 'What changed' },
  whatStandsOut: { id: 'Yang menonjol', en: 'What stands out' },
  whatMatters: { id: 'Yang paling menentukan', en: 'What matters most' },
  whatWasDone: { id: 'Yang sudah dilakukan', en: 'What was done' },
  nothingDone: {
    id: 'Belum ada tindakan yang diterbitkan.',
    en: 'Nothing that was done has been published yet.',
  },
  twelveMonths: { id: '12 bulan', en: '12 months' },
  aboutRow: { id: 'Responden dan catatan', en: 'Respondents and remark' },
  improves: { id: 'membaik', en: 'improving' },
  worsens: { id: 'memburuk', en: 'getting worse' },
  upSince: { id: 'naik sejak', en: 'higher since' },
  downSince: { id: 'turun sejak', en: 'lower since' },
  everyAnswer: { id: 'Setiap jawaban, dengan angkanya', en: 'Every answer, with its number' },
  rowsKey: {
    id: 'Titik: indeks; garis: rentang 95%; warna: mutu D sampai A. Masih sedikit: 30–99 responden, rentangnya lebar. Bulatan di 12 bulan: bulan di luar kebiasaannya.',
    en: 'Dot: index; line: 95% range; colours: grades D to A. Few yet: 30–99 respondents, a wide range. Rounds in the 12 months: months out of the usual.',
  },
  standard: { id: 'Standar pelayanan', en: 'Service standard' },
  standardTime: { id: 'Waktu', en: 'Time' },
  standardCost: { id: 'Biaya', en: 'Cost' },
  standardLink: { id: 'Selengkapnya', en: 'More' },
  illustrative: {
    id: 'Contoh, belum dikonfirmasi pemerintah kota.',
    en: 'Illustrative, not yet confirmed by the city.',
  },
  counters: { id: 'Tempat layanan', en: 'Where it is given' },
  noCounters: {
    id: 'Semua loket layanan ini sudah tutup. Jawaban yang sudah diberikan tetap dihitung.',
    en: 'All counters of this service have closed. The answers that were given still count.',
  },
  asOf: { id: 'Data per', en: 'Data as of' },
  method: { id: 'Cara menghitung setiap angka', en: 'How every figure is computed' },
  json: { id: 'Data halaman ini (JSON)', en: 'The data of this page (JSON)' },
  unknownTitle: { id: 'Unit atau layanan ini tidak ada', en: 'There is no such unit or service' },
  unknown: {
    id: 'Alamatnya mungkin salah ketik atau sudah berubah. Pilih dari daftar hasil semua unit.',
    en: 'The address may be misspelt or have changed. Choose from the results of all units.',
  },
  badPeriodTitle: { id: 'Periode ini tidak dikenal', en: 'This period is not known' },
  badPeriod: {
    id: 'Tulis periode sebagai 2026, 2026-S1, 2026-Q3 atau 2026-07, atau lihat tahun ini.',
    en: 'Write the period as 2026, 2026-S1, 2026-Q3 or 2026-07, or see this year.',
  },
  unavailableTitle: {
    id: 'Hasil sedang tidak bisa dibuka',
    en: 'The results cannot be opened now',
  },
  unavailable: {
    id: 'Gangguan di pihak kami. Coba lagi beberapa menit lagi.',
    en: 'The fault is on our side. Please try again in a few minutes.',
  },
  allResults: { id: 'Hasil semua unit', en: 'Results of all units' },
} as const satisfies Record<string, Text>;

/** Why limits begin anew. */
export const limitReasons: Readonly<Record<LimitReason, Text>> = {
  first: { id: 'bulan pertama', en: 'the first month' },
  shift: {
    id: 'sejak itu tujuh bulan atau lebih di satu sisi rata-rata yang dulu',
    en: 'since then seven months or more on one side of the former mean',
  },
  action: {
    id: 'sesudah tindakan yang diumumkan, indeksnya bergeser lebih dari kebetulan',
    en: 'after a published action the index has moved beyond chance',
  },
};

/** What happened, after the months in which it did. */
export const signalRules: Readonly<Record<SignalRule, Readonly<Record<'up' | 'down', Text>>>> = {
  outside: {
    up: { id: 'di atas batas', en: 'above the limit' },
    down: { id: 'di bawah batas', en: 'below the limit' },
  },
  run: {
    up: {
      id: 'tujuh bulan atau lebih di atas rata-rata',
      en: 'seven months or more above the mean',
    },
    down: {
      id: 'tujuh bulan atau lebih di bawah rata-rata',
      en: 'seven months or more below the mean',
    },
  },
  trend: {
    up: { id: 'naik terus', en: 'rising all the time' },
    down: { id: 'turun terus', en: 'falling all the time' },
  },
  close: {
    up: {
      id: 'dua dari tiga bulan dekat batas atas',
      en: 'two of three months near the upper limit',
    },
    down: {
      id: 'dua dari tiga bulan dekat batas bawah',
      en: 'two of three months near the lower limit',
    },
  },
};

export const periodKinds: Readonly<Record<PeriodKind, Text>> = {
  year: { id: 'Tahun', en: 'Year' },
  semester: { id: 'Semester', en: 'Half-year' },
  quarter: { id: 'Triwulan', en: 'Quarter' },
  month: { id: 'Bulan', en: 'Month' },
};

/** Headings of the groups in which the city's units stand. */
export const departmentGroups: readonly {
  readonly heading: Text;
  readonly kinds: readonly DepartmentKind[];
}[] = [
  { heading: { id: 'Dinas dan badan', en: 'Agencies' }, kinds: ['agency'] },
  {
    heading: { id: 'Rumah sakit dan puskesmas', en: 'Hospital and health centres' },
    kinds: ['hospital', 'health-centre'],
  },
  { heading: { id: 'Kecamatan', en: 'Districts' }, kinds: ['district'] },
];
