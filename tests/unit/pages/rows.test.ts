/** How a row of results is drawn: where its marks lie, and what is left out. */
import { describe, expect, it } from 'vitest';
import type { Figure, PublishedPartTrend } from '#shared/publication/results.ts';
import { commonScale, scaleFrom } from '#site/components/results/rows/scale.ts';
import { sparkHeight, sparkline, sparkWidth } from '#site/components/results/rows/sparkline.ts';

const figure = (low: number, high: number): Figure => ({
  status: 'full',
  respondents: 100,
  index: (low + high) / 2,
  grade: 'B',
  interval: { low, high },
});

describe('the scale of the rows', () => {
  it('reaches from sixty to a hundred, or from the five below the lowest range', () => {
    expect(commonScale([figure(81, 83)]).lowest).toBe(60);
    expect(commonScale([figure(81, 83), figure(51.2, 60)]).lowest).toBe(50);
    expect(commonScale([figure(25, 40)]).lowest).toBe(25);
    expect(commonScale([{ status: 'insufficient' }]).lowest).toBe(60);
  });

  it('places values between its ends, and the grades beside one another', () => {
    const { across, bands } = scaleFrom(60);
    expect([60, 80, 100].map(across)).toEqual([0, 50, 100]);
    expect(bands.map(({ grade }) => grade)).toEqual(['D', 'C', 'B', 'A']);
    for (const [at, { left, width }] of bands.entries()) {
      expect(left + width).toBeCloseTo(bands[at + 1]?.left ?? 100, 1);
    }
    expect(scaleFrom(70).bands.map(({ grade }) => grade)).toEqual(['C', 'B', 'A']);
  });
});

describe('twelve months in the room of a word', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
  const trend = (changes: Partial<PublishedPartTrend>): PublishedPartTrend => ({
    indexes: months.map(() => null),
    change: 'none',
    signals: [],
    level: null,
    ...changes,
  });
  const points = (line = '') => line.split(' ').map((point) => point.split(',').map(Number));

  it('are a line where they follow one another, and a dot where they stand alone', () => {
    const indexes = months.map((_, i) => (i < 3 || i === 6 ? 80 : null));
    const { lines, alone } = sparkline(trend({ indexes }), months, 60);
    expect(lines.map((line) => points(line).length)).toEqual([3]);
    expect(alone).toHaveLength(1);
  });

  it('rise as the index does, and stay within their room', () => {
    const indexes = months.map((_, i) => 40 + 5 * i);
    const [line] = sparkline(trend({ indexes }), months, 60).lines;
    const heights = points(line).map(([, y = 0]) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    for (const [x = -1, y = -1] of points(line)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sparkWidth);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(sparkHeight);
    }
  });

  it('mark the months of a signal by its direction, and where another level begins', () => {
    const { marks, level } = sparkline(
      trend({
        indexes: months.map(() => 80),
        signals: [{ rule: 'run', direction: 'down', from: '2026-04', to: '2026-06' }],
        level: { from: '2026-07', before: 85, mean: 80 },
      }),
      months,
      60,
    );
    expect(marks.map(({ direction }) => direction)).toEqual(['down', 'down', 'down']);
    expect(level).toBeGreaterThan(marks.at(-1)?.x ?? sparkWidth);
    expect(sparkline(trend({}), months, 60).level).toBeUndefined();
  });
});
