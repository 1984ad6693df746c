/** What the public reads of follow-up: what was done, whether it moved the figure, and what is overdue. */
import type { Language, Text } from '#shared/language.ts';
import type { ChangedAction } from '#shared/publication/follow-ups.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export const followUp = {
  title: { id: 'Anda bilang, kami lakukan', en: 'You said, we did' },
  note: {
    id: 'Tindakan unit ini atas suara warga. Sebelum dan sesudah dihitung dari enam bulan penuh sebelum bulan selesainya dan tiga bulan penuh sesudahnya; bulan itu sendiri tidak dihitung.',
    en: 'What this unit did about what people said. Before and after are the six whole months before the month in which it was done and the three after; that month itself is not counted.',
  },
  action: { id: 'Tindakan', en: 'Action' },
  doneOn: { id: 'Selesai', en: 'Done' },
  since: { id: 'Sebelum dan sesudah', en: 'Before and after' },
  evidence: { id: 'Buktinya', en: 'Evidence' },
  marked: {
    id: 'Garis putus bernomor: bulan selesainya sebuah tindakan, diceritakan di bawah.',
    en: 'Numbered dashed lines: the month in which an action was done, told below.',
  },
  more: { id: 'Tindakan sebelumnya', en: 'Earlier actions' },
  overdue: { id: 'Terlambat', en: 'Overdue' },
  overdueNote: {
    id: 'Dijanjikan, tetapi belum selesai 30 hari atau lebih setelah waktunya.',
    en: 'Promised, but not done 30 days or more after it was due.',
  },
  due: { id: 'Seharusnya selesai', en: 'Was due' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  waitsFor: { id: 'menunggu kesediaan', en: 'waits for' },
  changes: { id: 'Rencana yang berubah', en: 'Plans that changed' },
  changesNote: {
    id: 'Yang sudah diputuskan atau diterbitkan unit ini, lalu ditunda, diperbaiki, dibatalkan, atau ditarik, dengan alasannya.',
    en: 'What this unit had decided or published and then postponed, corrected, cancelled or withdrew, and why.',
  },
  moreChanges: { id: 'Perubahan sebelumnya', en: 'Earlier changes' },
  reason: { id: 'Alasan', en: 'Reason' },
  general: { id: 'Layanan secara umum', en: 'The service as a whole' },
} as const satisfies Record<string, Text>;

/** `41 hari lewat`. */
export function daysLate(days: number, language: Language): string {
  return `${formatCount(days, language)} ${{ id: 'hari lewat', en: 'days late' }[language]}`;
}

/** What was changed of a plan, and when: `Ditunda pada 3 Desember 2026: ...`. */
export function sayPlanChange(
  { change, day, dueDay, earlierDueDay }: ChangedAction,
  format: (day: string) => string,
): Text {
  const on = format(day);
  switch (change) {
    case 'postponed': {
      const [from, to] = [format(earlierDueDay ?? day), format(dueDay ?? day)];
      return {
        id: `Ditunda pada ${on}: semula paling lambat ${from}, kini ${to}.`,
        en: `Postponed on ${on}: first due ${from}, now ${to}.`,
      };
    }
    case 'corrected':
      return { id: `Diperbaiki pada ${on}.`, en: `Corrected on ${on}.` };
    case 'cancelled':
      return { id: `Dibatalkan pada ${on}.`, en: `Cancelled on ${on}.` };
    case 'withdrawn':
      return {
        id: `Terbitan tentang ini ditarik pada ${on}.`,
        en: `What was published about this was withdrawn on ${on}.`,
      };
  }
}
