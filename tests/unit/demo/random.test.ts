import { describe, expect, it } from 'vitest';
import { createRandom, randomUuid, weightedDraw } from '../../../tools/demo/random.ts';

const draws = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

describe('random numbers', () => {
  it('repeat with the seed', () => {
    expect(draws(5, createRandom(1).bits)).toEqual(draws(5, createRandom(1).bits));
    expect(draws(5, createRandom(1).bits)).not.toEqual(draws(5, createRandom(2).bits));
  });

  it('are uniform in [0, 1)', () => {
    const values = draws(20_000, createRandom(3).next);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.filter((value) => value < 0.25).length / values.length).toBeCloseTo(0.25, 1);
  });

  it('are normal with mean 0 and standard deviation 1', () => {
    const values = draws(50_000, createRandom(4).normal);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(square).toBeCloseTo(1, 1);
    expect(values.filter((value) => value > 1.96).length / values.length).toBeCloseTo(0.025, 2);
  });

  it('follow the weights of a draw, and never choose what weighs nothing', () => {
    const random = createRandom(5);
    const draw = weightedDraw([0, 1, 0, 3, 0]);
    const chosen = draws(8000, () => draw(random));
    expect(new Set(chosen)).toEqual(new Set([1, 3]));
    expect(chosen.filter((index) => index === 3).length / chosen.length).toBeCloseTo(0.75, 1);
  });

  it('make UUIDs of version 4', () => {
    const random = createRandom(6);
    for (const id of draws(1000, () => randomUuid(random))) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });
});
