/** The names of months, in both languages and as spreadsheets and people shorten them. */
import { plainWords } from './words.ts';

const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'ags', 'agust', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/** The number of the month of a name, 1 to 12; undefined for any other word. */
export function readMonthName(word: string): number | undefined {
  const at = names.findIndex((each) => each.includes(plainWords(word)));
  return at < 0 ? undefined : at + 1;
}
