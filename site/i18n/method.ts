/** The method page: how an answer becomes a published figure. */
import type { Text } from '#shared/language.ts';
import type { Form } from '#shared/survey/forms.ts';

export const method = {
  title: { id: 'Cara menghitung', en: 'How it is computed' },
  lead: {
    id: 'Indeks Kepuasan Masyarakat (IKM) adalah nilai kepuasan warga, dari 25 sampai 100. Halaman ini menjelaskan setiap langkah, agar siapa pun dapat menghitung ulang.',
    en: 'The Indeks Kepuasan Masyarakat (IKM) is the satisfaction index of residents, from 25 to 100. This page explains every step, so that anyone can compute it again.',
  },
  basis: {
    id: 'Dasarnya adalah PermenPANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat.',
    en: 'The basis is PermenPANRB Number 14 of 2017, the guideline for surveys of public satisfaction.',
  },
  elements: { id: 'Sembilan unsur', en: 'Nine elements' },
  onPhone: { id: 'Di HP dan kiosk', en: 'On a phone and a kiosk' },
  elementsText: {
    id: 'Setiap unsur dinilai 1 sampai 4. Unsur yang tidak berlaku, misalnya biaya untuk layanan yang digratiskan undang-undang, tidak ditanyakan, atau ditanyakan dengan pertanyaan lain. Kesan umum di awal survei tidak masuk ke dalam indeks. Di bawah ini kata peraturan, seperti di kuesioner kertas dan laporan, lalu kata yang lebih mudah di HP; nilainya sama.',
    en: 'Each element is rated from 1 to 4. An element that does not apply, such as the cost of a service that the law makes free, is not asked, or asked by another question. The overall impression at the start of the survey is not part of the index. Below are the regulation’s words, as on the paper questionnaire and in the report, then the plainer ones of a phone; their values are the same.',
  },
  index: { id: 'Dari jawaban ke indeks', en: 'From answers to the index' },
  nrr: {
    id: 'Nilai rata-rata (NRR) sebuah unsur adalah jumlah nilainya dibagi jumlah responden yang mengisi unsur itu.',
    en: 'The mean (NRR) of an element is the sum of its values divided by the number of respondents who filled it.',
  },
  weighted: {
    id: 'Setiap NRR dikalikan bobot unsur: tepat 1/9 untuk sembilan unsur, 1/8 untuk delapan, dan seterusnya, kecuali unit menetapkan bobot sendiri.',
    en: 'Each mean is multiplied by the weight of its element: exactly 1/9 with nine elements, 1/8 with eight, and so on, unless the unit has set its own weights.',
  },
  times25: {
    id: 'IKM = 25 × jumlah semuanya, dibulatkan satu kali di akhir, ke dua angka di belakang koma (setengah dibulatkan ke atas).',
    en: 'IKM = 25 × the sum of all, rounded once at the end to two decimals (halves round up).',
  },
  exact: {
    id: 'Peraturan menulis 1/9 sebagai 0,11. Kalau dipakai apa adanya, jawaban yang semuanya 4 hanya bernilai 99,00, dan yang semuanya 1 bernilai 24,75, di bawah skala. Karena itu kami memakai tepat 1/9.',
    en: 'The regulation prints 1/9 as 0.11. Taken literally, answers that are all 4 would score only 99.00, and all 1 would score 24.75, below the scale. We therefore use exactly 1/9.',
  },
  recalculation: {
    id: 'Hitung ulang indeks yang diumumkan unit mana pun.',
    en: 'Compute the published index of any office again.',
  },
  pooled: {
    id: 'Indeks sebuah dinas dihitung dari semua respondennya, bukan rata-rata indeks layanannya.',
    en: 'The index of a department pools all its respondents; it is not the mean of the indexes of its services.',
  },
  short: { id: 'Formulir pendek', en: 'The short form' },
  shortText: {
    id: 'Agar cukup satu menit, formulir pendek menanyakan tiga dari sembilan unsur. Ketiganya diundi dari 12 kelompok, yang disusun sehingga setiap unsur sama sering ditanyakan, dan setiap pasang unsur tepat satu kali bersama.',
    en: 'To take only a minute, the short form asks three of the nine elements. They are drawn from 12 blocks, arranged so that each element is asked equally often and each pair of elements meets exactly once.',
  },
  bands: { id: 'Mutu pelayanan', en: 'Quality bands' },
  bandsText: {
    id: 'Mutu ditentukan dari IKM yang sudah dibulatkan.',
    en: 'The band follows from the rounded IKM.',
  },
  grade: { id: 'Mutu', en: 'Band' },
  performance: { id: 'Kinerja', en: 'Performance' },
  from: { id: 'IKM mulai', en: 'IKM from' },
  shown: { id: 'Berapa responden cukup?', en: 'How many respondents are enough?' },
  respondents: { id: 'Responden', en: 'Respondents' },
  whatIsShown: { id: 'Yang ditampilkan', en: 'What is shown' },
  insufficient: { id: '“Belum cukup responden”', en: '“Not enough respondents yet”' },
  count: { id: 'Jumlah responden saja', en: 'The number of respondents only' },
  caution: {
    id: 'Indeks, dengan catatan hati-hati karena respondennya masih sedikit',
    en: 'The index, with a caution because it rests on few respondents',
  },
  full: { id: 'Semuanya', en: 'Everything' },
  interval: { id: 'Rentang di samping indeks', en: 'The interval beside the index' },
  intervalText: {
    id: 'Responden hanya sebagian dari semua warga yang dilayani, jadi indeks bisa meleset karena kebetulan. Rentang 95 % menunjukkan seberapa jauh. Rentang dihitung dengan linearisasi dan rentang skor (Wilson), dengan t Student berderajat bebas n − 1. Di dekat 100, rentang lebih panjang ke bawah: dari sedikit orang, yang kecewa mudah tidak ikut terambil. Karena itu rentang tidak pernah nol, juga kalau semua menjawab sama.',
    en: 'Respondents are only some of all the residents served, so the index can be off by chance. The 95 % interval shows how far. It is computed by linearisation and the score interval (Wilson), with Student’s t of n − 1 degrees of freedom. Near 100 it reaches further down: among few people the disappointed are easily missed. So it is never of width zero, not even where all answer alike.',
  },
  notCovered: { id: 'Yang tidak tercakup oleh rentang:', en: 'What the interval does not cover:' },
  notWho: {
    id: 'siapa yang memilih menjawab dan siapa yang tidak;',
    en: 'who chose to answer and who did not;',
  },
  notPhone: {
    id: 'warga yang tidak melihat kode QR dan tidak ditawari kuesioner kertas;',
    en: 'residents who did not see the QR code and were offered no paper questionnaire;',
  },
  notTwice: {
    id: 'orang yang menjawab lebih dari satu kali, atau diminta menjawab di depan petugas.',
    en: 'people who answer more than once, or are asked to answer in front of the staff.',
  },
  compare: {
    id: 'Karena itu, jangan menyusun peringkat dari selisih yang kecil.',
    en: 'So please do not make a ranking out of small differences.',
  },
  subtraction: {
    id: 'Jawaban yang masih menunggu tidak dihitung di angka mana pun, juga tidak di angka unit atau kota. Karena itu angka yang belum ditampilkan tidak bisa ditemukan dengan mengurangkan angka lain.',
    en: 'Answers that still wait are counted in no figure at all, not in that of the unit or the city either. So a figure that is not shown cannot be found by subtracting others.',
  },
  data: {
    id: 'Unduh semua angka dan hitung ulang sendiri',
    en: 'Download every figure and recompute them yourself',
  },
  change: {
    id: 'Kapan disebut berubah atau menonjol',
    en: 'When something is called a change, or outstanding',
  },
  changeText: {
    id: 'Dua hal ditanyakan pada setiap perubahan. Apakah lebih dari kebetulan siapa yang menjawab: rentang 95% selisihnya tidak memuat nol. Apakah lebih dari naik turun bulanannya yang biasa: peta kendali (XmR) menunjukkan tanda. Kalau jawabannya berbeda, keduanya disebut. Periode yang belum selesai tidak dibandingkan dengan yang utuh.',
    en: 'Two things are asked of every change. Is it more than the chance of who answered: the 95% range of the difference leaves out zero. Is it more than its months usually waver: the control chart (XmR) has a signal. Where the answers differ, both are said. A period that runs is not compared with a whole one.',
  },
  together: {
    id: 'Siapa yang melihat banyak unit pasti menemukan beberapa yang tampak berubah karena kebetulan. Karena itu semua yang dibandingkan dinilai bersama-sama (Benjamini dan Hochberg, 1995): dari yang bertahan, paling banyak 1 dari 10 karena kebetulan. Unit dibandingkan dengan yang sejenis, dan baru disebut menonjol kalau di luar sebaran biasa di antara mereka, bukan hanya di luar kebetulan.',
    en: 'Whoever looks at many units is bound to find some that seem to have changed by chance. So all that are compared are judged together (Benjamini and Hochberg, 1995): of those that hold, 1 in 10 at most is there by chance. Units are compared with those of their kind, and called outstanding only outside the usual spread among them, not merely outside chance.',
  },
  changesLink: { id: 'Unit mana yang berubah', en: 'Which units changed' },
  when: { id: 'Kapan jawaban tampil', en: 'When answers appear' },
} as const satisfies Record<string, Text>;

