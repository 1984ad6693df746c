import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#shared/language.ts';
import { readDecimal, readWholeNumber } from '#shared/number-input.ts';
import { formatCount } from '#shared/publication/number-format.ts';

const people = { least: 0, most: 10_000_000 };
const meantBy = (text: string, language: Language = 'id') => {
  const read = readWholeNumber(text, people, language);
  return read.ok ? read.value : undefined;
};

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['1250', 1250],
    ['0012', 12],
    [' 42 ', 42],
    ['1.250', 1250],
    ['12.500', 12_500],
    ['1.234.567', 1_234_567],
  ])('is read from "%s" as %i in both languages', (text, value) => {
    expect(meantBy(text, 'id')).toBe(value);
    expect(meantBy(text, 'en')).toBe(value);
  });

  it('may have commas between thousands in English alone', () => {
    expect(meantBy('1,250', 'en')).toBe(1250);
    expect(meantBy('1,250', 'id')).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    '12,5',
    '1.2.3',
    '1090,00',
    '1.25',
    '1.2500',
    '12.50',
    '.250',
    '1.',
    '1..250',
    '1250.000',
    '0.125',
    '00.125',
    '1.250,00',
    '1,250.00',
    '1.250,000',
    '1 250',
    '1\u00a0250',
    '1\u2009250',
    '-5',
    '−5',
    '+5',
    '1e3',
    '0x10',
    '٣',
    '１２',
    'dua belas',
    '12 orang',
    '±12',
    '12/5',
    '1250.',
    '1.250.',
    'NaN',
    'Infinity',
    "1'250",
    '12%',
    '½',
    '10000001',
    '99999999999999999999',
  ])('is never read from "%s"; both languages say what to write', (text) => {
    for (const language of languages) {
      const read = readWholeNumber(text, people, language);
      expect(read.ok).toBe(false);
      if (read.ok) continue;
      expect(read.expected.id).toMatch(/[Tt]ulis/);
      expect(read.expected.en).toMatch(/[Ww]rite/);
    }
  });

  it('is taken exactly where it is written as the language writes it', () => {
    const count = fc.integer({ min: 0, max: people.most });
    fc.assert(
      fc.property(count, fc.constantFrom(...languages), (value, language) => {
        expect(meantBy(formatCount(value, language), language)).toBe(value);
        expect(meantBy(String(value), language)).toBe(value);
      }),
    );
  });

  it('never loses a digit or a mark of what was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- '), maxLength: 12 });
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (text, language) => {
        const value = meantBy(text, language);
        if (value === undefined) return;
        const plain = text.trim().replace(/^0+(?=\d)/, '');
        const marked = formatCount(value, 'id');
        const accepted = [String(value), marked, marked.replaceAll('.', ',')];
        expect(accepted).toContain(plain);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps a long text out of its sentence', () => {
    const read = readWholeNumber('x'.repeat(500), people);
    expect(read.ok ? '' : read.expected.id.length).toBeLessThan(150);
  });
});

describe('a decimal', () => {
  const index = { least: 25, most: 100, decimals: 2 };
  const of = (text: string) => {
    const read = readDecimal(text, index);
    return read.ok ? read.value : undefined;
  };

  it.each([
    ['82,41', 82.41],
    ['82.41', 82.41],
    ['25', 25],
    ['100,00', 100],
  ])('is read from "%s"', (text, value) => {
    expect(of(text)).toBe(value);
  });

  it.each([
    '',
    '8241',
    '82,415',
    '1.082,41',
    '82,',
    ',41',
    '24,99',
    '100,01',
    'A',
    '-82',
    '82,4,1',
  ])('is refused as "%s", with what to write', (text) => {
    const read = readDecimal(text, index);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.expected.id).toContain('dari 25 sampai 100');
  });
});
