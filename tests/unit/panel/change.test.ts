import { describe, expect, it } from 'vitest';
import { mostChanged } from '#shared/panel/change.ts';
import type { VariableFigure } from '#shared/publication/results.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

const means = (of: Partial<Record<ElementKey, number>>): { elements: VariableFigure[] } => ({
  elements: Object.entries(of).map(([variable, mean]) => ({
    variable: variable as ElementKey,
    status: 'full',
    mean,
    respondents: 400,
    counts: [100, 100, 100, 100],
    shares: [25, 25, 25, 25],
    favourable: { share: 50, low: 45, high: 55 },
  })),
});

describe('what moved most', () => {
  it('is the element that went furthest the way of the index', () => {
    const before = means({ time: 3.4, cost: 3.2, product: 3.5 });
    const now = means({ time: 3.1, cost: 3.6, product: 3.4 });
    expect(mostChanged(before, now, 'down')).toEqual({ element: 'time', from: 3.4, to: 3.1 });
    expect(mostChanged(now, before, 'up')).toEqual({ element: 'time', from: 3.1, to: 3.4 });
  });

  it('is none that was not shown in both', () => {
    expect(mostChanged(means({ cost: 3 }), means({ time: 4, cost: 3.1 }), 'up')?.element).toBe(
      'cost',
    );
    expect(mostChanged(means({}), means({ time: 4 }), 'up')).toBeUndefined();
  });
});
