/**
 * What is wrong with the cells of a file, and what to write there. Cells of a column that are wrong in the same
 * way are said in one sentence, so that a file of five hundred wrong rows can still be read.
 */
import type { Language, Text } from '#shared/language.ts';
import { formatCount } from '#shared/publication/number-format.ts';

export interface CellProblem {
  /** Row as the spreadsheet shows it. */
  readonly row: number;
  /** Its heading as it stands in the file; empty outside the named columns. */
  readonly column: string;
  /** What to write there. */
  readonly expected: Text;
  /** The same, said of many cells, where it is not the same for each. */
  readonly ofMany?: Text;
  readonly found: string;
}

export interface ProblemGroup {
  readonly column: string;
  readonly expected: Text;
  /** In the order of the file. */
  readonly cells: readonly Pick<CellProblem, 'row' | 'found'>[];
}

/** Problems of one kind in one column together, in the order in which the first of each stands in the file. */
export function groupProblems(problems: readonly CellProblem[]): readonly ProblemGroup[] {
  const kinds = Map.groupBy(
    problems,
    ({ column, expected, ofMany = expected }) => `${column}\n${ofMany.id}`,
  );
  return [...kinds.values()].flatMap((cells): ProblemGroup[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const expected = cells.length > 1 && first.ofMany ? first.ofMany : first.expected;
    return [{ column: first.column, expected, cells }];
  });
}

/** Rows and values that a sentence names before it only counts. */
const named = 5;
const longestFound = 60;

const words = {
  id: { row: 'baris', rows: 'baris', column: 'kolom', write: 'tulis', found: 'tertulis' },
  en: { row: 'row', rows: 'rows', column: 'column', write: 'write', found: 'found' },
} as const;
const empty: Text = { id: 'kosong', en: 'empty' };

function listed(items: readonly string[], count: number, language: Language): string {
  const more = count - items.length;
  if (more === 0) return items.join(', ');
  const rest = formatCount(more, language);
  return language === 'id'
    ? `${items.join(', ')} dan ${rest} lagi`
    : `${items.join(', ')} and ${rest} more`;
}

function quoted(found: string, language: Language): string {
  if (found === '') return empty[language];
  const shown = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
  return `"${shown}"`;
}

/**
 * Problems of one kind in one sentence: `baris 3, kolom ikm: tulis IKM 25 sampai 100, misalnya 82,41 (tertulis
 * "8241")`, or `baris 2, 3, 4, 5, 6 dan 494 lagi, kolom sex: tulis …`.
 */
export function formatProblems(
  { column, expected, cells }: ProblemGroup,
  language: Language,
): string {
  const { row, rows, column: of, write, found } = words[language];
  const numbers = [...new Set(cells.map((cell) => cell.row))];
  const list = listed(numbers.slice(0, named).map(String), numbers.length, language);
  const place = `${numbers.length === 1 ? row : rows} ${list}${column === '' ? '' : `, ${of} ${column}`}`;
  const values = [...new Set(cells.map((cell) => quoted(cell.found, language)))];
  const instead = listed(values.slice(0, named), values.length, language);
  const sentence = `${place}: ${write} ${expected[language]}`;
  if (instead === empty[language]) return column === '' ? sentence : `${sentence} (${instead})`;
  return `${sentence} (${found} ${instead})`;
}

/** How many things are to be mended: `1.204 hal perlu diperbaiki di file ini.` */
export function sayProblemCount(count: number): Text {
  return {
    id: `${formatCount(count, 'id')} hal perlu diperbaiki di file ini. Belum ada yang disimpan; perbaiki, lalu kirim lagi.`,
    en: `${count === 1 ? '1 thing needs' : `${formatCount(count, 'en')} things need`} to be mended in this file. Nothing was stored; mend it and send it again.`,
  };
}
