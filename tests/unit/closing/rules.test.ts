/** Which periods a city closes, and by when. */
import { describe, expect, it } from 'vitest';
import {
  type ClosingRules,
  deadlinesOf,
  isOfficial,
  officialPeriods,
  periodsToClose,
  thoseToClose,
} from '#shared/closing/rules.ts';
import { parsePeriod } from '#shared/publication/period.ts';

const rules: ClosingRules = {
  ...{ periods: ['quarter', 'year'], from: '2026-03' },
  ...{ checkDays: 10, approveDays: 14, publishDays: 45 },
};
const ids = (periods: readonly { readonly id: string }[]) => periods.map(({ id }) => id);
const period = (id: string) => {
  const found = parsePeriod(id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('official periods', () => {
  it('are those of the kinds that the city chose that end in its first month or later, the newest first', () => {
    expect(ids(officialPeriods(rules, '2026-11-29'))).toEqual([
      '2026',
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
    ]);
  });

  it('are to be closed once they are over', () => {
    expect(ids(periodsToClose(rules, '2026-12-31'))).toEqual(['2026-Q3', '2026-Q2', '2026-Q1']);
    expect(ids(periodsToClose(rules, '2027-01-01')).slice(0, 2)).toEqual(['2026', '2026-Q4']);
  });

  it('are none where a city has chosen none', () => {
    expect(officialPeriods(undefined, '2026-11-29')).toEqual([]);
    expect(isOfficial(period('2026-Q3'), undefined)).toBe(false);
  });

  it.each([
    ['2026-Q3', true],
    ['2026', true],
    ['2025-Q4', false],
    ['2026-S1', false],
    ['2026-07', false],
  ])('%s: %s', (id, is) => {
    expect(isOfficial(period(id), rules)).toBe(is);
  });
});

it('asks nothing of a department that had closed before the period began', () => {
  const units = [{ id: 'a' }, { id: 'b', closed: '2026-07-01' }, { id: 'c', closed: '2026-08-01' }];
  expect(ids(thoseToClose(units, period('2026-Q3')))).toEqual(['a', 'c']);
});

it('counts the deadlines from the last day of the period, over the turn of a year', () => {
  expect(deadlinesOf(period('2026-Q4'), rules)).toEqual({
    check: '2027-01-10',
    approve: '2027-01-14',
    publish: '2027-02-14',
  });
});
