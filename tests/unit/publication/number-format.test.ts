import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatIndex,
  formatMean,
  formatPercent,
} from '#shared/publication/number-format.ts';

describe('a number is written', () => {
  it('with a decimal comma in Indonesian and a point in English', () => {
    expect(formatIndex(88.31, 'id')).toBe('88,31');
    expect(formatIndex(88.31, 'en')).toBe('88.31');
  });

  it('with all its decimals', () => {
    expect(formatIndex(75, 'id')).toBe('75,00');
    expect(formatMean(3.5, 'id')).toBe('3,500');
    expect(formatPercent(100, 'id')).toBe('100,0%');
    expect(formatPercent(12.5, 'en')).toBe('12.5%');
  });

  it('with its thousands apart', () => {
    expect(formatCount(1234567, 'id')).toBe('1.234.567');
    expect(formatCount(1234567, 'en')).toBe('1,234,567');
    expect(formatCount(999, 'id')).toBe('999');
  });
});
