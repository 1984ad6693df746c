/** A file of earlier results is right in every cell, or each bad cell says what to write. */
import { describe, expect, it } from 'vitest';
import { readTextFile } from '#functions/tables/text-file.ts';
import { earlierColumns } from '#shared/report/earlier-file.ts';
import { earlierImport } from '#shared/report/read-earlier-results.ts';
import { formatProblems, groupProblems } from '#shared/tables/problems.ts';
import { readImport } from '#shared/tables/read-import.ts';
import { tableSheet, textCell } from '#shared/tables/table.ts';
import { plainWords } from '#shared/tables/words.ts';

const context = {
  unitsByName: () => [],
  isUnit: (id: string) => ['rsud', 'rsud/igd'].includes(id),
  today: '2026-11-23',
};
const header = earlierColumns.join(',');
const good =
  'rsud,2024,385,87.28,3.31,3.35,3.49,3.93,3.45,3.39,3.39,3.76,3.35,https://rsud.example/';

const kind = earlierImport(context);
function readText(text: string) {
  const file = readTextFile(new TextEncoder().encode(text));
  const read = file.ok ? readImport(file.file, kind) : undefined;
  if (read === undefined) throw new Error('no table');
  return { results: read.values, ...read };
}
const read = (...rows: string[]) => readText([header, ...rows].join('\n'));
const problemsOf = (...rows: string[]) =>
  groupProblems(read(...rows).problems).map((group) => formatProblems(group, 'id'));
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
    const { results, problems, understood } = readText(text);
    expect(problems).toEqual([]);
    expect(results).toMatchObject([{ index: 87.28 }]);
    expect(understood('id').values).toEqual([]);
  });

  it.each([
    ['unit', 'dukun'],
    ['unit', ''],
    ['period', 'besok'],
    ['period', '2026'],
    ['respondents', '29'],
    ['respondents', '12,5'],
    ['respondents', '1.2.3'],
    ['respondents', '1.23'],
    ['respondents', '0.385'],
    ['period', '2027-S1'],
    ['period', 'Triwulan V 2024'],
    ['ikm', '8728'],
    ['ikm', '24.99'],
    ['time', '4.5'],
    ['time', '-1'],
    ['source', 'javascript:alert(1)'],
    ['source', ''],
  ])('is refused for its %s "%s", and says what to write', (column, value) => {
    const { results, problems } = read(without(column, `"${value}"`));
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
    expect(problemsOf(good, good, good)).toEqual([
      'baris 3, 4, kolom period: tulis unit dan periode ini hanya sekali (tertulis "2024")',
    ]);
  });

  it('with other columns is refused at its first row', () => {
    const { problems } = readText('unit,tahun\nrsud,2024');
    expect(problems.every(({ row }) => row === 1)).toBe(true);
    expect(problems.map(({ found }) => found)).toContain('tahun');
  });

  it('may hold nothing outside its columns', () => {
    expect(read(`${good},x`).problems).toMatchObject([{ row: 2, found: 'x' }]);
  });

  it('names each column by words that no other column has', () => {
    const names = kind.columns.flatMap(({ key, names }) =>
      [...new Set([key, ...names].map(plainWords))].map((name) => ({ key, name })),
    );
    const shared = [...Map.groupBy(names, ({ name }) => name).values()].filter((same) => same[1]);
    expect(shared).toEqual([]);
  });

  it('is read as exactly what was understood of it, when that is written plainly', () => {
    const once = read(good, without('period', 'Triwulan III 2024'), without('unit', 'Kota'));
    expect(once.problems).toEqual([]);
    const again = readText(kind.write(once.values));
    expect(again.values).toEqual(once.values);
    expect(again.understood('id')).toEqual({ source: [], headings: [], values: [] });
  });
});

describe('what people write', () => {
  it.each([
    ['TW 3 2024', '2024-Q3', 'Triwulan III 2024'],
    ['triwulan 3 tahun 2024', '2024-Q3', 'Triwulan III 2024'],
    ['Jul-24', '2024-07', 'Juli 2024'],
    ['Agt 2024', '2024-08', 'Agustus 2024'],
  ])('"%s" is the period %s, and said to be read as %s', (value, id, meant) => {
    const { results, understood } = read(without('period', value));
    expect(results).toMatchObject([{ period: id }]);
    expect(understood('id').values).toEqual([{ column: 'period', found: [value], meant, rows: 1 }]);
  });

  it.each([
    ['Semester I 2024', '2024-S1'],
    ['Triwulan III 2024', '2024-Q3'],
    ['Quarter 3 of 2024', '2024-Q3'],
    ['Tahun 2024', '2024'],
    ['Agustus 2024', '2024-08'],
  ])('"%s" is the period %s in the words of the interface, and needs no mention', (value, id) => {
    const { results, understood } = read(without('period', value));
    expect(results).toMatchObject([{ period: id }]);
    expect(understood('id').values).toEqual([]);
  });

  it('may have marks of thousands, or more decimals than are kept', () => {
    const row = without('respondents', '"1.234"').replace('87.28', '87.281234567');
    expect(read(row).results).toMatchObject([{ respondents: 1234, index: 87.2812 }]);
    expect(
      read(row)
        .understood('id')
        .values.map(({ found, meant }) => `${found} dibaca ${meant}`),
    ).toEqual(['1.234 dibaca 1234', '87.281234567 dibaca 87,2812']);
  });

  it('may have become a day or a number in a workbook, where a point never marks thousands', () => {
    const number = (text: string) => ({ text, kind: 'number' }) as const;
    const cells = (respondents: string) => [
      textCell('rsud'),
      { text: '2024-07-01', kind: 'day' } as const,
      number(respondents),
      number('82.41'),
      ...Array.from({ length: 9 }, () => textCell('')),
      textCell('https://rsud.example/'),
    ];
    const reading = (respondents: string) =>
      readImport(
        {
          kind: 'workbook',
          sheets: [tableSheet('Data', [earlierColumns.map(textCell), cells(respondents)])],
        },
        kind,
      );
    expect(reading('1234')?.values).toMatchObject([{ period: '2024-07', respondents: 1234 }]);
    expect(reading('1.234')?.problems).toMatchObject([{ column: 'respondents', found: '1.234' }]);
  });
});
