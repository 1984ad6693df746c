/** The questions of a sheet, in the order and numbering of the official questionnaire (Lampiran III). */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { type Element, elementList } from '#shared/survey/elements.ts';

/** The elements by the number of their question: `facilities` stands before `complaints`. */
export const byQuestion: readonly Element[] = elementList.toSorted(
  (a, b) => a.questionNumber - b.questionNumber,
);

/** The questions that a service asks, under the numbers they have where all nine are asked. */
export function questionsOf({ asked }: Pick<Service, 'asked'>): readonly Element[] {
  return byQuestion.filter(({ key }) => asked.includes(key));
}
