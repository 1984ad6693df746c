/** A cell of a file means what a field of a form means: one reader reads both. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeNumber } from '#shared/number-input.ts';
import { decimalOf, wholeOf } from '#shared/tables/number-cell.ts';
import type { Cell } from '#shared/tables/table.ts';

const people = { least: 0, most: 10_000_000 };
const typed = (text: string): Cell => ({ text, kind: 'text' });
const computed = (text: string): Cell => ({ text, kind: 'number' });

describe('a whole number in a file', () => {
  it('is what the same words mean in a field, with marks of either language', () => {
    const words = fc.string({ unit: fc.constantFrom(...'0123456789.,- '), maxLength: 12 });
    fc.assert(
      fc.property(words, (text) => {
        const inField = readWholeNumber(text, people, 'en');
        expect(wholeOf(typed(text), people)?.value).toBe(inField.ok ? inField.value : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['12,5', '1.2.3', '1090,00', '1.25', '-5', ''])(
    'is never made of "%s" by dropping a mark',
    (text) => {
      expect(wholeOf(typed(text), people)).toBeUndefined();
    },
  );

  it('of a spreadsheet has a decimal point, never a mark between thousands', () => {
    expect(wholeOf(computed('1234'), people)?.value).toBe(1234);
    expect(wholeOf(computed('1.234'), people)).toBeUndefined();
  });

  it('lies within its range', () => {
    expect(wholeOf(typed('10.000.001'), people)).toBeUndefined();
  });
});

describe('a decimal in a file', () => {
  const index = { least: 25, most: 100 };

  it('has a comma or a point', () => {
    expect(decimalOf(typed('82,41'), index)).toEqual({ value: 82.41, plain: '82,41' });
    expect(decimalOf(typed('82.41'), index)?.value).toBe(82.41);
  });

  it('is rounded to four places, and says so', () => {
    expect(decimalOf(computed('87.281234567'), index)).toMatchObject({
      value: 87.2812,
      said: { id: '87,2812', en: '87.2812' },
    });
  });

  it.each(['1.082,41', '82,', '8241', '24,99', 'A'])('is refused as "%s"', (text) => {
    expect(decimalOf(typed(text), index)).toBeUndefined();
  });
});
