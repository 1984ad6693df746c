/** Reads sheets from the rows of a file, or says of each bad cell what to write. */
import type { Service } from '#shared/catalogue/catalogue.ts';
import type { SheetRow } from '#shared/catalogue/sheet.ts';
import type { Text } from '#shared/language.ts';
import { headerProblems, type RowProblem, strayProblems } from '#shared/row-problem.ts';
import { type EnteredChannel, enteredChannels } from '#shared/survey/channel.ts';
import { type ElementKey, elementKeys, type Rating, ratings } from '#shared/survey/elements.ts';
import { ageBands, educations, occupations, type Profile, sexes } from '#shared/survey/profile.ts';
import { maxCommentLength } from '#shared/survey/response.ts';
import {
  expectedDay,
  highestNumber,
  isOpenDay,
  nameOfSheet,
  type Sheet,
  sheetExpectations,
} from './sheet.ts';
import { optionalColumns, type SheetColumn, sheetColumns } from './sheet-file.ts';

/** A sheet of a file; its id follows from its number. */
export type NumberedSheet = Omit<Sheet, 'id' | 'number'> & { readonly number: number };

export interface SheetsContext {
  /** The service of a counter of the department; undefined of any other code. */
  readonly serviceAt: (counter: string) => Pick<Service, 'id' | 'asked'> | undefined;
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface ReadSheets {
  readonly sheets: readonly NumberedSheet[];
  readonly problems: readonly RowProblem[];
}

const anyOf = (codes: readonly string[]): Text => ({
  id: `salah satu dari ${codes.join(', ')}, atau kosong`,
  en: `one of ${codes.join(', ')}, or nothing`,
});

const expectations = {
  rating: { id: 'angka 1, 2, 3 atau 4, atau kosong', en: 'a 1, 2, 3 or 4, or nothing' },
  notAsked: {
    id: 'kosong: layanan di loket ini tidak menanyakannya',
    en: 'nothing: the service of this counter does not ask it',
  },
  age: {
    id: `umur dalam tahun, salah satu dari ${ageBands.join(', ')}, atau kosong`,
    en: `an age in years, one of ${ageBands.join(', ')}, or nothing`,
  },
  comment: {
    id: `paling banyak ${maxCommentLength} huruf`,
    en: `${maxCommentLength} characters at most`,
  },
} as const satisfies Record<string, Text>;

/** `2026-11-24`, or `24/11/2026` as spreadsheets show it; undefined for anything else. */
function dayFrom(text: string): string | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = local ?? [];
  const day = local ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const instant = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day
    ? undefined
    : day;
}

/** The band of an age in years, or one that is named. */
function ageFrom(text: string): Profile['age'] {
  const named = ageBands.find((band) => band === text.replace('–', '-'));
  if (named !== undefined || !/^\d{1,3}$/.test(text)) return named;
  const years = Number(text);
  if (years < 10 || years > 120) return undefined;
  const [youngest, ...others] = ageBands;
  return years < 20 ? youngest : others.findLast((band) => years >= Number.parseInt(band, 10));
}

/** An option, whatever the case it is written in. */
function optionFrom<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((code) => code.toLowerCase() === text.toLowerCase());
}

const ratingFrom = (text: string): Rating | undefined =>
  ratings.find((rating) => String(rating) === text);

function readRow(
  { number: row, cells, stray }: SheetRow,
  { serviceAt, today }: SheetsContext,
): { readonly sheet?: NumberedSheet; readonly problems: readonly RowProblem[] } {
  const problems = strayProblems(row, stray);
  const cell = (column: SheetColumn) => (cells[column] ?? '').trim();
  const refuse = (column: SheetColumn, expected: Text) => {
    problems.push({ row, column, expected, found: cell(column) });
  };
  /** What a cell that may be empty says; anything else that it does not know is refused. */
  const optional = <Value>(
    column: SheetColumn,
    read: (text: string) => Value | undefined,
    expected: Text,
  ): Value | undefined => {
    if (cell(column) === '') return undefined;
    const value = read(cell(column));
    if (value === undefined) refuse(column, expected);
    return value;
  };

  const number = /^\d{1,5}$/.test(cell('sheet')) ? Number(cell('sheet')) : 0;
  if (number < 1 || number > highestNumber) refuse('sheet', sheetExpectations.number);
  const counter = cell('counter').toUpperCase();
  const service = serviceAt(counter);
  if (service === undefined) refuse('counter', sheetExpectations.counter);
  const channel = optionFrom<EnteredChannel>(enteredChannels, cell('channel'));
  if (channel === undefined) refuse('channel', sheetExpectations.channel);
  const day = dayFrom(cell('date'));
  if (day === undefined || !isOpenDay(day, today)) refuse('date', expectedDay(today));

  const answers: Partial<Record<ElementKey, Rating>> = {};
  for (const key of elementKeys) {
    const isAsked = service === undefined || service.asked.includes(key);
    const rating = isAsked
      ? optional(key, ratingFrom, expectations.rating)
      : optional(key, () => undefined, expectations.notAsked);
    if (rating !== undefined) answers[key] = rating;
  }
  const isBlank = elementKeys.every((key) => cell(key) === '');
  if (isBlank) refuse(elementKeys[0], sheetExpectations.someAnswer);

  const option = <Code extends string>(column: SheetColumn, codes: readonly Code[]) =>
    optional(column, (text) => optionFrom(codes, text), anyOf(codes));
  const profile: Profile = {
    sex: option('sex', sexes),
    age: optional('age', ageFrom, expectations.age),
    education: option('education', educations),
    occupation: option('occupation', occupations),
  };
  const impression = optional('impression', ratingFrom, expectations.rating);
  const language = option('language', ['id', 'en']);
  const comment = cell('comment');
  if (comment.length > maxCommentLength) refuse('comment', expectations.comment);

  if (problems.length > 0 || channel === undefined || day === undefined) return { problems };
  return {
    problems,
    sheet: {
      number,
      counter,
      channel,
      day,
      language: language ?? 'id',
      impression,
      answers,
      comment: comment === '' ? undefined : comment,
      profile,
    },
  };
}

/** Every sheet of a file, and every cell that has to be mended before any of it is imported. */
export function readSheets(
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly SheetRow[] },
  context: SheetsContext,
): ReadSheets {
  const header = headerProblems(columns, { required: sheetColumns, optional: optionalColumns });
  if (header.length > 0) return { sheets: [], problems: header };
  const rowOf = new Map<string, number>();
  const sheets: NumberedSheet[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const read = readRow(row, context);
    problems.push(...read.problems);
    if (read.sheet === undefined) continue;
    const name = nameOfSheet(read.sheet);
    const before = rowOf.get(name);
    if (before === undefined) {
      rowOf.set(name, row.number);
      sheets.push(read.sheet);
      continue;
    }
    const expected = {
      id: `nomor lain; nomor ini di loket, tanggal, dan cara yang sama sudah ada di baris ${before}`,
      en: `another number; this one stands in row ${before} with the same counter, day and way`,
    };
    const found = String(read.sheet.number);
    problems.push({ row: row.number, column: 'sheet', expected, found });
  }
  return { sheets, problems };
}
