import { describe, expect, it } from 'vitest';
import { changeBetween } from '#shared/panel/change.ts';
import type { Figure, VariableFigure } from '#shared/publication/results.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

const figure = (index: number, halfWidth: number): Figure => ({
  status: 'full',
  respondents: 400,
  index,
  grade: 'B',
  interval: { low: index - halfWidth, high: index + halfWidth },
});

const means = (of: Partial<Record<ElementKey, number>>): VariableFigure[] =>
  Object.entries(of).map(([variable, mean]) => ({
    variable: variable as ElementKey,
    status: 'full',
    mean,
    respondents: 400,
    counts: [100, 100, 100, 100],
    shares: [25, 25, 25, 25],
    favourable: { share: 50, low: 45, high: 55 },
  }));

describe('what changed since the period before', () => {
  it('adds the variances of two groups of people', () => {
    const change = changeBetween(
      { figure: figure(80, 3), elements: [] },
      { figure: figure(86, 4), elements: [] },
    );
    expect(change).toMatchObject({ difference: 6, low: 1, high: 11, direction: 'up' });
  });

  it('calls nothing a change that chance alone explains, and names no element then', () => {
    const change = changeBetween(
      { figure: figure(80, 3), elements: means({ time: 3 }) },
      { figure: figure(84.9, 4), elements: means({ time: 3.4 }) },
    );
    expect(change).toMatchObject({ direction: 'none', most: undefined });
  });

  it('names the element that moved most in the same direction', () => {
    const before = {
      figure: figure(86, 1),
      elements: means({ time: 3.4, cost: 3.2, product: 3.5 }),
    };
    const now = { figure: figure(80, 1), elements: means({ time: 3.1, cost: 3.6, product: 3.4 }) };
    expect(changeBetween(before, now)?.most).toEqual({ element: 'time', from: 3.4, to: 3.1 });
    expect(changeBetween(now, before)?.most).toEqual({ element: 'time', from: 3.1, to: 3.4 });
  });

  it('leaves out an element that was not shown in both', () => {
    const change = changeBetween(
      { figure: figure(70, 1), elements: means({ cost: 3 }) },
      { figure: figure(80, 1), elements: means({ time: 4, cost: 3.1 }) },
    );
    expect(change?.most?.element).toBe('cost');
  });

  it('says nothing where one period has no index', () => {
    const without: Figure = { status: 'count', respondents: 20 };
    const one = { figure: figure(80, 1), elements: [] };
    expect(changeBetween({ figure: without, elements: [] }, one)).toBeUndefined();
    expect(changeBetween(one, { figure: without, elements: [] })).toBeUndefined();
  });
});
