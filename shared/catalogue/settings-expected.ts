/**
 * What is expected of each field of the settings. The schema carries the keys as its messages, since a message of zod is
 * one string, and whoever shows it looks up the words.
 */
import type { Text } from '#shared/language.ts';

export const settingsExpected = {
  text: { id: 'sebuah teks', en: 'a text' },
  texts: { id: 'teks bernama id dan en', en: 'texts named id and en' },
  https: { id: 'alamat yang diawali https://', en: 'an address that starts with https://' },
  zone: {
    id: 'zona waktu IANA seperti Asia/Jakarta',
    en: 'an IANA time zone such as Asia/Jakarta',
  },
  origin: {
    id: 'alamat situs seperti https://suara.example.go.id',
    en: 'an origin such as https://suara.example.go.id',
  },
  channel: {
    id: 'saluran dengan name, url, dan description',
    en: 'a channel with name, url and description',
  },
  channels: { id: 'paling sedikit satu saluran', en: 'at least one channel' },
  digits: { id: 'hanya angka, seperti "112"', en: 'digits only, such as "112"' },
  number: {
    id: 'nomor darurat dengan number dan description',
    en: 'an emergency number with number and description',
  },
  numbers: { id: 'paling sedikit satu nomor darurat', en: 'at least one emergency number' },
  nip: {
    id: '18 angka, seperti "197001011990031001"',
    en: '18 digits, such as "197001011990031001"',
  },
  signatory: {
    id: 'penanda tangan dengan unit, dan office, name, atau nip',
    en: 'a signatory with unit, and office, name or nip',
  },
  signatories: { id: 'daftar penanda tangan', en: 'a list of signatories' },
  report: {
    id: 'objek dengan signatories, dan place',
    en: 'an object with signatories, and place',
  },
  days: {
    id: 'bilangan bulat, 1 sampai 90 hari',
    en: 'a whole number of days from 1 to 90',
  },
  years: {
    id: 'bilangan bulat, 1 sampai 30 tahun',
    en: 'a whole number of years from 1 to 30',
  },
  paper: {
    id: 'afterEntry "destroyed" dengan withinDays, atau "archived" dengan years',
    en: 'afterEntry "destroyed" with withinDays, or "archived" with years',
  },
  retention: {
    id: 'objek dengan commentYears dan responseYears',
    en: 'an object with commentYears and responseYears',
  },
  contact: {
    id: 'alamat yang diawali mailto: atau https://',
    en: 'an address that starts with mailto: or https://',
  },
  dataProtection: {
    id: 'objek dengan officer dan contact',
    en: 'an object with officer and contact',
  },
  hour: { id: 'bilangan bulat dari 0 sampai 23', en: 'a whole number from 0 to 23' },
  trueOrFalse: { id: 'true atau false', en: 'true or false' },
  spans: {
    id: 'jam seperti "Mon-Fri 08:00-16:00; Sat 08:00-12:00"',
    en: 'hours such as "Mon-Fri 08:00-16:00; Sat 08:00-12:00"',
  },
  share: { id: 'bagian dari 0 sampai 1, misalnya 0.25', en: 'a share from 0 to 1, such as 0.25' },
  software: { id: 'objek dengan source dan contact', en: 'an object with source and contact' },
  openingHours: {
    id: 'objek dari unit, layanan, atau loket ke jam bukanya',
    en: 'an object from department, service or counter to its hours',
  },
  anHour: {
    id: 'bilangan bulat, 30 sampai 240 jawaban',
    en: 'a whole number of answers from 30 to 240',
  },
  periods: {
    id: 'daftar berisi "month", "quarter", "semester", atau "year"',
    en: 'a list of "month", "quarter", "semester", "year"',
  },
  month: { id: 'bulan seperti "2027-01"', en: 'a month such as "2027-01"' },
  closingDays: {
    id: 'bilangan bulat, 1 sampai 180 hari',
    en: 'a whole number of days from 1 to 180',
  },
  closing: {
    id: 'objek dengan periods, from, checkDays, approveDays, dan publishDays',
    en: 'an object with periods, from, checkDays, approveDays and publishDays',
  },
  closingOrder: {
    id: 'hari memeriksa tidak sesudah hari menyetujui, dan hari menyetujui tidak sesudah hari menerbitkan',
    en: 'days of checking not after those of approving, and days of approving not after those of publishing',
  },
  whileClosed: {
    id: 'bilangan bulat, 0 sampai 20 jawaban',
    en: 'a whole number of answers from 0 to 20',
  },
  hours: {
    id: 'objek dari unit, layanan, atau loket ke jumlah jawabannya per jam',
    en: 'an object from department, service or counter to its answers an hour',
  },
  plausibility: {
    id: 'objek dengan answersAnHour dan answersWhileClosed',
    en: 'an object with answersAnHour and answersWhileClosed',
  },
  region: {
    id: 'provinsi dan kota seperti "36.71"',
    en: 'province and city such as "36.71"',
  },
  responsible: {
    id: 'objek dengan name, dan office',
    en: 'an object with name, and office',
  },
  national: {
    id: 'objek dengan address, telephone, email, unit, responsible, regionCode, recommendation, standardId, activityId, dan indicatorId',
    en: 'an object with address, telephone, email, unit, responsible, regionCode, recommendation, standardId, activityId and indicatorId',
  },
} as const satisfies Record<string, Text>;

/** The key of what is expected, as the message of a schema. */
export const say = (key: keyof typeof settingsExpected): string => key;

/** The words of a schema's message; a message of zod's own says itself. */
export function expectedOf(message: string): Text {
  return (
    Object.entries<Text>(settingsExpected).find(([key]) => key === message)?.[1] ?? {
      id: message,
      en: message,
    }
  );
}
