/** What a results page says of the answers that were not counted. */
import type { Text } from '#shared/language.ts';

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
