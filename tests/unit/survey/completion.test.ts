import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourStamp, hoursBefore } from '#shared/local-time.ts';
import { completableSince, settledBefore } from '#shared/survey/completion.ts';

describe('a survey that was left', () => {
  it('may be completed in its hour and the next', () => {
    expect(completableSince({ day: '2026-03-10', hour: 10 })).toEqual({
      day: '2026-03-10',
      hour: 9,
    });
  });

  it('is settled once two more hours have begun', () => {
    expect(settledBefore({ day: '2026-03-10', hour: 12 })).toEqual({ day: '2026-03-10', hour: 10 });
  });

  it('is never settled while it may be completed, nor on a clock that is an hour wrong', () => {
    const hours = fc.record({
      day: fc.constantFrom('2026-03-01', '2026-12-31', '2028-02-29'),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    fc.assert(
      fc.property(hours, (now) => {
        const slowClock = hoursBefore(now, 1);
        expect(hourStamp(settledBefore(now)) <= hourStamp(completableSince(slowClock))).toBe(true);
      }),
    );
  });
});

describe('hours', () => {
  it('go back over midnight, a month and a leap day', () => {
    expect(hoursBefore({ day: '2028-03-01', hour: 0 }, 1)).toEqual({ day: '2028-02-29', hour: 23 });
  });

  it('sort as text in the order of time', () => {
    expect(hourStamp({ day: '2026-03-10', hour: 9 })).toBe('2026-03-10T09');
    expect('2026-03-09T23' < '2026-03-10T09').toBe(true);
  });
});
