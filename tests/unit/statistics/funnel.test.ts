import { describe, expect, it } from 'vitest';
import { funnelLimits, funnelPlace, pooledVariance } from '#shared/statistics/funnel.ts';

describe('the funnel', () => {
  it('narrows with the root of the number of respondents', () => {
    const width = (respondents: number) => {
      const { warning } = funnelLimits(80, 144, respondents);
      return warning.high - warning.low;
    };
    expect(width(400)).toBeCloseTo(width(100) / 2, 10);
    expect(width(100)).toBeCloseTo(2 * 1.959964 * 1.2, 6);
  });

  it('stays on the scale of the index', () => {
    const { action } = funnelLimits(95, 400, 4);
    expect(action.high).toBe(100);
    expect(action.low).toBeGreaterThan(25);
  });

  it('calls a unit different only outside the outer limits', () => {
    const limits = funnelLimits(80, 144, 100);
    expect(funnelPlace(80 - 2 * 1.2, limits)).toBe('within');
    expect(funnelPlace(80 - 3.2 * 1.2, limits)).toBe('below');
    expect(funnelPlace(80 + 3.2 * 1.2, limits)).toBe('above');
  });
});

describe('the variance among people', () => {
  it('is what a standard error leaves after the number of respondents', () => {
    expect(pooledVariance([{ index: 80, respondents: 100, standardError: 1.2 }])).toBeCloseTo(144);
  });

  it('weighs units by their respondents', () => {
    const units = [
      { index: 80, respondents: 300, standardError: Math.sqrt(100 / 300) },
      { index: 70, respondents: 100, standardError: Math.sqrt(200 / 100) },
    ];
    expect(pooledVariance(units)).toBeCloseTo(125);
  });

  it('is unknown without respondents', () => {
    expect(pooledVariance([])).toBeUndefined();
  });
});
