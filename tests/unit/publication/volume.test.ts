import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishVolume } from '#shared/publication/volume.ts';
import { volumeOf } from '#shared/statistics/volume.ts';

const monday = '2026-11-23';
const at = (hour: number, count: number, day = monday) =>
  Array.from({ length: count }, () => ({ day, hour }));

describe('when people answered', () => {
  it('is told in whole per cent of all answers, opening hours one by one', () => {
    const published = publishVolume(volumeOf([...at(9, 750), ...at(20, 250, '2026-11-28')]));
    const nine = published?.blocks.findIndex(({ from }) => from === 9) ?? -1;
    expect(published?.weekdays[0]?.[nine]).toBe(75);
    expect(published?.weekdays[5]?.at(-1)).toBe(25);
    expect(published?.blocks.at(-1)).toEqual({ from: 16, to: 24 });
  });

  it('is not told of fewer than a thousand', () => {
    expect(publishVolume(volumeOf(at(9, 999)))).toBeNull();
    expect(publishVolume([])).toBeNull();
  });

  it('never tells of a block with fewer than ten: it looks like an empty one', () => {
    const published = publishVolume(volumeOf([...at(9, 1000), ...at(11, 9)]));
    const eleven = published?.blocks.findIndex(({ from }) => from === 11) ?? -1;
    expect(published?.weekdays[0]?.[eleven]).toBe(0);
  });

  it('is only told of blocks with ten or more, whatever the others are', () => {
    const moment = fc.record({
      day: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-28'),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1000, maxLength: 2000, size: 'max' }), (heard) => {
        for (const share of publishVolume(volumeOf(heard))?.weekdays.flat() ?? []) {
          if (share > 0) expect((share * heard.length) / 100).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});
