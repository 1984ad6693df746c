/** Sheets count in the month on them, and what is left of a closed month goes with the next. */
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#shared/paper/questions.ts';
import { isOpenDay, sheetId } from '#shared/paper/sheet.ts';
import {
  firstOpenDay,
  firstWaitingMonth,
  readyBundles,
  type WaitingSheets,
} from '#shared/paper/sheet-months.ts';
import { elementKeys } from '#shared/survey/elements.ts';

const waiting = (month: string, sheets: number, changes: Partial<WaitingSheets> = {}) => ({
  service: 'rsud/igd',
  channel: 'paper' as const,
  month,
  group: 0,
  sheets,
  ...changes,
});
const monthsOf = (...all: readonly WaitingSheets[]) =>
  readyBundles(all, '2026-11-24').map((bundle) => bundle.map(({ month }) => month));

describe('the days that sheets may bear', () => {
  it('reach back to the first of the second month before', () => {
    expect(firstOpenDay('2026-11-24')).toBe('2026-09-01');
    expect(firstOpenDay('2027-01-31')).toBe('2026-11-01');
    expect(isOpenDay('2026-08-31', '2026-11-24')).toBe(false);
    expect(isOpenDay('2026-11-25', '2026-11-24')).toBe(false);
  });

  it('let what is left wait for a year more', () => {
    expect(firstWaitingMonth('2026-11-24')).toBe('2025-09');
  });
});

describe('sheets that are sealed together', () => {
  it('are of one month where it has ten', () => {
    expect(monthsOf(waiting('2026-10', 10), waiting('2026-11', 12))).toEqual([
      ['2026-10'],
      ['2026-11'],
    ]);
  });

  it('take in what is left of months that are closed, and of no others', () => {
    const left = [waiting('2026-07', 4), waiting('2026-08', 5)];
    expect(monthsOf(...left, waiting('2026-09', 1))).toEqual([['2026-07', '2026-08', '2026-09']]);
    expect(monthsOf(waiting('2026-09', 9), waiting('2026-10', 9))).toEqual([]);
    expect(monthsOf(...left, waiting('2026-09', 0), waiting('2026-10', 9))).toEqual([
      ['2026-07', '2026-08', '2026-10'],
    ]);
  });

  it('are never of two channels or services', () => {
    const others = [
      waiting('2026-08', 9, { channel: 'assisted' }),
      waiting('2026-08', 9, { service: 'rsud/rawat-jalan' }),
    ];
    expect(monthsOf(waiting('2026-08', 9), ...others)).toEqual([]);
  });
});

describe('a sheet', () => {
  it('numbers facilities before complaints, as the official questionnaire does', () => {
    const keys = questionsOf({ asked: elementKeys, ownQuestions: [] }).map(({ key }) => key);
    expect(keys.slice(-2)).toEqual(['facilities', 'complaints']);
    const numbers = questionsOf({
      asked: elementKeys.filter((key) => key !== 'cost'),
      ownQuestions: [],
    });
    expect(numbers.map(({ questionNumber }) => questionNumber)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
  });

  it('with a number has an id that no phone can make', () => {
    const id = sheetId('0123456789abcdef'.repeat(4));
    expect(id).toBe('01234567-89ab-8def-8123-456789abcdef');
    expect(id).toHaveLength(36);
  });
});
