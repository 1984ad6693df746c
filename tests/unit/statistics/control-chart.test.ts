import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlChart, presentChange, type SignalRule } from '#shared/statistics/control-chart.ts';

const chartOf = (values: readonly number[]) => {
  const chart = controlChart(values);
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
    // Wheeler's arithmetic by hand: mean 5, ranges 2 4 2 2, of which the mean is 2.5.
    const chart = chartOf([4, 6, 2, 4, 9].map((value, i) => (i === 4 ? 6 : value)));
    expect(chart.mean).toBeCloseTo(4.4, 10);
    expect(chart.upper - chart.mean).toBeCloseTo(2.66 * 2.5, 10);
    expect(chart.mean - chart.lower).toBeCloseTo(2.66 * 2.5, 10);
  });

  it('are trial limits with fewer than 12 points', () => {
    expect(chartOf(wavering(80, 11)).isTrial).toBe(true);
    expect(chartOf(wavering(80, 12)).isTrial).toBe(false);
  });

  it('need three points', () => {
    expect(controlChart([80, 81])).toBeUndefined();
    expect(controlChart([])).toBeUndefined();
  });
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
    const values = [...wavering(80, 14), 85.8, 80, 85.8];
    expect(rulesOf(values)).toContain('close');
    expect(rulesOf([...wavering(80, 14), 85.8, 80, 80])).not.toContain('close');
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
