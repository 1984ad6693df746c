/**
 * In which words an element is asked: the regulation's, or those of a service that the law lets replace them
 * (`questions.csv`). Whoever shows a question or its answers asks here.
 */
import type { Catalogue, OwnQuestion, Service } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import { answerKey } from './answer-key.ts';
import { type Element, type ElementKey, elements } from './elements.ts';

/** A question's text and answers in place of the usual; name, code and number are the element's still. */
const inOwnWords = ({ element, question, answers }: OwnQuestion): Element => ({
  ...elements[element],
  officialQuestion: question,
  shortQuestion: question,
  answers,
  plainAnswers: answers,
});

/** The four answers as a phone or a kiosk shows them. */
export const plainAnswersOf = ({ answers, plainAnswers = answers }: Element): Element['answers'] =>
  plainAnswers;

/** An element as a service asks it. */
export function questionOf(
  { ownQuestions }: Pick<Service, 'ownQuestions'>,
  key: ElementKey,
): Element {
  const own = ownQuestions.find(({ element }) => element === key);
  return own === undefined ? elements[key] : inOwnWords(own);
}

/** A question that services of a unit ask in place of the usual one. */
export interface Replacement extends OwnQuestion {
  /** Who asks it, by name; of the city, with the department. */
  readonly services: readonly Text[];
  /** Whether every service of the unit that asks the element asks it so. */
  readonly everywhere: boolean;
}

/**
 * The questions that a unit asks in place of the usual ones, each once, in the regulation's order.
 *
 * @param unit id of a department or a service; empty: the city
 */
export function replacementsIn(
  { services, departments }: Pick<Catalogue, 'services' | 'departments'>,
  unit: string,
): Replacement[] {
  const within = services.filter(
    ({ id, department }) => unit === '' || unit === id || unit === department,
  );
  const shortNames = new Map(departments.map(({ id, shortName }) => [id, shortName]));
  const nameOf = ({ name, department }: Service): Text => {
    const at = unit === '' ? ` (${shortNames.get(department) ?? department})` : '';
    return { id: `${name.id}${at}`, en: `${name.en}${at}` };
  };
  const asked = within.flatMap((service) =>
    service.ownQuestions.map((question) => ({ service, question })),
  );
  return [...Map.groupBy(asked, ({ question }) => JSON.stringify(question)).values()]
    .flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const asking = within.filter((service) => service.asked.includes(first.question.element));
      return {
        ...first.question,
        services: same.map(({ service }) => nameOf(service)),
        everywhere: same.length === asking.length,
      };
    })
    .toSorted((a, b) => elements[a.element].code.localeCompare(elements[b.element].code));
}

/** The question of an element at a unit; the usual one where its services do not all ask the same. */
export function questionAt(replacements: readonly Replacement[], key: ElementKey): Element {
  const only = replacements.find(({ element, everywhere }) => everywhere && element === key);
  return only === undefined ? elements[key] : inOwnWords(only);
}

/**
 * The names of an element's four answers over the figures of a unit. Where its services ask in different words, the
 * words of none of them are right, but all mean the same by 1 to 4.
 */
export function answersAt(
  replacements: readonly Replacement[],
  key: ElementKey,
): Element['answers'] {
  const isMixed = replacements.some(({ element, everywhere }) => element === key && !everywhere);
  return isMixed ? answerKey : questionAt(replacements, key).answers;
}
