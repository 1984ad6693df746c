import { describe, expect, it } from 'vitest';
import type { Figure } from '#shared/publication/results.ts';
import {
  type AssessedPart,
  publishControlChart,
  publishFunnel,
} from '#shared/publication/signals.ts';

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

describe('the funnel of parts', () => {
  const part = (id: string, own: Figure, standardError = 1.2): AssessedPart => ({
    id,
    name: { id, en: id },
    shortName: id,
    assessed: 'index' in own ? { figure: own, standardError } : { figure: own },
  });

  it('places each part with an index, and none without', () => {
    const { funnel, parts } = publishFunnel(figure(80, 300), [
      part('like', figure(81)),
      part('low', figure(70)),
      part('few', { status: 'count', respondents: 20 }),
    ]);
    expect(funnel).toEqual({ target: 80, variance: 144 });
    expect(parts.map(({ place }) => place)).toEqual(['within', 'below', undefined]);
  });

  it('is none around a whole without an index, or with a single part', () => {
    const few = { status: 'count', respondents: 20 } as const;
    expect(publishFunnel(few, [part('a', figure(81)), part('b', figure(70))]).funnel).toBeNull();
    expect(publishFunnel(figure(80), [part('a', figure(81))]).funnel).toBeNull();
    expect(publishFunnel(figure(80), []).parts).toEqual([]);
  });
});
