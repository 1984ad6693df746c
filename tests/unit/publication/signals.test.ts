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

  const sized = (indexes: readonly number[], respondents: readonly number[]) =>
    months(indexes).map(({ month, figure: own }, i) => ({
      month,
      figure: { ...own, respondents: respondents[i] ?? 100 } as Figure,
    }));

  it('gives months of few respondents wider limits, and none leaves the scale', () => {
    const few = wavering.map((_, i) => (i === 3 ? 30 : 400));
    const chart = publishControlChart(sized(wavering, few), '2027-01-05');
    const widths = chart?.months.map(({ lower, upper }) => upper - lower) ?? [];
    expect(Math.max(...widths)).toBe(widths[3]);
    const top = publishControlChart(months([99, 97, 99, 97, 99, 97]), '2027-01-05');
    expect(top?.months.every(({ lower, upper }) => 25 <= lower && upper <= 100)).toBe(true);
  });

  it('begins new limits with an action after which the index lies elsewhere, and says why', () => {
    const moved = [80, 81, 80, 79, 80, 81, 80, 90, 91, 90, 91];
    const chart = publishControlChart(months(moved), '2027-01-05', ['2026-07-20']);
    expect(chart?.phases.map(({ from, reason }) => [from, reason])).toEqual([
      ['2026-01', 'first'],
      ['2026-08', 'action'],
    ]);
    expect(chart?.mean).toBeCloseTo(90.5, 0);
  });

  it('begins none with an action that moved nothing, nor before three months are over', () => {
    const chart = publishControlChart(months(wavering), '2027-01-05', ['2026-06-20']);
    expect(chart?.phases).toHaveLength(1);
    const soon = [80, 81, 80, 79, 80, 81, 80, 90, 91];
    expect(publishControlChart(months(soon), '2027-01-05', ['2026-07-20'])?.phases).toHaveLength(1);
  });
});
