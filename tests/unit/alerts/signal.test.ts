/** Whether the newest month of an index is called as seldom by chance as docs/alerts.md says. */
import { describe, expect, it } from 'vitest';
import { signalAlert, signalMonths } from '#shared/alerts/signal.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import type { Results } from '#shared/publication/results.ts';
import { createRandom } from '../../../tools/demo/random.ts';

const newest = '2026-10';
const today = '2026-11-03';
const unit = { department: 'rsud', unit: 'rsud/igd' };

function trendOf(indexes: readonly (number | undefined)[], last = newest): Results['trend'] {
  const period = parsePeriod(last);
  if (period === undefined) throw new Error(last);
  const months = trailingMonths(period, indexes.length, '2027-12-31');
  return months.map((month, at) => {
    const index = indexes[at];
    const figure =
      index === undefined
        ? ({ status: 'insufficient' } as const)
        : ({
            status: 'full',
            respondents: 100,
            index,
            grade: 'B',
            interval: { low: index - 1, high: index + 1 },
          } as const);
    return { month, figure };
  });
}
const alertOf = (indexes: readonly (number | undefined)[]) =>
  signalAlert({ ...unit, trend: trendOf(indexes) }, today);
const wavering = [81, 79, 81, 79, 81, 79, 81, 79, 81, 79, 81];

describe('where nothing has changed', () => {
  it.each([signalMonths, 12])(
    'the last of %i months is called in two of a hundred cases at most',
    (months) => {
      const random = createRandom(5);
      const runs = 4000;
      let called = 0;
      for (let run = 0; run < runs; run += 1) {
        const indexes = Array.from({ length: months }, () => 80 + 2 * random.normal());
        if (alertOf(indexes) !== undefined) called += 1;
      }
      expect(called / runs).toBeLessThan(0.02);
    },
  );
});

describe('where the index falls', () => {
  it('by five times what months waver, seven of ten falls are called', () => {
    const random = createRandom(6);
    const runs = 1000;
    let called = 0;
    for (let run = 0; run < runs; run += 1) {
      const indexes = Array.from(
        { length: 12 },
        (_, at) => 80 + random.normal() - (at === 11 ? 5 : 0),
      );
      if (alertOf(indexes)?.direction === 'down') called += 1;
    }
    expect(called / runs).toBeGreaterThan(0.7);
  });
});

describe('a signal', () => {
  it('names its rule, its direction and where it begins', () => {
    expect(alertOf([...wavering, 60])).toMatchObject({
      kind: 'signal',
      ...unit,
      month: newest,
      rule: 'outside',
      direction: 'down',
      since: newest,
    });
    expect(alertOf([...wavering, 99])?.direction).toBe('up');
  });

  it('is told of a run when it is first one, not while it goes on', () => {
    const run = [76, 78, 76, 78, 76, 84, 82, 84, 82, 84, 82, 84];
    expect(alertOf(run)).toMatchObject({ rule: 'run', direction: 'up', since: '2026-04' });
    expect(alertOf([...run, 82].slice(1))).toBeUndefined();
  });

  it('is not looked for in too few months, nor where the newest month has no index', () => {
    expect(alertOf([...wavering.slice(0, signalMonths - 2), 60])).toBeUndefined();
    expect(alertOf([...wavering, 60, undefined])).toBeUndefined();
    expect(alertOf([])).toBeUndefined();
  });

  it('waits for the month to be over', () => {
    const trend = trendOf([...wavering, 60]);
    expect(signalAlert({ ...unit, trend }, '2026-10-31')).toBeUndefined();
  });
});

describe('the chance of a signal', () => {
  const chancesOf = (fallen: number, runs: number) => {
    const random = createRandom(8);
    return Array.from({ length: runs }, () => {
      const fall = (at: number) => (at === 11 ? fallen : 0);
      return alertOf(Array.from({ length: 12 }, (_, at) => 80 + 2 * random.normal() - fall(at)));
    }).flatMap((alert) => alert?.chance ?? []);
  };

  it('is no less than how often signals as rare are raised where nothing changed', () => {
    const runs = 6000;
    const chances = chancesOf(0, runs);
    for (const limit of [0.002, 0.01, 0.05]) {
      const asRare = chances.filter((chance) => chance <= limit).length;
      expect(asRare / runs).toBeLessThanOrEqual(limit);
    }
  });

  it('is small enough to hold among 260 units only where the fall is large', () => {
    expect(Math.min(...chancesOf(8, 200))).toBeGreaterThan(0);
    const holding = (fallen: number) =>
      chancesOf(fallen, 200).filter((chance) => chance < 0.1 / 260).length;
    expect(holding(4)).toBeLessThan(10);
    expect(holding(20)).toBeGreaterThan(150);
  });
});
