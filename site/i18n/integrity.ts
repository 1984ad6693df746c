/** What a results page says of the answers that were not counted. */
import type { Text } from '#shared/language.ts';
import type { BesideOpen } from '#shared/trust/beside-open.ts';

export const integrity = {
  title: { id: 'Keutuhan angka', en: 'Integrity' },
  none: {
    id: 'Semua jawaban yang sudah melewati penghitungan ikut dihitung; tidak ada yang ditahan atau ditolak.',
    en: 'Every answer whose window has closed is counted; none is held, none was rejected.',
  },
  few: { id: 'kurang dari 10', en: 'fewer than 10' },
  held: { id: 'Ditahan', en: 'Held' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  reason: { id: 'Sebab', en: 'Reason' },
  way: { id: 'Cara menjawab', en: 'Way of answering' },
  more: { id: 'Menurut sebab dan cara menjawab', en: 'By reason and way of answering' },
  why: { id: 'Mengapa ada yang ditahan', en: 'Why answers are held' },
} as const satisfies Record<string, Text>;

/** `364 dari 412 jawaban dihitung; 48 ditahan, 0 ditolak.` */
export function sayIntegrity(
  of: Record<'counted' | 'collected' | 'held' | 'rejected', string>,
): Text {
  return {
    id: `${of.counted} dari ${of.collected} jawaban dihitung; ${of.held} ditahan karena polanya tidak wajar, ${of.rejected} ditolak.`,
    en: `${of.counted} of ${of.collected} answers are counted; ${of.held} are held for an implausible pattern, ${of.rejected} were rejected.`,
  };
}

/** `Kalau yang ditahan dan ditolak ikut dihitung, indeksnya sekitar 74.` */
export const sayWithHeld = (index: string): Text => ({
  id: `Kalau yang ditahan dan ditolak ikut dihitung, indeksnya sekitar ${index}.`,
  en: `If what is held and rejected counted, too, the index would be about ${index}.`,
});

const byWay: Readonly<Record<BesideOpen['channel'], Text>> = {
  ticket: { id: 'Dengan tiket antrean', en: 'With queue tickets' },
  kiosk: { id: 'Di kiosk loket', en: 'At the kiosk' },
};

const differs: Readonly<Record<BesideOpen['differs'], Text>> = {
  higher: {
    id: 'lebih tinggi, lebih dari kebetulan. Salah satunya bisa dikarang, atau orangnya memang lain.',
    en: 'higher, by more than chance. One of them may be made up, or the people may be others.',
  },
  lower: {
    id: 'lebih rendah, lebih dari kebetulan. Salah satunya bisa dikarang, atau orangnya memang lain.',
    en: 'lower, by more than chance. One of them may be made up, or the people may be others.',
  },
  no: { id: 'tidak berbeda lebih dari kebetulan.', en: 'not different by more than chance.' },
};

/** `Dengan tiket antrean 80,12; jawaban terbuka 69,40: lebih tinggi, lebih dari kebetulan.` */
export const sayBesideOpen = (
  of: Pick<BesideOpen, 'channel' | 'differs'>,
  index: string,
  open: string,
): Text => ({
  id: `${byWay[of.channel].id} ${index}; jawaban terbuka ${open}: ${differs[of.differs].id}`,
  en: `${byWay[of.channel].en} ${index}; open answers ${open}: ${differs[of.differs].en}`,
});

/** `Dalam 2 bulan layanan, yang menjawab lebih banyak daripada yang dilaporkan dilayani.` */
export const sayBeyondServed = (months: number): Text => ({
  id: `Dalam ${months} bulan suatu layanan, yang menjawab lebih banyak daripada yang dilaporkan dilayani. Laporan itu bisa kurang, atau ada jawaban yang dikarang.`,
  en: `In ${months === 1 ? 'one month' : `${months} months`} of a service more people answered than were reported as served. The report may be too low, or answers made up.`,
});
