/**
 * Which month a sheet counts in. A sheet bears the day on which it was filled in, and sheets of a quarter are
 * often entered in the first weeks of the next; so it counts in the month of its day, not of its entry.
 */
import { monthOf } from '#shared/local-time.ts';
import { parsePeriod, periodBefore } from '#shared/publication/period.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import type { EnteredChannel } from '#shared/survey/channel.ts';

/** Sheets of this month and so many before it are taken: a quarter can be entered until its last week is over. */
const monthsBack = 2;

/** What is left of a month that takes no more sheets may wait so long for others to be sealed with. */
const monthsWaiting = 12;

function monthsBefore(month: string, count: number): string {
  let period = parsePeriod(month);
  for (let back = 0; back < count && period !== undefined; back += 1) period = periodBefore(period);
  return period?.id ?? month;
}

/** The first day from which sheets are still taken, `YYYY-MM-DD`. */
export function firstOpenDay(today: string): string {
  return `${monthsBefore(monthOf(today), monthsBack)}-01`;
}

/** The first month of which sheets may still wait to be sealed, `YYYY-MM`. */
export function firstWaitingMonth(today: string): string {
  return monthsBefore(monthOf(today), monthsBack + monthsWaiting);
}

/** The sheets of a service, channel and month that are not sealed. */
export interface WaitingSheets {
  readonly service: string;
  readonly channel: EnteredChannel;
  /** `YYYY-MM`, of the days on the sheets. */
  readonly month: string;
  /** The open group that holds them. */
  readonly group: number;
  readonly sheets: number;
}

/** Sheets that are sealed together, all or none, in the month of the last of them. */
export type Bundle = readonly WaitingSheets[];

const sheetsIn = (bundle: Bundle) => bundle.reduce((sum, { sheets }) => sum + sheets, 0);

/**
 * The bundles that are large enough to be sealed. A month stands by itself; only what is left of a month that
 * takes no more sheets goes with the next month that has enough, so that it is not lost.
 *
 * @param waiting of any services and channels; only sheets of the same ones are bundled
 */
export function readyBundles(waiting: readonly WaitingSheets[], today: string): Bundle[] {
  const openMonth = monthOf(firstOpenDay(today));
  const streams = Map.groupBy(waiting, ({ service, channel }) => `${service} ${channel}`);
  return [...streams.values()].flatMap((months) => {
    const ready: Bundle[] = [];
    let left: WaitingSheets[] = [];
    for (const month of months.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
      if (month.sheets === 0) continue;
      const together = [...left, month];
      if (sheetsIn(together) >= sealGroupSize) {
        ready.push(together);
        left = [];
      } else if (month.month < openMonth) {
        left = together;
      }
    }
    return ready;
  });
}