/** Why a short and a full form count the same. */
export const weightRule = ({ short, full, kiosk }: Record<Form, number>): Text => ({
  id: `Siapa pun boleh menekan “Jawab semua”. Agar suara mereka tidak dihitung tiga kali, setiap jawaban diberi bobot menurut peluang ditanyakannya: ${short} pada formulir pendek, ${full} pada formulir lengkap, ${kiosk} pada kiosk, yang menanyakan satu dari sembilan unsur. NRR = jumlah (bobot × nilai) ÷ jumlah bobot. Pada formulir lengkap saja, hasilnya persis rumus peraturan.`,
  en: `Anyone may press “Answer all”. So that their voice does not count three times, each answer is weighted by its chance of being asked: ${short} on the short form, ${full} on the full form, ${kiosk} on a kiosk, which asks one of the nine elements. Mean = sum of (weight × value) ÷ sum of weights. With full forms alone, this is exactly the regulation's formula.`,
});

/** Windows, and the month that one counts in. */
export const groupingRule = (size: number): Text => ({
  id: `Jawaban untuk sebuah layanan masuk hasil sekaligus pada malam sesudah sebuah hari, pekan, bulan, atau triwulan berakhir: sehari untuk layanan yang tiap hari dinilai sedikitnya 20 orang, sampai setriwulan untuk yang sepi. Syaratnya sedikitnya ${size} orang dari ${size} sumber yang berbeda; kalau kurang, jawaban itu ikut penghitungan berikutnya dan masuk bulan saat dihitung. Tidak ada angka yang bergerak karena satu orang menjawab, jadi siapa yang menulis sembilan jawaban tetap tidak bisa membaca jawaban yang kesepuluh.`,
  en: `The answers to a service enter the results together in the night after a day, week, month or quarter: a day where at least 20 people rate it every day, up to a quarter where few do. It takes at least ${size} people from ${size} different sources; with fewer they go with the next count, and belong to the month in which they are counted. No figure moves because somebody answered, so whoever writes nine answers still cannot read the tenth.`,
});

/** What an index takes besides its number of respondents. */
export const elementRule = (size: number): Text => ({
  id: `Indeks juga memerlukan sedikitnya ${size} jawaban untuk setiap unsurnya. Kalau kurang, indeks sebuah layanan belum ditampilkan; pada unit dan kota, unsur itu belum ikut dihitung.`,
  en: `An index also takes at least ${size} answers to each of its elements. With fewer, the index of a service is not shown yet; for a unit or the city, that element does not count yet.`,
});
