/** The times at which the tests are true: those at which a day, a month, a year or a leap year turns somewhere. */

export interface PinnedTime {
  readonly name: string;
  /** With its zone. */
  readonly at: string;
  /** Of the machine on which the tests run: nothing may follow the clock on its wall. */
  readonly zone: string;
}

/** A day like any other, at which the browser tests are run. */
export const workingDay: PinnedTime = {
  name: 'working-day',
  at: '2026-11-17T10:00+07:00',
  zone: 'Asia/Jakarta',
};

export const pinnedTimes: readonly PinnedTime[] = [
  { name: 'new-year', at: '2027-01-01T00:20+07:00', zone: 'UTC' },
  { name: 'leap-day', at: '2028-02-29T23:30+07:00', zone: 'Asia/Jakarta' },
  { name: 'new-year-eve', at: '2026-12-31T23:50+07:00', zone: 'Asia/Jakarta' },
  { name: 'new-year-eve-utc', at: '2026-12-31T23:50Z', zone: 'America/Los_Angeles' },
  { name: 'leap-day-utc', at: '2028-02-29T18:30Z', zone: 'UTC' },
  { name: 'first-of-month', at: '2027-06-01T09:00+07:00', zone: 'Asia/Jakarta' },
  { name: 'evening-utc', at: '2026-11-17T19:40Z', zone: 'Pacific/Kiritimati' },
  workingDay,
];

/**
 * Those at which a run tries the worker tests; the unit tests are tried at the first, or at every one.
 *
 * @param at the only time wanted, if one is
 * @param every all of them; otherwise two, of different days, zones and kinds
 */
export function timesToTest(at: string | undefined, every: boolean): readonly PinnedTime[] {
  if (at !== undefined) return [{ name: 'as-asked', at, zone: workingDay.zone }];
  return every ? pinnedTimes : pinnedTimes.slice(0, 2);
}

/** The name under which the programs that run tests are told the time. */
export const clockVariable = 'TEST_CLOCK';
