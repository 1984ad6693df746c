import { describe, expect, it } from 'vitest';
import { chanceOf, differenceOf } from '#shared/statistics/difference.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';

describe('the difference of two indexes', () => {
  it('adds the halves of symmetric intervals in squares', () => {
    const difference = differenceOf(
      { index: 84, interval: { low: 81, high: 87 } },
      { index: 80, interval: { low: 76, high: 84 } },
    );
    expect(difference).toMatchObject({ points: 4, low: -1, high: 9, direction: 'none' });
  });

  // Newcombe (1998), table II, method 10: 56/70 and 48/80; 9/10 and 3/10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
  ])('of %i in %i and %i in %i is the published one', (a, m, b, n, low, high) => {
    const share = (count: number, of: number) => ({
      index: count / of,
      interval: wilsonInterval(count / of, of),
    });
    const difference = differenceOf(share(a, m), share(b, n));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });

  it('near the top counts the long side of the interval that leads to the other', () => {
    const top = { index: 99, interval: { low: 95, high: 99.6 } };
    const lower = { index: 94, interval: { low: 92, high: 95.5 } };
    expect(differenceOf(top, lower).direction).toBe('up');
    expect(differenceOf(lower, top).direction).toBe('down');
    expect(differenceOf(top, lower).low).toBeCloseTo(5 - Math.hypot(4, 1.5), 10);
  });

  it('is one in twenty by chance where its interval ends at zero, and rarer where it leaves zero out', () => {
    const chanceOfReach = (points: number) =>
      chanceOf({ points, low: points - 5, high: points + 5 });
    expect(chanceOfReach(5)).toBeCloseTo(0.05, 6);
    expect(chanceOfReach(-5)).toBeCloseTo(0.05, 6);
    expect(chanceOfReach(5 * (3.090232 / 1.959964))).toBeCloseTo(0.002, 6);
    expect(chanceOfReach(0)).toBeCloseTo(1, 6);
  });

  it('is less rare among differences that usually waver', () => {
    const difference = { points: 5, low: 1, high: 9 };
    expect(chanceOf(difference, 2)).toBeGreaterThan(chanceOf(difference));
  });
});
