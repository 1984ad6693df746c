/** Blocks of hours in words, and the busiest of them. */
import type { Language } from '#shared/language.ts';
import type { PublishedVolume } from '#shared/publication/results.ts';
import { volume as text, weekdays } from '#site/i18n/volume.ts';

type Block = PublishedVolume['blocks'][number];

const clock = (hour: number) => String(hour).padStart(2, '0');

/** `08–09`. */
export function blockLabel({ from, to }: Block): string {
  return `${clock(from)}–${clock(to)}`;
}

/** The share of each block over the whole week, per cent. */
export function sharesByBlock({ blocks, weekdays: rows }: PublishedVolume): readonly number[] {
  return blocks.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

/** `Paling ramai: Senin 09–10 (6%)`. */
export function volumeFinding(
  { blocks, weekdays: rows }: PublishedVolume,
  language: Language,
): string {
  const cells = rows.flatMap((row, weekday) =>
    row.map((share, at) => ({ share, weekday, block: blocks[at] })),
  );
  const [busiest] = cells.toSorted((a, b) => b.share - a.share);
  if (busiest?.block === undefined) return text.title[language];
  const day = weekdays[busiest.weekday]?.name[language] ?? '';
  const hours = blockLabel(busiest.block);
  return language === 'id'
    ? `Paling ramai: ${day} pukul ${hours}, ${busiest.share}% dari semua jawaban`
    : `Busiest: ${day} ${hours}, ${busiest.share}% of all answers`;
}
