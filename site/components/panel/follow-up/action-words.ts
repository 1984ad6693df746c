/** An action's parts in words, for the panel's pages. */
import { city } from 'virtual:city';
import type { Plan } from '#shared/follow-up/action.ts';
import type { Language } from '#shared/language.ts';
import { officeNames } from '#shared/report/words.ts';
import { elements } from '#shared/survey/elements.ts';
import { proposal } from '#site/i18n/panel-follow-up.ts';

export function departmentName(id: string): string {
  const { catalogue } = city();
  return catalogue.departments.find((each) => each.id === id)?.shortName ?? id;
}

export function responsibleName({ responsible }: Plan, language: Language): string {
  return responsible.office === 'other'
    ? departmentName(responsible.department)
    : officeNames[responsible.office][language];
}

/** Element, theme and service, as far as it is about any. */
export function subjectsOf(
  { element, theme, service }: Plan,
  language: Language,
): readonly string[] {
  const { catalogue } = city();
  const name = catalogue.services.find(({ id }) => id === service)?.name[language];
  return [
    ...(element === null ? [proposal.noElement[language]] : [elements[element].name[language]]),
    ...(theme === null ? [] : [`“${theme}”`]),
    ...(service === null ? [] : [name ?? service]),
  ];
}
