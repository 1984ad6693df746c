import { describe, expect, it } from 'vitest';
import { tQuantile95, twoSidedChance } from '#shared/statistics/student-t.ts';

describe("the 97.5 % quantile of Student's t", () => {
  it.each([
    [9, 2.262157],
    [10, 2.228139],
    [15, 2.13145],
    [20, 2.085963],
    [29, 2.04523],
    [60, 2.000298],
    [99, 1.984217],
    [120, 1.97993],
    [1000, 1.962339],
  ])('with %i degrees of freedom is %d', (degrees, quantile) => {
    expect(Math.abs(tQuantile95(degrees) - quantile)).toBeLessThan(5e-5);
  });

  it('falls towards the normal quantile', () => {
    expect(tQuantile95(30)).toBeGreaterThan(tQuantile95(31));
    expect(tQuantile95(1e9)).toBeCloseTo(1.959964, 6);
  });
});

describe('the chance of a value as far from nought', () => {
  // Quantiles of Abramowitz & Stegun, table 26.10.
  it.each([
    [12.706, 1, 0.05],
    [4.303, 2, 0.05],
    [3.182, 3, 0.05],
    [2.776, 4, 0.05],
    [2.262, 9, 0.05],
    [3.169, 10, 0.01],
    [4.587, 10, 0.001],
    [2.0, 60, 0.05],
  ])('of %d with %i degrees of freedom', (value, degrees, chance) => {
    expect(twoSidedChance(value, degrees) / chance).toBeCloseTo(1, 2);
    expect(twoSidedChance(-value, degrees)).toBe(twoSidedChance(value, degrees));
  });

  it('is one at nought', () => {
    expect(twoSidedChance(0, 7)).toBe(1);
    expect(twoSidedChance(0, 8)).toBe(1);
  });
});
