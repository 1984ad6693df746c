import { describe, expect, it } from 'vitest';
import type { Figure } from '#shared/publication/results.ts';
import { publishControlChart } from '#shared/publication/signals.ts';

const figure = (index: number, respondents = 100): Figure => ({
  status: 'full',
  respondents,
  index,
  grade: 'B',
  interval: { low: index - 1, high: index + 1 },
});
const months = (indexes: readonly (number | undefined)[]) =>
  indexes.map((index, i) => ({
    month: `2026-${String(i + 1).padStart(2, '0')}`,
    figure: index === undefined ? ({ status: 'insufficient' } as const) : figure(index),
  }));
const wavering = [81, 79, 81, 79, 81, 79, 81, 79, 81, 79, 81];

describe('the control chart of a trend', () => {
  it('names the months of its signals, and says that the index rose', () => {
    const chart = publishControlChart(months([...wavering, 95]), '2027-01-05');
    expect(chart?.change).toBe('up');
    expect(chart?.signals).toContainEqual({
      rule: 'outside',
      direction: 'up',
      from: '2026-12',
      to: '2026-12',
    });
  });

  it('leaves the month that runs out', () => {
    const trend = months([...wavering, 95]);
    expect(publishControlChart(trend, '2026-12-31')?.change).toBe('none');
    expect(publishControlChart(trend, '2026-12-31')?.isTrial).toBe(true);
  });

  it('passes over months without an index', () => {
    const chart = publishControlChart(months([80, undefined, 82, undefined, 81]), '2027-01-05');
    expect(chart?.mean).toBe(81);
  });

  it('says nothing of two months', () => {
    expect(publishControlChart(months([80, 82]), '2027-01-05')).toBeNull();
  });

  it('keeps its limits on the scale', () => {
    const chart = publishControlChart(months([99, 80, 99]), '2027-01-05');
    expect(chart?.upper).toBe(100);
  });
});
