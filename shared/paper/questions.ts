/** The questions of a sheet, in the order and numbering of the official questionnaire (Lampiran III). */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { type Element, elementList } from '#shared/survey/elements.ts';
import { questionOf } from '#shared/survey/question-of.ts';

/** The elements by the number of their question: `facilities` stands before `complaints`. */
export const byQuestion: readonly Element[] = elementList.toSorted(
  (a, b) => a.questionNumber - b.questionNumber,
);

/** The questions that a service asks, in its words, under the numbers they have where all nine are asked. */
export function questionsOf(service: Pick<Service, 'asked' | 'ownQuestions'>): readonly Element[] {
  return byQuestion
    .filter(({ key }) => service.asked.includes(key))
    .map(({ key }) => questionOf(service, key));
}
