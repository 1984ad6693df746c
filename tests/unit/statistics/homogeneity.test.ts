import { describe, expect, it } from 'vitest';
import { differsBeyondErrors } from '#shared/statistics/homogeneity.ts';
import { createRandom } from '../../../tools/demo/random.ts';

/** How often twelve months of 40 to 300 respondents are said to differ, if they waver by so many points beyond chance. */
function said(deviation: number): number {
  const random = createRandom(3);
  const runs = 3000;
  let differing = 0;
  for (let run = 0; run < runs; run += 1) {
    const series = Array.from({ length: 12 }, () => {
      const standardError = 12 / Math.sqrt(40 * Math.exp(2 * random.next()));
      const value = 82 + deviation * random.normal() + standardError * random.normal();
      return { value, standardError };
    });
    if (differsBeyondErrors(series)) differing += 1;
  }
  return differing / runs;
}

describe('months are said to differ by more than chance among their respondents', () => {
  it('in 1 of 100 series that have no other cause', () => {
    expect(said(0)).toBeGreaterThan(0.005);
    expect(said(0)).toBeLessThan(0.015);
  });

  it('nearly always if they waver three times as much', () => {
    expect(said(3)).toBeGreaterThan(0.95);
  });

  it('not of one month', () => {
    expect(differsBeyondErrors([{ value: 80, standardError: 1 }])).toBe(false);
    expect(differsBeyondErrors([])).toBe(false);
  });
});
