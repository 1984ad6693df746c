/** Days as people and programs write them: day, month, year; what that order makes no sense of is refused. */
import { describe, expect, it } from 'vitest';
import { isRefused } from '#shared/tables/meaning.ts';
import { readDay } from '#shared/tables/read-day.ts';
import { textCell } from '#shared/tables/table.ts';

const today = '2026-11-24';
const read = (text: string) => readDay(textCell(text), today);
const dayOf = (text: string) => {
  const day = read(text);
  return isRefused(day) ? undefined : day.value;
};

describe('a day', () => {
  it.each([
    '2026-11-20',
    '2026/11/20',
    '2026-11-20 00:00:00',
    '2026-11-20T08:30:00Z',
    '20/11/2026',
    '20-11-2026',
    '20.11.2026',
    '20 11 2026',
    '20/11/26',
    '20/11/2026 08.30',
    '20-Nov-26',
    '20 Nov 2026',
    '20 November 2026',
    '20 NOPEMBER 2026',
    '20 nov. 2026',
  ])('may be written %s', (text) => {
    expect(dayOf(text)).toBe('2026-11-20');
  });

  it.each([
    ['5 Mei 2026', '2026-05-05'],
    ['5 May 2026', '2026-05-05'],
    ['5 Agu 2026', '2026-08-05'],
    ['5-Agt-26', '2026-08-05'],
    ['5 Aug 2026', '2026-08-05'],
    ['5 Okt 2026', '2026-10-05'],
    ['5 October 2026', '2026-10-05'],
    ['5-Des-25', '2025-12-05'],
    ['5 Februari 2026', '2026-02-05'],
    ['5/6/2026', '2026-06-05'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('is said in words', () => {
    expect(read('20-Nov-26')).toMatchObject({ said: { id: '20 November 2026' } });
  });
});

describe('no day is made of', () => {
  it.each([
    ['11/24/2026', 'urutan hari, bulan, tahun'],
    ['2026-24-11', 'urutan hari, bulan, tahun'],
    ['31/02/2026', 'ada di kalender'],
    ['29 Februari 2026', 'ada di kalender'],
    ['2026-13-40', 'ada di kalender'],
    ['0/5/2026', 'ada di kalender'],
    ['25/11/26', 'empat angka'],
    ['20-Nov-76', 'empat angka'],
  ])('%s, and it is said why', (text, why) => {
    const refused = read(text);
    expect(isRefused(refused) ? refused?.expected.id : '').toContain(why);
  });

  it.each([
    'kemarin',
    '46346',
    '20261120',
    '20/11',
    'Nov 2026',
    '20 Hari 2026',
    '20/11-2026',
    '1/2/3',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
