/** What is wrong with a cell of a file that somebody sent, and what to write there. */
import type { Language, Text } from './language.ts';

export interface RowProblem {
  /** Row as the spreadsheet shows it. */
  readonly row: number;
  readonly column: string;
  /** What to write there. */
  readonly expected: Text;
  readonly found: string;
}

/** A problem in one line: `baris 3, kolom ikm: tulis IKM 25 sampai 100, misalnya 82,41 (tertulis "8241")`. */
export function formatRowProblem(
  { row, column, expected, found }: RowProblem,
  language: Language,
): string {
  const words = {
    id: { row: 'baris', column: 'kolom', write: 'tulis', found: 'tertulis', empty: 'kosong' },
    en: { row: 'row', column: 'column', write: 'write', found: 'found', empty: 'empty' },
  }[language];
  const place = column === '' ? '' : `, ${words.column} ${column}`;
  const instead = found === '' ? words.empty : `${words.found} "${found}"`;
  return `${words.row} ${row}${place}: ${words.write} ${expected[language]} (${instead})`;
}

/** What is wrong with the first row of a file, which names the columns. */
export function headerProblems(
  columns: readonly string[],
  {
    required,
    optional = [],
  }: {
    readonly required: readonly string[];
    readonly optional?: readonly string[];
  },
): RowProblem[] {
  const known = [...required, ...optional];
  const expected = {
    id: `hanya kolom ${known.join(', ')}`,
    en: `only the columns ${known.join(', ')}`,
  };
  return [
    ...required
      .filter((column) => !columns.includes(column))
      .map((column) => ({
        row: 1,
        column,
        expected: { id: 'kolom dengan nama ini', en: 'a column of this name' },
        found: '',
      })),
    ...columns
      .filter((column) => !known.includes(column))
      .map((found) => ({ row: 1, column: found, expected, found })),
  ];
}

/** What is written outside the named columns is in the wrong cell. */
export function strayProblems(row: number, stray: readonly string[]): RowProblem[] {
  const expected = {
    id: 'tidak ada apa pun di luar kolom yang bernama',
    en: 'nothing outside the named columns',
  };
  return stray.map((found) => ({ row, column: '', expected, found }));
}
