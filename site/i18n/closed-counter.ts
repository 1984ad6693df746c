/** What somebody reads who scans the QR code of a counter that has closed. */
import type { Text } from '#shared/language.ts';

export const closedCounter = {
  title: { id: 'Loket ini sudah tutup', en: 'This counter has closed' },
  served: {
    id: 'Dilayani di loket lain? Pilih loketnya, lalu beri penilaian.',
    en: 'Were you served at another counter? Choose it and rate the service.',
  },
  none: {
    id: 'Unit ini belum punya loket lain di sini. Tanyakan petugas ke mana layanannya pindah.',
    en: 'This department has no other counter here. Please ask the staff where the service went.',
  },
  same: { id: 'Loket lain untuk', en: 'Other counters for' },
  others: { id: 'Layanan lain di', en: 'Other services of' },
  earlier: { id: 'Sudah memberi jawaban di loket ini?', en: 'Did you answer at this counter?' },
  kept: {
    id: 'Jawaban yang sudah diberikan di loket ini tetap dihitung.',
    en: 'Answers that were given at this counter still count.',
  },
  results: { id: 'Lihat hasil layanan ini', en: 'See the results of this service' },
  complaints: { id: 'Keluhan yang perlu dijawab', en: 'Complaints that need a reply' },
} as const satisfies Record<string, Text>;

/** Which counter it was, and since when it is closed. */
export function sayClosed(place: string, since: Text): Text {
  return {
    id: `${place}, tidak melayani lagi sejak ${since.id}.`,
    en: `${place}: closed since ${since.en}.`,
  };
}

/** Who goes on with what was given there. */
export function sayMoved(what: string, to: string): Text {
  return { id: `${what} sekarang dilayani oleh ${to}.`, en: `${what} is now with ${to}.` };
}
