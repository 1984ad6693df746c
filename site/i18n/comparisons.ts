/** What the overview says when it sets services, counters, times of day and channels side by side. */
import type { Text } from '#shared/language.ts';

export const comparisons = {
  services: { id: 'Layanan', en: 'Services' },
  units: { id: 'Unit', en: 'Departments' },
  counters: { id: 'Loket', en: 'Counters' },
  counter: { id: 'Loket', en: 'Counter' },
  times: { id: 'Jam', en: 'Times of day' },
  time: { id: 'Jam', en: 'Time' },
  channels: { id: 'Saluran', en: 'Channels' },
  othersTogether: { id: 'Loket lain, digabung', en: 'Other counters, together' },
  againstCounters: {
    id: 'selisih dari loket lain, rentang 99,8%',
    en: 'against the other counters, 99.8% range',
  },
  againstTimes: {
    id: 'selisih dari jam lain, rentang 99,8%',
    en: 'against the other times, 99.8% range',
  },
  below: { id: 'di bawah, lebih dari kebetulan', en: 'below, beyond chance' },
  above: { id: 'di atas, lebih dari kebetulan', en: 'above, beyond chance' },
  within: { id: 'tidak ada beda berarti', en: 'no meaningful difference' },
  noContrast: {
    id: 'belum bisa dibandingkan: perlu 30 responden di sini dan di tempat lain',
    en: 'cannot be compared yet: it takes 30 respondents here and elsewhere',
  },
  oneService: { id: 'unit ini hanya punya satu layanan.', en: 'this department has one service.' },
  oneCounter: {
    id: 'setiap layanan hanya punya satu loket.',
    en: 'each service has one counter only.',
  },
  tooFewCounters: {
    id: 'belum bisa dibandingkan tanpa mengenali orang; perlu kira-kira 20 responden di setiap loket dalam satu triwulan.',
    en: 'cannot be compared yet without recognising people; it takes some 20 respondents at each counter in a quarter.',
  },
  tooFewTimes: {
    id: 'belum bisa dibandingkan tanpa mengenali orang; perlu kira-kira 50 responden di satu layanan dalam satu triwulan.',
    en: 'cannot be compared yet without recognising people; it takes some 50 respondents of one service in a quarter.',
  },
  tooFewChannels: {
    id: 'belum bisa dibandingkan: perlu dua saluran, masing-masing sedikitnya 10 responden di satu layanan dalam satu bulan yang sudah selesai.',
    en: 'cannot be compared yet: it takes two channels, each with at least 10 respondents of one service in a month that is over.',
  },
  note: {
    id: 'Yang dibandingkan hanya triwulan yang sudah selesai, di dalam layanan yang sama. Selisih baru disebut kalau kebetulan menjelaskannya kurang dari 1 di antara 500. Orang yang datang ke loket atau pada jam yang berbeda bisa membawa urusan yang berbeda: tanyakan dulu sebabnya, jangan menilai petugas dari angka ini saja.',
    en: 'Compared are only quarters that are over, within the same service. A difference is called one only where chance explains fewer than 1 in 500. People who come to another counter or at another time may bring other matters: ask for the cause first, and do not judge an officer by this number alone.',
  },
  smallCounters: {
    id: 'Loket yang terlalu sepi digabung, supaya tidak ada yang bisa dikenali dengan mengurangkan angka.',
    en: 'Counters with too few people are taken together, so that nobody can be found by subtraction.',
  },
  timesNote: {
    id: 'Jam adalah waktu jawaban diterima. Jam yang sepi digabung menjadi pagi dan siang.',
    en: 'The time is that of arrival of the answer. Where few answered, it is morning and afternoon only.',
  },
} as const satisfies Record<string, Text>;
