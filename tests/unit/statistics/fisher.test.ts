import { describe, expect, it } from 'vitest';
import { fisherExceeds, logFactorial } from '#shared/statistics/fisher.ts';

describe('the logarithm of a factorial', () => {
  it('is the sum of logarithms, above and below where the series begins', () => {
    let sum = 0;
    for (let n = 1; n <= 200; n += 1) {
      sum += Math.log(n);
      expect(logFactorial(n)).toBeCloseTo(sum, 9);
    }
  });
});

describe("Fisher's exact test", () => {
  it('gives the lady her tea: all four of eight cups in 1 of 70, three or more in 17 of 70', () => {
    expect(fisherExceeds({ having: 4, all: 4 }, { having: 0, all: 4 })).toBeCloseTo(1 / 70, 12);
    expect(fisherExceeds({ having: 3, all: 4 }, { having: 1, all: 4 })).toBeCloseTo(17 / 70, 12);
  });

  it('is certain of none or more', () => {
    expect(fisherExceeds({ having: 0, all: 30 }, { having: 50, all: 400 })).toBeCloseTo(1, 9);
    expect(fisherExceeds({ having: 0, all: 0 }, { having: 0, all: 0 })).toBe(1);
  });

  it('holds for thousands', () => {
    // Close to the normal approximation with continuity correction: z = 3.4.
    const chance = fisherExceeds({ having: 200, all: 1000 }, { having: 1500, all: 9500 });
    expect(chance).toBeGreaterThan(0.0001);
    expect(chance).toBeLessThan(0.001);
  });
});
