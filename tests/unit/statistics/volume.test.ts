import { describe, expect, it } from 'vitest';
import { countIn, sumVolumes, volumeOf } from '#shared/statistics/volume.ts';

describe('the volume of responses', () => {
  // 2026-11-23 is a Monday, 2026-11-29 a Sunday.
  const volume = volumeOf([
    { day: '2026-11-23', hour: 9 },
    { day: '2026-11-23', hour: 9 },
    { day: '2026-11-29', hour: 23 },
  ]);

  it('counts each in its hour of the week, Monday first', () => {
    expect(volume).toHaveLength(168);
    expect(volume[9]).toBe(2);
    expect(volume[167]).toBe(1);
    expect(volume.reduce((a, b) => a + b, 0)).toBe(3);
  });

  it('adds up', () => {
    expect(sumVolumes([volume, volume])[9]).toBe(4);
    expect(sumVolumes([])).toEqual(new Array(168).fill(0));
  });

  it('is read by blocks of hours', () => {
    expect(countIn(volume, 0, 8, 10)).toBe(2);
    expect(countIn(volume, 0, 10, 24)).toBe(0);
    expect(countIn(volume, 6, 16, 24)).toBe(1);
  });
});
