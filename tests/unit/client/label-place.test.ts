import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, clearest } from '#site/client/results/label-place.ts';

const size = { width: 20, height: 10 };

describe('the place of a word on a chart', () => {
  it('is the first where nothing is in the way', () => {
    const [first, second] = [around(50, 50, size), around(90, 50, size)];
    expect(clearest([first, second], [])).toBe(first);
    expect(clearest([first, second], [{ ...around(90, 50, size), weight: 1 }])).toBe(first);
  });

  it('leaves whatever is drawn there', () => {
    const [first, second] = [around(50, 50, size), around(90, 50, size)];
    expect(clearest([first, second], [{ ...around(55, 52, size), weight: 1 }])).toBe(second);
  });

  it('rather crosses a line than a point, where it must cross one', () => {
    const [overPoint, overLine] = [around(50, 50, size), around(90, 50, size)];
    const point = { ...around(50, 50, { width: 6, height: 6 }), weight: 3 };
    const line = { left: 0, right: 200, top: 50, bottom: 50, weight: 1 };
    expect(clearest([overPoint, overLine], [point, line])).toBe(overLine);
  });

  it('may touch what is beside it', () => {
    const place = around(50, 50, size);
    const beside = { ...around(70, 50, size), weight: 1 };
    expect(clearest([place, around(200, 50, size)], [beside])).toBe(place);
  });

  it('is none where there is none', () => {
    expect(clearest([], [])).toBeUndefined();
  });

  it('lies over nothing whenever one of the places does', () => {
    const coordinate = fc.integer({ min: 0, max: 300 });
    const rectangle = fc
      .tuple(coordinate, coordinate)
      .map(([x, y]) => around(x, y, { width: 30, height: 20 }));
    fc.assert(
      fc.property(
        fc.array(rectangle, { minLength: 1 }),
        fc.array(rectangle.map((each) => ({ ...each, weight: 1 }))),
        (places, obstacles) => {
          const meets = (a: (typeof places)[number]) =>
            obstacles.some((b) => Math.abs(a.left - b.left) < 30 && Math.abs(a.top - b.top) < 20);
          const chosen = clearest(places, obstacles);
          if (places.some((place) => !meets(place))) {
            expect(chosen !== undefined && meets(chosen)).toBe(false);
          }
        },
      ),
    );
  });
});
