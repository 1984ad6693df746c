/**
 * When people answered, by day of the week and time of day. Nobody's hour must be found: months that run are
 * left out, since single groups can be seen arriving in them; what is shown are whole per cent of all;
 * and a block of hours with fewer than ten answers looks like an empty one.
 */
import { countIn, daysOfWeek, hoursOfDay, type Volume } from '#shared/statistics/volume.ts';
import type { PublishedVolume } from './results.ts';
import { countFrom } from './thresholds.ts';

/** One per cent of so many is ten people, so that no difference between two periods is about one. */
const volumeFrom = 100 * countFrom;

const opening = 8;
const closing = 16;

/** Opening hours one by one, what is before and after in one block each. */
const blocks: readonly { readonly from: number; readonly to: number }[] = [
  { from: 0, to: opening },
  ...Array.from({ length: closing - opening }, (_, at) => ({
    from: opening + at,
    to: opening + at + 1,
  })),
  { from: closing, to: hoursOfDay },
];

/**
 * @param volume of the months that are over
 * @returns null with fewer than a thousand answers, or where no block has enough
 */
export function publishVolume(volume: Volume): PublishedVolume | null {
  const all = volume.reduce((sum, count) => sum + count, 0);
  if (all < volumeFrom) return null;
  const weekdays = Array.from({ length: daysOfWeek }, (_, weekday) =>
    blocks.map(({ from, to }) => {
      const count = countIn(volume, weekday, from, to);
      return count < countFrom ? 0 : Math.round((100 * count) / all);
    }),
  );
  return weekdays.flat().some((share) => share > 0) ? { blocks, weekdays } : null;
}
