import { describe, expect, it } from 'vitest';
import { tQuantile95 } from '#shared/statistics/student-t.ts';

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
