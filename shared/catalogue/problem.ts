/** What is wrong with the catalogue, said so that whoever wrote it, in a spreadsheet or a form, can mend it. */
import type { Language, Text } from '#shared/language.ts';

export interface CatalogueProblem {
  readonly file: string;
  /** Row as the spreadsheet shows it; absent where the whole file is meant. */
  readonly row?: number;
  /** Column of a sheet, or field of the settings. */
  readonly column?: string;
  /** What to write there. */
  readonly expected: Text;
  readonly found?: string;
}

/** Texts that are the same in every language, such as a code. */
export const inEveryLanguage = (text: string): Text => ({ id: text, en: text });

const words = {
  row: { id: 'baris', en: 'row' },
  column: { id: 'kolom', en: 'column' },
  field: { id: 'isian', en: 'field' },
  expected: { id: 'seharusnya', en: 'expected' },
  foundNothing: { id: 'tetapi kosong', en: 'found nothing' },
  found: { id: 'tertulis', en: 'found' },
} as const satisfies Record<string, Text>;

/** What is expected, and what was found instead: `expected yes or no, found "ya"`. */
export function sayExpected(
  { expected, found }: Pick<CatalogueProblem, 'expected' | 'found'>,
  language: Language,
): string {
  const said = `${words.expected[language]} ${expected[language]}`;
  if (found === undefined) return said;
  return found === ''
    ? `${said}, ${words.foundNothing[language]}`
    : `${said}, ${words.found[language]} "${found}"`;
}

/** A problem in one line: `services.csv baris 12, kolom asks_cost: seharusnya yes atau no, tertulis "ya"`. */
export function sayProblem(problem: CatalogueProblem, language: Language): string {
  const { file, row, column } = problem;
  const line = row === undefined ? file : `${file} ${words.row[language]} ${row}`;
  const cell = words[row === undefined ? 'field' : 'column'][language];
  const place = column === undefined ? line : `${line}, ${cell} ${column}`;
  return `${place}: ${sayExpected(problem, language)}`;
}

/** A problem as commands print it: `services.csv row 12, column asks_cost: expected yes or no, found "ya"`. */
export function formatProblem(problem: CatalogueProblem): string {
  return sayProblem(problem, 'en');
}
