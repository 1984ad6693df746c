import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianWait, publishClock, type Wait } from '#shared/comments/waiting-clock.ts';

const settled = (...days: number[]): Wait[] =>
  days.map((each) => ({ days: each, isSettled: true }));
const waiting = (...days: number[]): Wait[] =>
  days.map((each) => ({ days: each, isSettled: false }));

describe('the median wait', () => {
  it('is the middle one where all are answered', () => {
    expect(medianWait(settled(1, 2, 3, 4, 100))).toBe(3);
    expect(medianWait(settled(5))).toBe(5);
  });

  it('counts what still waits: answering the new ones and letting the old lie does not help', () => {
    expect(medianWait([...settled(1, 1, 1), ...waiting(90, 90, 90, 90)])).toBeUndefined();
    expect(medianWait([...settled(1, 1, 1, 1), ...waiting(90, 90, 90)])).toBe(1);
  });

  it('lets those out of the reckoning that came too lately to have been answered', () => {
    expect(medianWait([...settled(10, 10), ...waiting(0, 0, 0, 0, 0, 0)])).toBe(10);
  });

  it('agrees with the example of the paper: 0.8 ... 12.1 months, some lost', () => {
    // Kaplan and Meier 1958, example 1: deaths at 0.8, 3.1, 5.4, 9.2; lost at 1.0, 2.7, 7.0, 12.1.
    const waits = [...settled(0.8, 3.1, 5.4, 9.2), ...waiting(1.0, 2.7, 7.0, 12.1)];
    expect(medianWait(waits)).toBe(9.2);
  });

  it('is a day on which something was answered, or none', () => {
    const wait = fc.record({ days: fc.nat(400), isSettled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait), (waits) => {
        const median = medianWait(waits);
        const answered = waits.filter(({ isSettled }) => isSettled).map(({ days }) => days);
        expect(median === undefined || answered.includes(median)).toBe(true);
      }),
    );
  });
});

describe('the public clock', () => {
  it('says nothing of fewer than ten comments', () => {
    expect(publishClock(settled(1, 2, 3, 4, 5, 6, 7, 8, 9))).toBeNull();
  });

  it('says how many wait, and that more than half do', () => {
    expect(publishClock([...settled(1, 2, 3), ...waiting(4, 5, 6, 7, 8, 9, 10)])).toEqual({
      comments: 10,
      waiting: 7,
      medianDays: null,
    });
  });
});
