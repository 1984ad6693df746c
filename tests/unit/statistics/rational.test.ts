import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  multiply,
  parseDecimal,
  rational,
  roundHalfUp,
  toNumber,
} from '#shared/statistics/rational.ts';

describe('a fraction', () => {
  it('adds and multiplies exactly', () => {
    const tenth = rational(1, 10);
    const sum = add(tenth, rational(2, 10));
    expect(sum.numerator * 10n).toBe(3n * sum.denominator);
    const product = multiply(rational(1, 3), rational(3, 1));
    expect(product.numerator).toBe(product.denominator);
  });

  it('keeps its sign on the numerator', () => {
    expect(rational(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
    expect(toNumber(rational(-1, 2))).toBe(-0.5);
  });

  it('has a denominator other than zero, and integers above and below', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => rational(0.5)).toThrow(RangeError);
  });
});

describe('a decimal', () => {
  it('is read without loss', () => {
    expect(parseDecimal('3.868')).toEqual({ numerator: 3868n, denominator: 1000n });
    expect(toNumber(parseDecimal('-0.25'))).toBe(-0.25);
    expect(parseDecimal('4')).toEqual({ numerator: 4n, denominator: 1n });
  });

  it.each(['', '3,868', '3.', '.5', '1e3', ' 3', 'tiga'])('is not "%s"', (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });
});

describe('rounding half up', () => {
  it.each([
    ['95.325', 2, 95.33],
    ['95.324999999', 2, 95.32],
    ['76.605', 2, 76.61],
    ['1.005', 2, 1.01],
    ['0.5', 0, 1],
    ['0.4999', 0, 0],
    ['3.0645', 3, 3.065],
    ['100', 2, 100],
  ])('%s to %i decimals is %d', (text, decimals, rounded) => {
    expect(roundHalfUp(parseDecimal(text), decimals)).toBe(rounded);
  });

  it('never moves a value by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const value = rational(numerator, denominator);
        const { numerator: n, denominator: d } = add(
          parseDecimal(roundHalfUp(value, 2).toFixed(2)),
          multiply(value, rational(-1)),
        );
        expect(-d < 200n * n && 200n * n <= d).toBe(true);
      }),
    );
  });
});
