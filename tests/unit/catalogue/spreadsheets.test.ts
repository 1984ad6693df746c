import { describe, expect, it } from 'vitest';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { catalogueWith, compileWith, type File, problemsOf, sheetOf, sheets } from './sheets.ts';

const csvFiles = ['departments.csv', 'services.csv', 'counters.csv', 'questions.csv'] as const;

/** The same cells as a spreadsheet with another separator writes them. */
function separatedBy(separator: string, text: string): string {
  const { columns, rows } = sheetOf('', text);
  const quoted = (cell: string) => (/[;,\t]/.test(cell) ? `"${cell}"` : cell);
  return [columns, ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))]
    .map((row) => row.map(quoted).join(separator))
    .join('\n');
}

describe.each(csvFiles)('%s is read the same when a spreadsheet', (file) => {
  it.each<[string, (text: string) => string]>([
    ['ends lines as Windows does', (text) => text.replaceAll('\n', '\r\n')],
    ['ends some lines as Windows does', (text) => text.replace('\n', '\r\n')],
    ['ends lines as an old Mac does', (text) => text.replaceAll('\n', '\r')],
    ['puts a byte-order mark first', (text) => `\uFEFF${text}`],
    ['parts cells by semicolons', (text) => separatedBy(';', text)],
    ['parts cells by tabs', (text) => separatedBy('\t', text)],
    ['leaves blank rows at the end', (text) => `${text}\n,,,\n\n`],
    ['leaves blanks around cells', (text) => text.replaceAll(/,(?=[a-z])/g, ' , ')],
    ['does not end the last line', (text) => text.trimEnd()],
    ['leaves an empty column at the end', (text) => text.replaceAll('\n', ',\n')],
  ])('%s', (_, change) => {
    expect(change(sheets[file])).not.toBe(sheets[file]);
    expect(catalogueWith(file, change)).toEqual(catalogueWith());
  });
});

describe('a row number is that of the spreadsheet', () => {
  const rowsOf = (change: (text: string) => string) => {
    const compiled = compileWith('counters.csv', change);
    return compiled.ok ? [] : compiled.problems.map(({ row }) => row);
  };

  it('below blank rows', () => {
    expect(rowsOf((text) => text.replace('A7F41', '\n,,,,\nA7F40'))).toEqual([6]);
  });

  it('below a cell of two lines', () => {
    expect(
      rowsOf((text) => text.replace('Loket 1', '"Loket\n1"').replace('A7F41', 'A7F40')),
    ).toEqual([4]);
  });
});

describe('columns', () => {
  it('that are missing are named, and nothing else is said of them', () => {
    expect(problemsOf('counters.csv', 'place,', '')).toContain(
      'counters.csv row 1, column place: expected a column of this name',
    );
    const renamed = problemsOf('services.csv', ',slug,', ',slag,');
    expect(renamed).toEqual([
      'services.csv row 1, column slug: expected a column of this name',
      expect.stringMatching(/^services.csv row 1: expected only the columns .*, found "slag"$/),
    ]);
  });

  it('that are unknown are named', () => {
    const compiled = compileWith('counters.csv', (text) => text.replaceAll('\n', ',x\n'));
    expect(compiled.ok ? [] : compiled.problems.map(formatProblem)).toEqual([
      'counters.csv row 1: expected only the columns code, service, name, place, form, closed, found "x"',
    ]);
  });

  it('that stand twice are named', () => {
    const twice = problemsOf('counters.csv', 'place,form', 'place,form,form');
    expect(twice).toContain(
      'counters.csv row 1, column form: expected only one column of this name',
    );
  });

  it('do not lose a text beside them, such as the end of one with a comma and no quotes', () => {
    const spilled = problemsOf('counters.csv', ',short,', ',short,,lantai 2');
    expect(spilled).toEqual([
      'counters.csv row 2: expected nothing outside the named columns (a text with a comma needs quotes), found "lantai 2"',
    ]);
  });
});

it.each(csvFiles)('%s may be empty without a crash', (file: File) => {
  for (const text of ['', '\n', 'id']) expect(compileWith(file, () => text).ok).toBe(false);
});
