import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importanceOf } from '#shared/statistics/drivers.ts';

/** Correlations among predictors that are all alike. */
const alike = (count: number, correlation: number) =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 1 : correlation)),
  );

/** Any correlations that belong together: those of the columns of a table of random numbers. */
const correlations = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size, maxLength: size }),
      {
        minLength: 30,
        maxLength: 30,
      },
    ),
  )
  .map((rows) => {
    const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
    const centred = columns.map((column, at) => {
      const mean = column.reduce((a, b) => a + b, 0) / column.length;
      // A little of its own keeps every column from being a copy of another.
      return column.map((value, i) => value - mean + Math.sin((i + 1) * (at + 1)));
    });
    const means = centred.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
    const product = (i: number, j: number) =>
      (centred[i] ?? []).reduce(
        (sum, value, k) =>
          sum + (value - (means[i] ?? 0)) * ((centred[j]?.[k] ?? 0) - (means[j] ?? 0)),
        0,
      );
    const all = centred.map((_, i) =>
      centred.map((__, j) => product(i, j) / Math.sqrt(product(i, i) * product(j, j))),
    );
    const [withOutcome = [], ...rest] = all.map((row) => row.slice(1));
    return { among: rest, withOutcome };
  });

describe('the importance of predictors', () => {
  it('is the squared correlation of each, where they have nothing to do with one another', () => {
    const importance = importanceOf(alike(3, 0), [0.6, 0.3, -0.2]);
    expect(importance?.shares.map((share) => share.toFixed(6))).toEqual([
      '0.360000',
      '0.090000',
      '0.040000',
    ]);
    expect(importance?.explained).toBeCloseTo(0.49, 12);
  });

  it('is half of what two explain together, give or take half of what each explains alone', () => {
    const [a, b, r] = [0.7, 0.5, 0.4];
    const importance = importanceOf(alike(2, r), [a, b]);
    const both = (a ** 2 + b ** 2 - 2 * a * b * r) / (1 - r ** 2);
    expect(importance?.explained).toBeCloseTo(both, 12);
    expect(importance?.shares[0]).toBeCloseTo((both + a ** 2 - b ** 2) / 2, 12);
    expect(importance?.shares[1]).toBeCloseTo((both + b ** 2 - a ** 2) / 2, 12);
  });

  it('is the same for predictors that are alike, as many as nine', () => {
    const importance = importanceOf(alike(9, 0.5), new Array<number>(9).fill(0.6));
    const each = importance?.shares.map((share) => share.toFixed(9)) ?? [];
    expect(new Set(each).size).toBe(1);
    expect(importance?.explained).toBeCloseTo((9 * 0.6 ** 2) / (1 + 8 * 0.5), 12);
  });

  it('adds up to what they explain together, and is never negative', () => {
    fc.assert(
      fc.property(correlations, ({ among, withOutcome }) => {
        const importance = importanceOf(among, withOutcome);
        const sum = importance?.shares.reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(importance?.explained ?? Number.NaN, 9);
        for (const share of importance?.shares ?? []) expect(share).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('does not depend on the order in which they are named', () => {
    fc.assert(
      fc.property(correlations, ({ among, withOutcome }) => {
        const forth = importanceOf(among, withOutcome)?.shares ?? [];
        const turned = among.toReversed().map((row) => row.toReversed());
        const back = importanceOf(turned, withOutcome.toReversed())?.shares ?? [];
        for (const [i, share] of back.toReversed().entries()) {
          expect(share).toBeCloseTo(forth[i] ?? Number.NaN, 9);
        }
      }),
    );
  });
});

describe('there is no importance', () => {
  it('of nothing', () => {
    expect(importanceOf([], [])).toBeUndefined();
  });

  it('where a predictor is a copy of another', () => {
    expect(importanceOf(alike(2, 1), [0.5, 0.5])).toBeUndefined();
  });

  it('where the correlations contradict one another', () => {
    expect(importanceOf(alike(3, -0.9), [0.1, 0.1, 0.1])).toBeUndefined();
    expect(importanceOf(alike(2, 0), [0.9, 0.9])).toBeUndefined();
  });
});
