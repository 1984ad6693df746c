/** A file of earlier results is right in every cell, or each bad cell says what to write. */
import { describe, expect, it } from 'vitest';
import { parseSheet } from '#functions/spreadsheets/parse-sheet.ts';
import { earlierColumns, readEarlierResults } from '#shared/report/read-earlier-results.ts';
import { formatRowProblem } from '#shared/row-problem.ts';

const context = {
  isUnit: (id: string) => ['rsud', 'rsud/igd'].includes(id),
  today: '2026-11-23',
};
const header = earlierColumns.join(',');
const good =
  'rsud,2024,385,87.28,3.31,3.35,3.49,3.93,3.45,3.39,3.39,3.76,3.35,https://rsud.example/';

const read = (...rows: string[]) =>
  readEarlierResults(parseSheet('results.csv', [header, ...rows].join('\n')), context);
const problemsOf = (...rows: string[]) =>
  read(...rows).problems.map((problem) => formatRowProblem(problem, 'id'));
const without = (column: string, value: string) =>
  good
    .split(',')
    .map((cell, at) => (earlierColumns[at] === column ? value : cell))
    .join(',');

describe('a row of earlier results', () => {
  it('becomes a result with the band of the regulation', () => {
    expect(read(good)).toMatchObject({
      problems: [],
      results: [
        {
          unit: 'rsud',
          period: '2024',
          respondents: 385,
          index: 87.28,
          grade: 'B',
          importedDay: '2026-11-23',
        },
      ],
    });
    expect(read(good).results[0]?.means).toHaveLength(9);
  });

  it('may leave means out, be of a part of a year, a service, or the city', () => {
    const row = (unit: string, period: string) =>
      `${unit},${period},40,80,,,,,,,,,,https://a.example`;
    const { results, problems } = read(row('rsud/igd', '2025-Q3'), row('city', '2023-S1'));
    expect(problems).toEqual([]);
    expect(results.map(({ unit, period }) => [unit, period])).toEqual([
      ['rsud/igd', '2025-Q3'],
      ['', '2023-S1'],
    ]);
  });

  it('may be written as Excel set to Indonesian writes it', () => {
    const text = [header, good]
      .join('\n')
      .replaceAll(',', ';')
      .replaceAll('.', ',')
      .replace('rsud,example', 'rsud.example');
    const { results, problems } = readEarlierResults(parseSheet('results.csv', text), context);
    expect(problems).toEqual([]);
    expect(results).toMatchObject([{ index: 87.28 }]);
  });

  it.each([
    ['unit', 'dukun'],
    ['unit', ''],
    ['period', 'besok'],
    ['period', '2026'],
    ['respondents', '29'],
    ['respondents', '1.234'],
    ['ikm', '8728'],
    ['ikm', '24.99'],
    ['time', '4.5'],
    ['time', '-1'],
    ['source', 'javascript:alert(1)'],
    ['source', ''],
  ])('is refused for its %s "%s", and says what to write', (column, value) => {
    const { results, problems } = read(without(column, value));
    expect(results).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column, found: value }]);
  });

  it('is refused if its index lies outside its means, but not for weights printed as 0,11', () => {
    expect(problemsOf(without('ikm', '78.28'))).toEqual([
      'baris 2, kolom ikm: tulis IKM yang cocok dengan NRR di baris ini, yaitu di antara 81,92–98,25 (tertulis "78.28")',
    ]);
    expect(problemsOf(without('ikm', '86.41'))).toEqual([]);
  });
});

describe('a file', () => {
  it('lists every bad cell of every row', () => {
    expect(problemsOf(good, without('unit', 'x'), 'rsud,2024-Q1,1,2,,,,,,,,,,')).toHaveLength(4);
  });

  it('has a unit and period once', () => {
    expect(problemsOf(good, good)).toEqual([
      'baris 3, kolom period: tulis unit dan periode ini hanya sekali; sudah ada di baris 2 (tertulis "2024")',
    ]);
  });

  it('with other columns is refused at its first row', () => {
    const { problems } = readEarlierResults(
      parseSheet('results.csv', 'unit,tahun\nrsud,2024'),
      context,
    );
    expect(problems.every(({ row }) => row === 1)).toBe(true);
    expect(problems.map(({ column }) => column)).toContain('tahun');
  });

  it('may hold nothing outside its columns', () => {
    expect(read(`${good},x`).problems).toMatchObject([{ row: 2, found: 'x' }]);
  });
});
