/** Reads sheets from the rows of a file, or says of each bad cell what to write. */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { csv, exactDialect } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import { type AddedElement, type AddedKey, askedAddedOn } from '#shared/survey/added-elements.ts';
import { type ElementKey, elementKeys, type Rating, ratings } from '#shared/survey/elements.ts';
import { ageBands, educations, occupations, sexes } from '#shared/survey/profile.ts';
import { maxCommentLength } from '#shared/survey/response.ts';
import { wholeOf } from '#shared/tables/number-cell.ts';
import { readChoice } from '#shared/tables/read-choice.ts';
import { readDay } from '#shared/tables/read-day.ts';
import type { ImportKind } from '#shared/tables/read-import.ts';
import type { RowReader } from '#shared/tables/row-reader.ts';
import type { Cell } from '#shared/tables/table.ts';
import { byQuestion } from './questions.ts';
import {
  expectedDay,
  expectedWhileOpen,
  highestNumber,
  isOpenDay,
  nameOfSheet,
  type Sheet,
  type SheetPlace,
  sheetExpectations,
} from './sheet.ts';
import { type SheetColumn, sheetColumns, sheetFileColumns } from './sheet-file.ts';
import {
  channelChoices,
  educationChoices,
  languageChoices,
  occupationChoices,
  readAge,
  sexChoices,
} from './sheet-words.ts';

/** A sheet of a file; its id follows from its number. */
export type NumberedSheet = Omit<Sheet, 'id' | 'number'> & { readonly number: number };

export interface SheetsContext {
  /** The service of a counter of the department; undefined of any other code. */
  readonly serviceAt: (counter: string) => SheetPlace | undefined;
  /** The elements that the department has added, and had once. */
  readonly added: readonly AddedElement[];
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string;
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
  notAskedAnyMore: {
    id: 'kosong: pada tanggal itu unsur tambahan ini tidak ditanyakan lagi',
    en: 'nothing: on that day this added element was not asked any more',
  },
  age: {
    id: `umur dalam tahun, salah satu dari ${ageBands.join(', ')}, atau kosong`,
    en: `an age in years, one of ${ageBands.join(', ')}, or nothing`,
  },
  comment: {
    id: `paling banyak ${maxCommentLength} huruf`,
    en: `${maxCommentLength} characters at most`,
  },
  repeated: {
    id: 'nomor lain untuk loket, tanggal, dan cara yang sama',
    en: 'another number for the same counter, day and way',
  },
  inRow: { id: 'nomor ini sudah ada di baris', en: 'this one stands already in row' },
} as const satisfies Record<string, Text>;

function readRating({ text }: Cell) {
  const value = ratings.find((rating) => String(rating) === text);
  return value && { value, plain: text };
}

function readAnswers(
  row: RowReader<SheetColumn>,
  service: Pick<Service, 'asked'> | undefined,
): Sheet['answers'] {
  const answers: Partial<Record<ElementKey, Rating>> = {};
  for (const key of elementKeys) {
    const isAsked = service === undefined || service.asked.includes(key);
    const rating = isAsked
      ? row.optional(key, readRating, expectations.rating)
      : row.optional<Rating>(key, () => undefined, expectations.notAsked);
    if (rating !== undefined) answers[key] = rating;
  }
  if (elementKeys.every((key) => row.text(key) === '')) {
    row.refuse(elementKeys[0], sheetExpectations.someAnswer);
  }
  return answers;
}

/** What a sheet says of the added elements that were asked on its day. */
function readAdded(
  row: RowReader<SheetColumn>,
  added: readonly AddedElement[],
  day: string | undefined,
): Sheet['added'] {
  const asked = day === undefined ? added : askedAddedOn({ added }, day);
  const said: Partial<Record<AddedKey, Rating>> = {};
  for (const element of added) {
    const { key } = element;
    const rating = asked.includes(element)
      ? row.optional(key, readRating, expectations.rating)
      : row.optional<Rating>(key, () => undefined, expectations.notAskedAnyMore);
    if (rating !== undefined) said[key] = rating;
  }
  return Object.keys(said).length === 0 ? undefined : said;
}

function readRow(
  row: RowReader<SheetColumn>,
  { serviceAt, added: elements, today }: SheetsContext,
): NumberedSheet | undefined {
  const number = row.required(
    'sheet',
    (cell) => wholeOf(cell, { least: 1, most: highestNumber }),
    sheetExpectations.number,
  );
  const counter = row.text('counter').toUpperCase();
  const service = serviceAt(counter);
  if (service === undefined) row.refuse('counter', sheetExpectations.counter);
  const channel = row.required(
    'channel',
    (cell) => readChoice(channelChoices, cell),
    sheetExpectations.channel,
  );
  const day = row.required('date', (cell) => readDay(cell, today), expectedDay(today));
  if (day !== undefined && !isOpenDay(day, today)) row.refuse('date', expectedDay(today));
  const whileOpen = service && day !== undefined && expectedWhileOpen(service, day);
  if (whileOpen) row.refuse('date', whileOpen);
  const answers = readAnswers(row, service);
  const added = readAdded(row, elements, day);
  const profile = {
    sex: row.optional('sex', (cell) => readChoice(sexChoices, cell), anyOf(sexes)),
    age: row.optional('age', readAge, expectations.age),
    education: row.optional(
      'education',
      (cell) => readChoice(educationChoices, cell),
      anyOf(educations),
    ),
    occupation: row.optional(
      'occupation',
      (cell) => readChoice(occupationChoices, cell),
      anyOf(occupations),
    ),
  };
  const impression = row.optional('impression', readRating, expectations.rating);
  const language = row.optional(
    'language',
    (cell) => readChoice(languageChoices, cell),
    anyOf(['id', 'en']),
  );
  const comment = row.text('comment');
  if (comment.length > maxCommentLength) row.refuse('comment', expectations.comment);
  if (row.problems.length > 0 || number === undefined) return undefined;
  if (channel === undefined || day === undefined) return undefined;
  return {
    number,
    counter,
    channel,
    day,
    language: language ?? 'id',
    impression,
    answers,
    ...(added && { added }),
    comment: comment === '' ? undefined : comment,
    profile,
  };
}

function write(sheets: readonly NumberedSheet[], added: readonly AddedElement[]): string {
  const rows = sheets.map(({ number, counter, channel, day, profile, ...said }) => [
    ...[number, counter, channel, day],
    ...[profile.sex, profile.age, profile.education, profile.occupation],
    ...byQuestion.map(({ key }) => said.answers[key]),
    ...[said.impression, said.comment, said.language],
    ...added.map(({ key }) => said.added?.[key]),
  ]);
  const keys = added.map(({ key }) => key);
  return csv([...sheetColumns, 'language', ...keys], rows, exactDialect);
}

/** How a file of sheets is read: every sheet, and every cell that has to be mended before any of it is imported. */
export function sheetImport(context: SheetsContext): ImportKind<SheetColumn, NumberedSheet> {
  return {
    columns: sheetFileColumns(context.added),
    readRow: (row) => readRow(row, context),
    nameOf: nameOfSheet,
    repeated: {
      column: 'sheet',
      expected: expectations.repeated,
      inRow: expectations.inRow,
    },
    write: (sheets) => write(sheets, context.added),
  };
}
