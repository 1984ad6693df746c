/**
 * What comments are about: themes below the nine elements, found by an Indonesian lexicon of roots and a few
 * English words. A lexicon says why it said so, and a department can be asked whether it is right.
 */
import type { Text } from '#shared/language.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import { possibleRoots } from './roots.ts';
import { wordsOf } from './words.ts';

export const themeKeys = [
  'documents',
  'way',
  'information',
  'online',
  'queue',
  'speed',
  'opening-hours',
  'fee',
  'extortion',
  'result',
  'mistakes',
  'skill',
  'friendliness',
  'fairness',
  'complaints',
  'comfort',
  'cleanliness',
  'parking',
  'accessibility',
] as const;
export type ThemeKey = (typeof themeKeys)[number];

export interface Theme {
  readonly key: ThemeKey;
  readonly element: ElementKey;
  /** The subject and not a side of it: praise falls under it too, and the mood tells them apart. */
  readonly name: Text;
  /** Roots, or roots in a row that only together mean it; `#` is any number. */
  readonly terms: readonly string[];
}

type Entry = Omit<Theme, 'key' | 'terms'> & { readonly terms: string };

const entries: Readonly<Record<ThemeKey, Entry>> = {
  documents: {
    element: 'requirements',
    name: { id: 'Syarat dan berkas', en: 'Documents asked for' },
    terms:
      'syarat, berkas, dokumen, fotokopi, fotocopy, materai, meterai, surat pengantar, surat keterangan, lampir, requirement, document',
  },
  way: {
    element: 'procedure',
    name: { id: 'Alur layanan', en: 'The steps to take' },
    terms:
      'rumit, prosedur, alur, mekanisme, bolak, balik lagi, pingpong, lempar, bingung, birokrasi, tahap, bertele, berbelit, belit, mudah, simpel, praktis, procedure, complicated, easy',
  },
  information: {
    element: 'procedure',
    name: { id: 'Informasi', en: 'Information' },
    terms:
      'informasi, info, jelas, umum kan, papan, petunjuk, sosialisasi, transparan, information',
  },
  online: {
    element: 'procedure',
    name: { id: 'Aplikasi dan layanan daring', en: 'Apps and online services' },
    terms:
      'aplikasi, online, onlen, daring, website, web, login, server, sistem, error, eror, download, upload, unggah, unduh, app, system',
  },
  queue: {
    element: 'time',
    name: { id: 'Antrean', en: 'Queues' },
    terms: 'antre, antrean, tunggu, panggil, loket cuma, penuh, desak, queue, waiting',
  },
  speed: {
    element: 'time',
    name: { id: 'Lama penyelesaian', en: 'How long it takes' },
    terms:
      'lama, lambat, cepat, telat, tunda, molor, waktu, selesai, segera, kilat, # menit, # jam, # hari, # minggu, # bulan, # tahun, slow, fast, quick, # hour, # minute, # day, # week, # month',
  },
  'opening-hours': {
    element: 'time',
    name: { id: 'Jam buka', en: 'Opening hours' },
    terms:
      'jam buka, jam layan, jam kerja, jam tutup, sudah tutup, istirahat, belum buka, sabtu, opening hour',
  },
  fee: {
    element: 'cost',
    name: { id: 'Biaya', en: 'Cost' },
    terms:
      'biaya, bayar, tarif, mahal, murah, gratis, retribusi, bpjs, harga, cost, price, fee, free, expensive',
  },
  extortion: {
    element: 'cost',
    name: { id: 'Pungutan liar', en: 'Bribes and illegal fees' },
    terms:
      'pungli, pungut liar, calo, sogok, suap, oknum, uang rokok, uang terima, amplop, tips, korupsi, bribe',
  },
  result: {
    element: 'product',
    name: { id: 'Hasil layanan', en: 'What one gets' },
    terms: 'hasil, jadi, cetak, blangko, blanko, habis, obat, kosong, stok, result',
  },
  mistakes: {
    element: 'product',
    name: { id: 'Ketepatan data', en: 'Accuracy of data' },
    terms: 'salah, keliru, typo, tidak sesuai, revisi, ralat, hilang, rusak, mistake, wrong',
  },
  skill: {
    element: 'competence',
    name: { id: 'Kemampuan petugas', en: 'What staff know' },
    terms:
      'kompeten, terampil, profesional, pintar, cekatan, sigap, teliti, ahli, kuasa, tidak tahu, tidak paham, kurang paham, skilled, competent, professional',
  },
  friendliness: {
    element: 'conduct',
    name: { id: 'Keramahan', en: 'Friendliness' },
    terms:
      'ramah, sopan, santun, senyum, ketus, marah, bentak, kasar, cuek, sombong, sabar, telaten, judes, acuh, baik hati, peduli, sikap, friendly, polite, rude',
  },
  fairness: {
    element: 'conduct',
    name: { id: 'Perlakuan yang adil', en: 'Fairness' },
    terms:
      'adil, diskriminasi, beda, serobot, kenal dalam, orang dalam, pilih kasih, dahulu kan, utama, fair, unfair',
  },
  complaints: {
    element: 'complaints',
    name: { id: 'Pengaduan', en: 'Complaints' },
    terms:
      'adu, lapor, keluh, komplain, protes, saran, hubung, telepon, whatsapp, tindak lanjut, tanggap, respon, complaint',
  },
  comfort: {
    element: 'facilities',
    name: { id: 'Ruang tunggu', en: 'The waiting room' },
    terms:
      'kursi, duduk, ruang tunggu, ruang, panas, dingin, nyaman, sempit, kipas, pendingin, gerah, pengap, berdiri, diri, charger, wifi, fasilitas, gedung, tempat, seat, room, hot',
  },
  cleanliness: {
    element: 'facilities',
    name: { id: 'Kebersihan dan toilet', en: 'Cleanliness and toilets' },
    terms: 'bersih, kotor, bau, toilet, wc, kamar mandi, sampah, jorok, kumuh, clean, dirty',
  },
  parking: {
    element: 'facilities',
    name: { id: 'Parkir', en: 'Parking' },
    terms: 'parkir, parking',
  },
  accessibility: {
    element: 'facilities',
    name: { id: 'Akses lansia dan difabel', en: 'Access for the elderly and disabled' },
    terms:
      'difabel, disabilitas, kursi roda, ramp, tangga, lift, lansia, orang tua, laktasi, menyusui, susu, hamil, prioritas, wheelchair, disabled, elderly',
  },
};

