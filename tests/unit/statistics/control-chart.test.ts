import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChartPoint,
  controlChart,
  presentChange,
  type SignalRule,
} from '#shared/statistics/control-chart.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import {
  limitCases,
  nearOppositeLimits,
  sevenInATrend,
  sevenOnOneSide,
} from '../../fixtures/plot-the-dots.ts';

const points = (values: readonly number[], standardError = 0): ChartPoint[] =>
  values.map((value) => ({ value, standardError }));
const chartOf = (values: readonly number[], actions: readonly number[] = []) => {
  const chart = controlChart(points(values), actions);
  if (chart === undefined) throw new Error('no chart');
  return chart;
};
const rulesOf = (values: readonly number[]): SignalRule[] => [
  ...new Set(chartOf(values).signals.map(({ rule }) => rule)),
];

/** Wavers by one around a level: moving ranges of 2, so limits 5.32 away. */
const wavering = (level: number, count: number) =>
  Array.from({ length: count }, (_, i) => level + (i % 2 === 0 ? 1 : -1));

describe('the limits', () => {
  it('lie 2.66 mean moving ranges on either side of the mean', () => {
    // Wheeler's arithmetic by hand: mean 4.4, ranges 2 4 2 2, of which the mean is 2.5.
    const [limits] = chartOf([4, 6, 2, 4, 6]).limits;
    expect(limits?.mean).toBeCloseTo(4.4, 10);
    expect(limits?.upper).toBeCloseTo(4.4 + 2.66 * 2.5, 8);
    expect(limits?.lower).toBeCloseTo(4.4 - 2.66 * 2.5, 8);
  });

  it.each(limitCases)(
    'are those of NHSRplotthedots (mean $mean)',
    ({ values, mean, lower, upper }) => {
      const [limits] = chartOf(values).limits;
      expect(limits?.mean).toBeCloseTo(mean, 6);
      expect(limits?.lower).toBeCloseTo(lower, 4);
      expect(limits?.upper).toBeCloseTo(upper, 4);
    },
  );

  it('lie further off for a month of few respondents, whose error is larger', () => {
    const chart = controlChart(
      wavering(80, 12).map((value, i) => ({ value, standardError: i === 5 ? 2 : 0.4 })),
    );
    const widths = chart?.limits.map(({ lower, upper }) => upper - lower) ?? [];
    expect(widths[5]).toBeGreaterThan(1.3 * (widths[4] ?? 0));
    expect(new Set(widths.filter((_, i) => i !== 5)).size).toBe(1);
  });

  it('are never nearer than chance alone moves a month', () => {
    const chart = controlChart(points([80, 80.1, 79.9, 80, 80.1, 80, 79.9, 80], 1));
    expect(chart?.limits[0]?.upper).toBeCloseTo(83, 1);
  });

  it('are trial limits with fewer than 12 points', () => {
    expect(chartOf(wavering(80, 11)).phases).toMatchObject([{ from: 0, isTrial: true }]);
    expect(chartOf(wavering(80, 12)).phases).toMatchObject([{ from: 0, isTrial: false }]);
  });

  it('need three points', () => {
    expect(controlChart(points([80, 81]))).toBeUndefined();
    expect(controlChart([])).toBeUndefined();
  });
});

describe('new limits', () => {
  const risen = [...wavering(80, 5), ...wavering(86, 7)];

  it('begin where seven in a row lie on one side up to the newest, and the run is still told', () => {
    const chart = chartOf(risen);
    expect(chart.phases.map(({ from, reason }) => [from, reason])).toEqual([
      [0, 'first'],
      [5, 'shift'],
    ]);
    expect(chart.signals).toContainEqual({ rule: 'run', direction: 'up', from: 5, to: 11 });
    expect(presentChange(chart, risen.length)).toBe('up');
    expect(chart.phases[1]?.mean).toBeCloseTo(86, 0);
  });

  it('do not begin while the run is six long, nor once it is over', () => {
    expect(chartOf(risen.slice(0, 11)).phases).toHaveLength(1);
    expect(chartOf([...risen, 74]).phases).toHaveLength(1);
  });

  it('begin with an action that has moved the values', () => {
    const chart = chartOf([...wavering(80, 6), ...wavering(84, 4)], [6]);
    expect(chart.phases.map(({ from, reason }) => [from, reason])).toEqual([
      [0, 'first'],
      [6, 'action'],
    ]);
    expect(chart.signals).toEqual([]);
  });

  it('take three points on both sides', () => {
    expect(chartOf(wavering(80, 12), [2, 10]).phases).toHaveLength(1);
    expect(chartOf(wavering(80, 12), [5, 7]).phases).toHaveLength(2);
  });
});

