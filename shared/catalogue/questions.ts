/**
 * `questions.csv`: how a service asks an element that the law lets it leave out, in words of its own. PermenPANRB
 * 14/2017, Lampiran I part F: U4 may get another form of question where the law makes the service free, U6 and U7
 * where it is a website. The element stays the same one, so its figures are compared and pooled as ever.
 */

import { type Language, languages, type Text } from '#shared/language.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import {
  type OwnAnswers,
  type OwnQuestion,
  type ReplaceableElement,
  replaceableElements,
  type Service,
} from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import { danglingReferences, repeatedKeys } from './references.ts';
import type { Entry, RowReader, Sheet, SheetColumns } from './sheet.ts';

const answerNumbers = [1, 2, 3, 4] as const;

export const questionColumns: SheetColumns = {
  all: [
    'service',
    'element',
    ...languages.map((language) => `question_${language}`),
    ...answerNumbers.flatMap((value) => languages.map((language) => `answer_${value}_${language}`)),
  ],
  optional: [],
};

/** In characters, of a whole text and of one word. */
interface Room {
  readonly text: number;
  readonly word: number;
}

/** Three lines of a screen 320 px wide, and one line of the printed sheet. */
const questionRoom: Room = { text: 80, word: 20 };

/** A tile beside another on that screen, where a longer word would be cut in two. */
const answerRoom: Room = { text: 32, word: 11 };

/** A row of the file: the question, and which service asks it. */
export interface QuestionRow extends OwnQuestion {
  readonly service: string;
}

/** Answers that say what an earlier one says: nobody could tell which to tap. */
function reportRepeatedAnswers(row: RowReader, answers: OwnAnswers, language: Language): void {
  const columns = new Map<string, string>();
  for (const [at, answer] of answers.entries()) {
    const column = `answer_${at + 1}_${language}`;
    const said = answer[language].toLowerCase();
    const before = columns.get(said);
    if (said !== '' && before !== undefined) {
      const expected: Text = {
        id: `jawaban yang berbeda artinya dari ${before}`,
        en: `an answer that says something else than ${before}`,
      };
      row.report(column, expected, answer[language]);
    }
    columns.set(said, column);
  }
}

/** One row of `questions.csv`. */
export function readQuestion(row: RowReader): QuestionRow | undefined {
  const fitting = (column: string, room: Room): string => {
    const text = row.text(column) ?? '';
    const isShort =
      text.length <= room.text && text.split(/[\s-]+/).every(({ length }) => length <= room.word);
    if (!isShort || /[\r\n]/.test(text)) {
      row.report(
        column,
        {
          id: `satu baris, paling panjang ${room.text} huruf, tanpa kata yang lebih dari ${room.word} huruf, agar muat di ponsel`,
          en: `one line of ${room.text} characters at most, without words of more than ${room.word}, to fit a phone`,
        },
        text,
      );
    }
    return text;
  };
  const textOf = (name: string, room: Room) => ({
    id: fitting(`${name}_id`, room),
    en: fitting(`${name}_en`, room),
  });
  const service = row.text('service');
  const element = row.oneOf('element', replaceableElements);
  const question = textOf('question', questionRoom);
  const answerAt = (value: (typeof answerNumbers)[number]) => textOf(`answer_${value}`, answerRoom);
  const answers: OwnAnswers = [answerAt(1), answerAt(2), answerAt(3), answerAt(4)];
  for (const language of languages) reportRepeatedAnswers(row, answers, language);
  if (!service || !element) return undefined;
  return { service, element, question, answers };
}

/** The column of `services.csv` that leaves an element out. */
export const leavingOut = {
  cost: 'asks_cost',
  competence: 'asks_competence',
  conduct: 'asks_conduct',
} as const satisfies Readonly<Record<ReplaceableElement, string>>;

const keyOf = ({ service, element }: QuestionRow) => `${service} ${element}`;

/** What is wrong between the questions and the services: unknown ones, two for one element, elements asked as usual. */
export function questionProblems(
  questions: { readonly sheet: Sheet; readonly entries: readonly Entry<QuestionRow>[] },
  services: { readonly sheet: Sheet; readonly entries: readonly Entry<Service>[] },
): CatalogueProblem[] {
  const { sheet, entries } = questions;
  const byId = new Map(services.entries.map((entry) => [entry.value.id, entry]));
  return [
    ...repeatedKeys(sheet, 'element', entries, keyOf),
    ...danglingReferences(sheet, entries, {
      column: 'service',
      keyOf: ({ service }) => service,
      to: services.sheet,
      key: ['department', 'slug'],
      expected: {
        id: `department/slug dari sebuah baris di ${services.sheet.file}`,
        en: `department/slug of a row of ${services.sheet.file}`,
      },
    }),
    ...entries.flatMap(({ row, value: { service, element } }) => {
      const found = byId.get(service);
      if (!found?.value.asked.includes(element)) return [];
      const place = `${leavingOut[element]}, ${services.sheet.file}`;
      const expected: Text = {
        id: `unsur yang tidak ditanyakan seperti biasa: tulis no di kolom ${place} baris ${found.row}, kalau peraturan membolehkan layanan ini tidak menanyakannya, atau hapus baris ini`,
        en: `an element that is not asked as usual: write no under ${leavingOut[element]} in ${services.sheet.file} row ${found.row}, if the law lets this service leave it out, or remove this row`,
      };
      return { file: sheet.file, row, column: 'element', expected, found: element };
    }),
  ];
}

/** Services that ask what they would leave out, in their own words. */
export function withOwnQuestions(
  services: readonly Service[],
  rows: readonly QuestionRow[],
): readonly Service[] {
  const byService = Map.groupBy(rows, ({ service }) => service);
  return services.map((service) => {
    const own = byService.get(service.id);
    if (own === undefined) return service;
    return {
      ...service,
      asked: elementKeys.filter(
        (key) => service.asked.includes(key) || own.some(({ element }) => element === key),
      ),
      ownQuestions: own
        .toSorted((a, b) => elementKeys.indexOf(a.element) - elementKeys.indexOf(b.element))
        .map(({ service: _, ...question }) => question),
    };
  });
}
