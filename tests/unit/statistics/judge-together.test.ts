import { describe, expect, it } from 'vitest';
import { judgedTogether } from '#shared/statistics/judge-together.ts';
import { createRandom } from '../../../tools/demo/random.ts';

describe('signals judged together', () => {
  it('hold as Benjamini and Hochberg computed by hand', () => {
    // Their example (1995, 4.1): fifteen chances, of which at a rate of 0.05 the first four hold. At twice the rate and
    // among twice as many, likewise.
    const chances = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    expect(judgedTogether(chances, 30).filter(Boolean)).toHaveLength(4);
    expect(judgedTogether(chances.toReversed(), 30).slice(-4)).toEqual([true, true, true, true]);
  });

  it('may each hold less well alone: the more units are looked at, the rarer it must be', () => {
    expect(judgedTogether([0.004], 20)).toEqual([true]);
    expect(judgedTogether([0.004], 260)).toEqual([false]);
    expect(judgedTogether([], 260)).toEqual([]);
  });

  it('are false in one of ten at most, where a tenth of the units has truly changed', () => {
    const random = createRandom(4);
    let [falseShare, found] = [0, 0];
    const rounds = 400;
    for (let round = 0; round < rounds; round += 1) {
      const units = Array.from({ length: 200 }, (_, i) => ({
        hasChanged: i < 20,
        chance: i < 20 ? random.next() ** 6 / 50 : random.next(),
      }));
      const held = judgedTogether(
        units.map(({ chance }) => chance),
        units.length,
      );
      const called = units.filter((_, i) => held[i]);
      const wrong = called.filter(({ hasChanged }) => !hasChanged).length;
      falseShare += called.length === 0 ? 0 : wrong / called.length;
      found += called.length - wrong;
    }
    expect(falseShare / rounds).toBeLessThan(0.1);
    expect(found / rounds).toBeGreaterThan(10);
  });
});
