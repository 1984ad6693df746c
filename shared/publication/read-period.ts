/** Reads a period as people and spreadsheets write it: by its id, or in the words in which it is shown. */
import type { Meaning } from '#shared/tables/meaning.ts';
import { readMonthName } from '#shared/tables/month-names.ts';
import type { Cell } from '#shared/tables/table.ts';
import { plainWords } from '#shared/tables/words.ts';
import { type Period, parsePeriod, periodLabel } from './period.ts';

const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const letters: Readonly<Record<string, 'S' | 'Q'>> = {
  semester: 'S',
  'half year': 'S',
  triwulan: 'Q',
  tw: 'Q',
  quarter: 'Q',
};

const part =
  /^(semester|half year|triwulan|tw|quarter) ?(i|ii|iii|iv|[1-4]) (?:tahun |of )?(\d{4})$/;
const year = /^tahun (\d{4})$/;
const monthOfYear = /^(\p{L}+) (\d{4}|\d{2})$/u;

function idOf(words: string): string | undefined {
  const [, kind = '', ordinal = '', ofYear = ''] = part.exec(words) ?? [];
  const letter = letters[kind];
  if (letter !== undefined) return `${ofYear}-${letter}${roman[ordinal] ?? ordinal}`;
  const [, whole] = year.exec(words) ?? [];
  if (whole !== undefined) return whole;
  const [, name = '', written = ''] = monthOfYear.exec(words) ?? [];
  const month = readMonthName(name);
  if (month === undefined) return undefined;
  return `${written.length === 2 ? `20${written}` : written}-${String(month).padStart(2, '0')}`;
}

/** A spreadsheet takes `2024-07` for a day, the first of that month. */
function monthOfDay({ text, kind }: Cell): string | undefined {
  return kind === 'day' && text.endsWith('-01') ? text.slice(0, 7) : undefined;
}

/** The period that a cell names, `2024`, `2024-S1`, `Triwulan III 2024` or `Jul-24`; undefined if it names none. */
export function readPeriod(cell: Cell): Meaning<Period> | undefined {
  const id = monthOfDay(cell) ?? idOf(plainWords(cell.text)) ?? cell.text.toUpperCase();
  const period = parsePeriod(id);
  return period && { value: period, plain: period.id, said: periodLabel(period) };
}
