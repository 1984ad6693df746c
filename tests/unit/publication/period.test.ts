import { describe, expect, it } from 'vitest';
import {
  formatDay,
  latestQuarter,
  type Period,
  parsePeriod,
  periodBefore,
  periodChoices,
  periodLabel,
  quarterOf,
  trailingMonths,
  yearOf,
  yearsEarlier,
} from '#shared/publication/period.ts';

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (parsed === undefined) throw new Error(`${id} is no period`);
  return parsed;
}

const ids = (periods: readonly Period[]) => periods.map(({ id }) => id);

describe('a period', () => {
  it.each([
    ['2026', 'year', '2026-01-01', '2026-12-31', 12],
    ['2026-S1', 'semester', '2026-01-01', '2026-06-30', 6],
    ['2026-S2', 'semester', '2026-07-01', '2026-12-31', 6],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', 3],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-09-30', 3],
    ['2026-02', 'month', '2026-02-01', '2026-02-28', 1],
    ['2028-02', 'month', '2028-02-01', '2028-02-29', 1],
    ['2026-12', 'month', '2026-12-01', '2026-12-31', 1],
  ])('%s is a %s from %s to %s', (id, kind, from, to, months) => {
    expect(parsePeriod(id)).toMatchObject({ id, kind, from, to });
    expect(period(id).months).toHaveLength(months);
  });

  it('lists its months, oldest first', () => {
    expect(period('2026-Q3').months).toEqual(['2026-07', '2026-08', '2026-09']);
  });

  it.each(['', '26', '1999', '3000', '2026-S3', '2026-Q0', '2026-Q5', '2026-00', '2026-13'])(
    'is not "%s"',
    (id) => {
      expect(parsePeriod(id)).toBeUndefined();
    },
  );

  it.each(['2026-7', '2026-07-01', '2026-q3', ' 2026', '2026\n', 'besok'])('is not "%s"', (id) => {
    expect(parsePeriod(id)).toBeUndefined();
  });

  it('of a day is its year', () => {
    expect(yearOf('2026-11-23')).toBe('2026');
  });
});

describe('the months of a trend', () => {
  it('end with the period', () => {
    const months = trailingMonths(period('2026-Q2'), 12, '2026-11-23');
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2025-07', '2026-06']);
  });

  it('end with the current month while the period runs', () => {
    const months = trailingMonths(period('2026'), 12, '2026-11-23');
    expect([months[0], months.at(-1)]).toEqual(['2025-12', '2026-11']);
  });

  it('end with the current month also in the first month of the period', () => {
    expect(trailingMonths(period('2026-Q4'), 2, '2026-10-31')).toEqual(['2026-09', '2026-10']);
  });

  it('end with the period if it has not begun', () => {
    expect(trailingMonths(period('2027-01'), 2, '2026-11-23')).toEqual(['2026-12', '2027-01']);
  });
});

describe('the periods to choose from', () => {
  it('hold data, have begun, and stand newest first', () => {
    const choices = periodChoices('2025-11', '2026-05-04');
    expect(ids(choices.year)).toEqual(['2026', '2025']);
    expect(ids(choices.semester)).toEqual(['2026-S1', '2025-S2']);
    expect(ids(choices.quarter)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
    expect(ids(choices.month)).toEqual([
      '2026-05',
      '2026-04',
      '2026-03',
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-11',
    ]);
  });

  it('are those of today before there is any data', () => {
    const choices = periodChoices(null, '2026-01-01');
    expect(ids(Object.values(choices).flat())).toEqual(['2026', '2026-S1', '2026-Q1', '2026-01']);
  });
});

describe('in words', () => {
  it.each([
    ['2026', 'Tahun 2026', '2026'],
    ['2026-S1', 'Semester I 2026', 'Half-year 1 of 2026'],
    ['2026-Q3', 'Triwulan III 2026', 'Quarter 3 of 2026'],
    ['2026-Q4', 'Triwulan IV 2026', 'Quarter 4 of 2026'],
    ['2026-07', 'Juli 2026', 'July 2026'],
    ['2026-12', 'Desember 2026', 'December 2026'],
  ])('the period %s is %s', (id, indonesian, english) => {
    expect(periodLabel(period(id))).toEqual({ id: indonesian, en: english });
  });

  it('a day has no leading zero', () => {
    expect(formatDay('2026-02-02')).toEqual({ id: '2 Februari 2026', en: '2 February 2026' });
    expect(formatDay('2026-12-31').id).toBe('31 Desember 2026');
  });
});

it.each([
  ['2026-01', '2026-Q1'],
  ['2026-03', '2026-Q1'],
  ['2026-04', '2026-Q2'],
  ['2025-12', '2025-Q4'],
])('%s lies in %s', (month, quarter) => {
  expect(quarterOf(month)).toBe(quarter);
  expect(parsePeriod(quarter)?.months).toContain(month);
});

describe('the period before', () => {
  it.each([
    ['2026', '2025'],
    ['2026-S2', '2026-S1'],
    ['2026-S1', '2025-S2'],
    ['2026-Q1', '2025-Q4'],
    ['2026-03', '2026-02'],
    ['2026-01', '2025-12'],
  ])('of %s is %s', (id, before) => {
    const period = parsePeriod(id);
    expect(period && periodBefore(period).id).toBe(before);
  });
});

it('is found again a number of years before', () => {
  expect(yearsEarlier({ id: '2026-Q3' }, 1)?.id).toBe('2025-Q3');
  expect(yearsEarlier({ id: '2026' }, 2)?.id).toBe('2024');
  expect(yearsEarlier({ id: '2026-07' }, 1)?.id).toBe('2025-07');
  expect(yearsEarlier({ id: '2000-S1' }, 1)).toBeUndefined();
});

it.each([
  ['2026-11-28', '2026-Q3'],
  ['2026-10-01', '2026-Q3'],
  ['2026-03-31', '2025-Q4'],
])('on %s the newest quarter that is over is %s', (today, quarter) => {
  expect(latestQuarter(today).id).toBe(quarter);
});
