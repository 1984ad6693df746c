/**
 * The questionnaire that a department used in a year: what its services asked by the catalogue in force on the year's last day,
 * or today, and what was asked otherwise before, since a city may change its catalogue in the middle of a year (decision 54).
 */
import type { Counter, OwnQuestion, Service } from '#shared/catalogue/catalogue.ts';
import type { Period } from '#shared/publication/period.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { CounterForm } from '#shared/survey/forms.ts';
import { counterForms } from '#shared/survey/forms.ts';

/** What a version of the catalogue says of a department. */
export interface CatalogueOfUnit {
  readonly version: number;
  /** On which it was published, `YYYY-MM-DD`, in the city's time zone. */
  readonly day: string;
  readonly services: readonly Service[];
  readonly counters: readonly Counter[];
  readonly added: readonly AddedElement[];
}

/** How a service asked an element before a day: not at all, in the usual words, or in its own. */
export interface AskedBefore {
  /** The day of the version that changed it. */
  readonly until: string;
  readonly element: ElementKey;
  readonly wasAsked: boolean;
  /** Null of the usual words. */
  readonly own: OwnQuestion | null;
}

export interface UsedQuestionnaire {
  readonly service: Pick<Service, 'id' | 'name' | 'asked' | 'ownQuestions'>;
  /** Which forms the pages of its counters begin with. */
  readonly forms: readonly CounterForm[];
  /** The oldest first. */
  readonly before: readonly AskedBefore[];
}

export interface QuestionnairesOfYear {
  readonly year: string;
  readonly version: number;
  readonly day: string;
  readonly services: readonly UsedQuestionnaire[];
  /** What the department asked beside the nine, in all services; also what ended within the year. */
  readonly added: readonly AddedElement[];
}

const ownOf = (service: Service, element: ElementKey): OwnQuestion | null =>
  service.ownQuestions.find((each) => each.element === element) ?? null;

function changesBetween(before: Service, after: Service, until: string): AskedBefore[] {
  return elementKeys.flatMap((element) => {
    const wasAsked = before.asked.includes(element);
    const own = ownOf(before, element);
    const isAsked = after.asked.includes(element);
    const isSame =
      wasAsked === isAsked &&
      (!isAsked || JSON.stringify(own) === JSON.stringify(ownOf(after, element)));
    return isSame ? [] : { until, element, wasAsked, own };
  });
}

/**
 * @param versions in force in some part of the year, the oldest first; at least one
 */
export function questionnairesOf(
  versions: readonly [CatalogueOfUnit, ...CatalogueOfUnit[]],
  { id: year, from }: Pick<Period, 'id' | 'from'>,
): QuestionnairesOfYear {
  const last = versions.at(-1) ?? versions[0];
  const isOfYear = ({ closed }: { readonly closed?: string | undefined }) =>
    closed === undefined || closed > from;
  const services = last.services.filter(isOfYear).map((service): UsedQuestionnaire => {
    const { id, name, asked, ownQuestions } = service;
    const counters = last.counters.filter((each) => each.service === id && isOfYear(each));
    const before = versions.slice(1).flatMap((after, at) => {
      const earlier = versions[at]?.services.find((each) => each.id === id);
      const later = after.services.find((each) => each.id === id);
      return earlier && later ? changesBetween(earlier, later, after.day) : [];
    });
    const forms = counterForms.filter((form) => counters.some((each) => each.form === form));
    return { service: { id, name, asked, ownQuestions }, forms, before };
  });
  const added = last.added.filter(isOfYear);
  return { year, version: last.version, day: last.day, services, added };
}
