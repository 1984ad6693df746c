/**
 * `questions.csv`: how a service asks an element that the law lets it leave out, in words of its own. PermenPANRB
 * 14/2017, Lampiran I part F: U4 may get another form of question where the law makes the service free, U6 and U7
 * where it is a website. The element stays the same one, so its figures are compared and pooled as ever.
 */

import type { Text } from '#shared/language.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import {
  type OwnQuestion,
  type ReplaceableElement,
  replaceableElements,
  type Service,
} from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import { readWords, wordColumns } from './question-words.ts';
import { danglingReferences, repeatedKeys } from './references.ts';
import type { Entry, RowReader, Sheet, SheetColumns } from './sheet.ts';

export const questionColumns: SheetColumns = {
  all: ['service', 'element', ...wordColumns],
  optional: [],
};

/** A row of the file: the question, and which service asks it. */
export interface QuestionRow extends OwnQuestion {
  readonly service: string;
}

/** One row of `questions.csv`. */
export function readQuestion(row: RowReader): QuestionRow | undefined {
  const service = row.text('service');
  const element = row.oneOf('element', replaceableElements);
  const words = readWords(row);
  return service && element ? { service, element, ...words } : undefined;
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