describe('the public test cases of NHSRplotthedots', () => {
  it.each(sevenOnOneSide)('seven on one side: $sides', ({ sides, complete }) => {
    // Sides of a mean that is not theirs: values on both sides around them bring the mean to nought.
    const sum = sides.reduce<number>((total, side) => total + side, 0);
    const values = [
      ...sides,
      ...Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? -6 : 6) - sum / 12),
    ];
    const runs = chartOf(values).signals.filter(({ rule, from }) => rule === 'run' && from === 0);
    const ends = runs.map(({ to }) => to);
    expect(ends).toEqual(complete.length === 0 ? [] : [complete.at(-1)]);
    expect(runs.every(({ direction }) => direction === (sides[0] === 1 ? 'up' : 'down'))).toBe(
      true,
    );
  });

  it.each(sevenInATrend)('seven in a trend: $values', ({ values, complete, direction }) => {
    const trends = chartOf(values).signals.filter(({ rule }) => rule === 'trend');
    expect(trends).toEqual(complete.map((to) => ({ rule: 'trend', direction, from: to - 6, to })));
  });

  it('two points near opposite limits are no signal', () => {
    const { signals } = chartOf(nearOppositeLimits);
    expect(signals.filter(({ rule }) => rule === 'close')).toEqual([]);
  });
});

describe('where nothing has changed', () => {
  /** Months of 40 to 300 respondents, which waver by a standard deviation beyond chance. */
  function fresh(months: number, deviation: number) {
    const random = createRandom(3);
    const runs = 1500;
    let called = 0;
    for (let run = 0; run < runs; run += 1) {
      const series = Array.from({ length: months }, () => {
        const standardError = 12 / Math.sqrt(40 * Math.exp(2 * random.next()));
        const value = 82 + deviation * random.normal() + standardError * random.normal();
        return { value, standardError };
      });
      const told = controlChart(series.slice(0, -1))?.signals ?? [];
      const isNew = controlChart(series)?.signals.some(
        ({ rule, direction, to }) =>
          to === months - 1 &&
          !told.some(
            (old) => old.to === to - 1 && old.rule === rule && old.direction === direction,
          ),
      );
      if (isNew) called += 1;
    }
    return called / runs;
  }

  it.each([0, 1, 3])(
    'the newest of 12 months is called in two of a hundred series at most, if months waver by %i points',
    (deviation) => {
      expect(fresh(12, deviation)).toBeLessThan(0.02);
      expect(fresh(8, deviation)).toBeLessThan(0.02);
    },
  );
});

describe('a series without a change', () => {
  it('gives no signal where it only wavers', () => {
    expect(rulesOf(wavering(80, 24))).toEqual([]);
  });

  it('gives none where nothing moves at all', () => {
    expect(rulesOf(Array.from({ length: 12 }, () => 80))).toEqual([]);
  });
});

describe('a signal is given by', () => {
  it('a point beyond a limit', () => {
    expect(rulesOf([...wavering(80, 11), 95])).toContain('outside');
  });

  it('seven in a row on one side of the mean, not six', () => {
    const six = [83, 77, 83, 77, 83, 77, 83, 77, 83, 77];
    expect(rulesOf([...six, ...Array.from({ length: 6 }, (_, i) => 81 + (i % 2))])).not.toContain(
      'run',
    );
    expect(rulesOf([...six, ...Array.from({ length: 8 }, (_, i) => 81 + (i % 2))])).toContain(
      'run',
    );
  });

  it('seven points that rise one after the other, not six', () => {
    expect(rulesOf([80, 76, 77, 78, 79, 80, 81, 78])).not.toContain('trend');
    expect(rulesOf([80, 76, 77, 78, 79, 80, 81, 82])).toContain('trend');
  });

  it('two of three neighbours in the outer third', () => {
    const values = [...wavering(80, 14), 85.8, 82, 85.8];
    expect(rulesOf(values)).toContain('close');
    expect(rulesOf([...wavering(80, 14), 85.8, 82, 82])).not.toContain('close');
  });
});

describe('every rule', () => {
  const series = fc.array(fc.double({ min: 25, max: 100, noNaN: true }), {
    minLength: 3,
    maxLength: 36,
  });

  it('works downwards as it does upwards', () => {
    fc.assert(
      fc.property(series, (values) => {
        const flipped = chartOf(values.map((value) => -value)).signals;
        const mirrored = flipped.map((signal) => ({
          ...signal,
          direction: signal.direction === 'up' ? 'down' : 'up',
        }));
        const key = (signal: object) => JSON.stringify(signal, ['rule', 'direction', 'from', 'to']);
        expect(mirrored.map(key).toSorted()).toEqual(chartOf(values).signals.map(key).toSorted());
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 25, max: 100 }), { minLength: 3, maxLength: 36 }),
        (values) => {
          expect(chartOf(values.map((value) => value * 4)).signals).toEqual(
            chartOf(values).signals,
          );
        },
      ),
    );
  });
});

describe('the present', () => {
  it('is a change where a signal reaches the last point', () => {
    const better = [...wavering(80, 11), 95];
    expect(presentChange(chartOf(better), better.length)).toBe('up');
    const worse = [...wavering(80, 11), 65];
    expect(presentChange(chartOf(worse), worse.length)).toBe('down');
  });

  it('is none where the signal is past', () => {
    const past = [...wavering(80, 6), 95, ...wavering(80, 6)];
    expect(presentChange(chartOf(past), past.length)).toBe('none');
  });
});