export const themes: readonly Theme[] = themeKeys.map((key) => ({
  ...entries[key],
  key,
  terms: entries[key].terms.split(', '),
}));

export const themeByKey: Readonly<Record<ThemeKey, Theme>> = Object.fromEntries(
  themes.map((theme) => [theme.key, theme]),
) as Record<ThemeKey, Theme>;

/** Words that their root would misread: who goes for treatment is not speaking of medicine. */
const misread = new Set(['kepada', 'selama', 'bersama', 'berobat', 'pengobatan', 'tersebut']);

const terms = themes.flatMap(({ key, terms: own }) =>
  own.map((term) => ({ key, parts: term.split(' ') })),
);
/** Longer terms first: in "ruang tunggu" nobody waits. */
const byLength = terms.toSorted((a, b) => b.parts.length - a.parts.length);

function rootsOf(word: string): ReadonlySet<string> {
  if (/^\p{N}+$/u.test(word)) return new Set(['#']);
  return misread.has(word) ? new Set() : possibleRoots(word);
}

/**
 * The themes of a comment, in the order of the list.
 *
 * @param text redacted; Indonesian or English
 */
export function themesOf(text: string): readonly ThemeKey[] {
  const words = wordsOf(text).map(rootsOf);
  const taken = new Set<number>();
  const found = new Set<ThemeKey>();
  for (const { key, parts } of byLength) {
    for (const start of words.keys()) {
      const places = parts.map((_, at) => start + at);
      const isHere = parts.every((part, at) => words[start + at]?.has(part));
      if (!isHere || (parts.length === 1 && taken.has(start))) continue;
      found.add(key);
      if (parts.length > 1) for (const place of places) taken.add(place);
    }
  }
  return themeKeys.filter((key) => found.has(key));
}

/** The elements that themes stand under, each once, in the regulation's order. */
export function elementsOfThemes(keys: readonly ThemeKey[]): readonly ElementKey[] {
  return [...new Set(themes.filter(({ key }) => keys.includes(key)).map(({ element }) => element))];
}
