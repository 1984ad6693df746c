/** A file of sheets is right in every cell, or each bad cell says what to write. */
import { describe, expect, it } from 'vitest';
import { parseSheet } from '#functions/spreadsheets/parse-sheet.ts';
import { indonesianDialect, standardDialect } from '#shared/csv.ts';
import { readSheets } from '#shared/paper/read-sheets.ts';
import { type SheetColumn, sheetColumns, sheetTemplate } from '#shared/paper/sheet-file.ts';
import { formatRowProblem } from '#shared/row-problem.ts';
import { elementKeys } from '#shared/survey/elements.ts';

const ktp = {
  id: 'disdukcapil/ktp-el',
  asked: elementKeys.filter((key) => key !== 'cost'),
};
const context = {
  serviceAt: (counter: string) => (counter === '4M9TJ' ? ktp : undefined),
  today: '2026-11-24',
};

const good: Partial<Record<SheetColumn, string>> = {
  sheet: '1',
  counter: '4M9TJ',
  channel: 'paper',
  date: '2026-11-20',
  requirements: '3',
  facilities: '2',
  complaints: '4',
};
const line = (cells: Partial<Record<SheetColumn, string>>, columns: readonly SheetColumn[]) =>
  columns.map((column) => cells[column] ?? '').join(';');
const read = (...rows: readonly Partial<Record<SheetColumn, string>>[]) => {
  const lines = [sheetColumns.join(';'), ...rows.map((cells) => line(cells, sheetColumns))];
  return readSheets(parseSheet('', lines.join('\r\n')), context);
};
const problemsOf = (changes: Partial<Record<SheetColumn, string>>) =>
  read({ ...good, ...changes }).problems.map((problem) => formatRowProblem(problem, 'id'));

describe('a sheet of a file', () => {
  it('is read under the keys of the elements, whatever number they have on paper', () => {
    expect(read(good)).toEqual({
      problems: [],
      sheets: [
        {
          number: 1,
          counter: '4M9TJ',
          channel: 'paper',
          day: '2026-11-20',
          language: 'id',
          answers: { requirements: 3, facilities: 2, complaints: 4 },
          profile: {},
        },
      ],
    });
  });

  it.each([
    [{ date: '20/11/2026' }, { day: '2026-11-20' }],
    [{ date: '1-9-2026' }, { day: '2026-09-01' }],
    [
      { counter: '4m9tj', channel: 'Assisted' },
      { counter: '4M9TJ', channel: 'assisted' },
    ],
    [
      { impression: '4', comment: ' Bagus ' },
      { impression: 4, comment: 'Bagus' },
    ],
    [{ sex: 'p', education: 'sma' }, { profile: { sex: 'P', education: 'SMA' } }],
  ])('is read as people and spreadsheets write it: %j', (cells, expected) => {
    expect(read({ ...good, ...cells }).sheets[0]).toMatchObject(expected);
  });

  it.each([
    ['17', '<20'],
    ['20', '20-29'],
    ['59', '50-59'],
    ['88', '60+'],
    ['30–39', '30-39'],
  ])('takes an age of %s as %s', (age, band) => {
    expect(read({ ...good, age }).sheets[0]?.profile.age).toBe(band);
  });

  it.each([
    [{ sheet: '' }, 'baris 2, kolom sheet: tulis nomor lembar'],
    [{ sheet: '0' }, 'kolom sheet'],
    [{ counter: 'ZZZZZ' }, 'kolom counter: tulis kode loket unit ini'],
    [{ channel: 'open' }, 'kolom channel: tulis paper'],
    [{ date: '31/02/2026' }, 'kolom date'],
    [{ date: '2026-08-31' }, 'dari 1 September 2026 sampai 24 November 2026'],
    [{ date: '2026-11-25' }, 'kolom date'],
    [{ time: '5' }, 'kolom time: tulis angka 1, 2, 3 atau 4, atau kosong (tertulis "5")'],
    [{ cost: '3' }, 'kolom cost: tulis kosong'],
    [{ impression: 'puas' }, 'kolom impression'],
    [{ sex: 'X' }, 'kolom sex: tulis salah satu dari L, P'],
    [{ age: '7' }, 'kolom age'],
    [{ requirements: '', facilities: '', complaints: '' }, 'sedikitnya satu jawaban'],
    [{ comment: 'a'.repeat(1001) }, 'paling banyak 1000 huruf'],
  ])('says of %j what to write', (changes, said) => {
    const problems = problemsOf(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
  });

  it('has every bad cell listed, not only the first', () => {
    expect(problemsOf({ sheet: 'x', date: 'kemarin', time: '9' })).toHaveLength(3);
  });

  it('has a number of its own for its counter, day and channel', () => {
    const rows = [good, { ...good, channel: 'assisted' }, { ...good, date: '2026-11-21' }, good];
    const { problems, sheets } = read(...rows);
    expect(sheets).toHaveLength(3);
    expect(problems.map((problem) => formatRowProblem(problem, 'id'))).toEqual([
      expect.stringContaining('baris 5, kolom sheet: tulis nomor lain; nomor ini'),
    ]);
  });
});

describe('the file to begin with', () => {
  it.each([standardDialect, indonesianDialect])('is read without a problem: %j', (dialect) => {
    const { asked } = ktp;
    const text = sheetTemplate({ counter: '4M9TJ', asked, day: '2026-11-24' }, dialect);
    const { sheets, problems } = readSheets(parseSheet('', text), context);
    expect(problems).toEqual([]);
    expect(sheets).toHaveLength(2);
  });

  it('says which columns are missing or unknown', () => {
    const { problems } = readSheets(parseSheet('', 'sheet,nama\n1,Budi'), context);
    const said = problems.map((problem) => formatRowProblem(problem, 'id'));
    expect(said).toContainEqual(
      expect.stringContaining('kolom counter: tulis kolom dengan nama ini'),
    );
    expect(said).toContainEqual(
      expect.stringContaining('kolom nama: tulis hanya kolom sheet, counter'),
    );
  });
});
