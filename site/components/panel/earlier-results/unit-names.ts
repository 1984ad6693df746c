/** How the unit of an earlier result is called: the city, a department or a service. */
import { city } from 'virtual:city';
import type { Language } from '#shared/language.ts';
import { earlierResults } from '#site/i18n/earlier-results.ts';

/** @param unit empty for the city; an id that the catalogue no longer has is given back as it is */
export function nameOfUnit(unit: string, language: Language): string {
  const { catalogue } = city();
  if (unit === '') return earlierResults.city[language];
  const department = catalogue.departments.find(({ id }) => id === unit);
  const service = catalogue.services.find(({ id }) => id === unit);
  return department?.name ?? service?.name[language] ?? unit;
}
