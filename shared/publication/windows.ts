/**
 * Windows of release: what people answered about a service is counted window by window, and a window ends with
 * a day of the calendar, never because somebody answered (docs/decisions/0037-windows-of-release.md).
 */
import { daysBefore, type LocalHour, monthOf } from '#shared/local-time.ts';
import { settledBefore } from '#shared/survey/completion.ts';
import { sealGroupSize } from './thresholds.ts';

/** From the shortest. */
export const rhythms = ['day', 'week', 'month', 'quarter'] as const;

/** How long the windows of a service are. */
export type Rhythm = (typeof rhythms)[number];

/** Of a service that has not shown yet how many answer there. */
export const firstRhythm: Rhythm = 'month';

/** A window is counted with so many different sources, or runs on into the next. */
export const windowSources = 10;

/** What makes a shorter rhythm steady enough: so many windows in a row, each with so much in it. */
const steady = { windows: 8, raters: 20, sources: windowSources };

/** Days on which nobody answered are no windows of a day: an office is closed on Sundays. */
const steadyDaysWithin = 28;

/** What a service heard on a day. */
export interface HeardDay {
  readonly day: string;
  /** Who rated an element. */
  readonly raters: number;
  /** How many different addresses, tickets and kiosk hours they came from, as far as that was counted. */
  readonly sources: number;
}

const pad = (number: number) => String(number).padStart(2, '0');

const lastOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Monday is 0. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

/** The first and last day of the calendar's window that a day is in. Weeks are cut where a month ends. */
export function windowOf(rhythm: Rhythm, day: string): { first: string; last: string } {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const ofMonth = { first: `${monthOf(day)}-01`, last: lastOfMonth(year, month) };
  switch (rhythm) {
    case 'day':
      return { first: day, last: day };
    case 'week':
      return {
        first: later(daysBefore(day, weekday(day)), ofMonth.first),
        last: earlier(daysBefore(day, weekday(day) - 6), ofMonth.last),
      };
    case 'month':
      return ofMonth;
    case 'quarter': {
      const begins = month - ((month - 1) % 3);
      return { first: `${year}-${pad(begins)}-01`, last: lastOfMonth(year, begins + 2) };
    }
  }
}

/** The last day whose windows may be closed: also who left a survey on it has been settled. */
export function closedThrough(now: LocalHour): string {
  return daysBefore(settledBefore(now).day, 1);
}

/** The last day of the latest window of the calendar that is over. */
export function lastEnd(rhythm: Rhythm, through: string): string {
  const { first, last } = windowOf(rhythm, through);
  return last <= through ? last : daysBefore(first, 1);
}

/**
 * The days with which the window that is open may be counted, the first one first: ends of the calendar up to which
 * enough have answered, from enough sources.
 *
 * @param heard what is not counted yet, in the order of the days
 * @param through the last day whose windows may be closed
 * @returns none while the window runs on
 */
export function endsOfWindow(
  heard: readonly HeardDay[],
  rhythm: Rhythm,
  through: string,
): string[] {
  const ends: string[] = [];
  const sum = { raters: 0, sources: 0 };
  for (const [at, { day, raters, sources }] of heard.entries()) {
    const end = windowOf(rhythm, day).last;
    if (end > through) break;
    sum.raters += raters;
    sum.sources += sources;
    const next = heard[at + 1]?.day;
    const isWhole = next === undefined || next > end;
    if (isWhole && sum.raters >= sealGroupSize && sum.sources >= windowSources) ends.push(end);
  }
  return ends;
}

/** The last windows of a rhythm that are over, each with what was heard in it; the latest first. */
function lastWindows(rhythm: Rhythm, heard: readonly HeardDay[], through: string): HeardDay[] {
  if (rhythm === 'day') {
    const since = daysBefore(through, steadyDaysWithin);
    return heard
      .filter(({ day }) => day > since && day <= through)
      .toReversed()
      .slice(0, steady.windows);
  }
  const windows: HeardDay[] = [];
  // Of weeks the whole ones, whatever month they end in: half a week tells nothing of the flow.
  const startOf = (end: string) =>
    rhythm === 'week' ? daysBefore(end, 6) : windowOf(rhythm, end).first;
  let end =
    rhythm === 'week' ? daysBefore(through, (weekday(through) + 1) % 7) : lastEnd(rhythm, through);
  while (windows.length < steady.windows) {
    const first = startOf(end);
    const within = heard.filter(({ day }) => day >= first && day <= end);
    windows.push({
      day: end,
      raters: within.reduce((sum, { raters }) => sum + raters, 0),
      sources: within.reduce((sum, { sources }) => sum + sources, 0),
    });
    end = daysBefore(first, 1);
  }
  return windows;
}

/**
 * The rhythm that a service goes on with: the shortest of which the last eight windows all had enough answers from
 * enough sources.
 *
 * @param heard in the order of the days, as far back as is known
 */
export function rhythmAfter(heard: readonly HeardDay[], through: string): Rhythm {
  const isSteady = (rhythm: Rhythm) => {
    const windows = lastWindows(rhythm, heard, through);
    return (
      windows.length === steady.windows &&
      windows.every((each) => each.raters >= steady.raters && each.sources >= steady.sources)
    );
  };
  const shortest = rhythms.find((rhythm) => rhythm !== 'quarter' && isSteady(rhythm));
  if (shortest !== undefined) return shortest;
  // Who was heard for less than eight months has not shown yet that months are too short.
  const eighth = lastWindows('month', heard, through).at(-1)?.day ?? '';
  const known = heard[0]?.day;
  return known !== undefined && known <= eighth ? 'quarter' : firstRhythm;
}

/** For how many days what was heard is remembered: eight months. */
export const heardDays = 250;
