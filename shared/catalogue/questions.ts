/**
 * `questions.csv`: how a service asks an element that the law lets it leave out, in words of its own. PermenPANRB
 * 14/2017, Lampiran I part F: U4 may get another form of question where the law makes the service free, U6 and U7
 * where it is a website. The element stays the same one, so its figures are compared and pooled as ever.
 */

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
import type { Entry, RowReader, Sheet } from './sheet.ts';

const answerNumbers = [1, 2, 3, 4] as const;
const languages = ['id', 'en'] as const;

export const questionColumns = [
  'service',
  'element',
  ...languages.map((language) => `question_${language}`),
  ...answerNumbers.flatMap((value) => languages.map((language) => `answer_${value}_${language}`)),
];

/** In characters: two or three lines of a small phone, and one line beside a box on paper. */
const longestQuestion = 80;
const longestAnswer = 32;
/** The longest word that a tile of a narrow phone still holds in one line. */
const longestWord = 20;

/** A row of the file: the question, and which service asks it. */
export interface QuestionRow extends OwnQuestion {
  readonly service: string;
}

/** One row of `questions.csv`. */
export function readQuestion(row: RowReader): QuestionRow | undefined {
  const fitting = (column: string, longest: number): string => {
    const text = row.text(column) ?? '';
    const isShort =
      text.length <= longest && text.split(/[\s-]+/).every(({ length }) => length <= longestWord);
    if (!isShort || /[\r\n]/.test(text)) {
      row.report(
        column,
        `one line of ${longest} characters at most, without words of more than ${longestWord}, to fit a phone`,
        text,
      );
    }
    return text;
  };
  const textOf = (name: string, longest: number) => ({
    id: fitting(`${name}_id`, longest),
    en: fitting(`${name}_en`, longest),
  });
  const service = row.text('service');
  const element = row.oneOf('element', replaceableElements);
  const question = textOf('question', longestQuestion);
  const answerAt = (value: (typeof answerNumbers)[number]) =>
    textOf(`answer_${value}`, longestAnswer);
  const answers: OwnAnswers = [answerAt(1), answerAt(2), answerAt(3), answerAt(4)];
  for (const language of languages) {
    const first = new Map<string, string>();
    answers.forEach((answer, at) => {
      const column = `answer_${at + 1}_${language}`;
      const said = answer[language].toLowerCase();
      const before = first.get(said);
      if (said !== '' && before !== undefined) {
        row.report(column, `an answer that says something else than ${before}`, answer[language]);
      }
      first.set(said, column);
    });
  }
  if (!service || !element) return undefined;
  return { service, element, question, answers };
}

/** The column of `services.csv` that leaves an element out. */
const leavingOut: Readonly<Record<ReplaceableElement, string>> = {
  cost: 'asks_cost',
  competence: 'asks_competence',
  conduct: 'asks_conduct',
};

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
      expected: `department/slug of a row of ${services.sheet.file}`,
    }),
    ...entries.flatMap(({ row, value: { service, element } }) => {
      const found = byId.get(service);
      if (!found?.value.asked.includes(element)) return [];
      const expected = `an element that is not asked as usual: write no under ${leavingOut[element]} in ${services.sheet.file} row ${found.row}, if the law lets this service leave it out, or remove this row`;
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
