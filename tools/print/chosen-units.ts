/** The units that a command line names: a department with each of its services, or one of them. */
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { ServedCity } from '../catalogue/served-city.ts';
import { giveUp } from '../run/programs.ts';

export interface UnitOptions {
  readonly department?: string | undefined;
  readonly service?: string | undefined;
  readonly period?: string | undefined;
}

/**
 * Ids of the units, such as `disdukcapil` and `disdukcapil/ktp-el`; ends the program with a word of advice
 * where there is no such unit or period.
 */
export function chosenUnits(
  city: ServedCity,
  { department, service, period }: UnitOptions,
  usage: string,
): string[] {
  const { departmentById, serviceById, servicesOf } = catalogueIndex(city);
  if (department === undefined || !departmentById.has(department)) {
    giveUp(`Name a department: ${[...departmentById.keys()].join(', ')}.\n\n${usage}`);
  }
  if (service !== undefined && !serviceById.has(`${department}/${service}`)) {
    const known = servicesOf(department).map(({ slug }) => slug);
    giveUp(`There is no service "${service}". Known: ${known.join(', ')}.\n\n${usage}`);
  }
  if (period !== undefined && parsePeriod(period) === undefined) {
    giveUp(`There is no period "${period}": 2026, 2026-S1, 2026-Q3 or 2026-07.\n\n${usage}`);
  }
  return service === undefined
    ? [department, ...servicesOf(department).map(({ id }) => id)]
    : [`${department}/${service}`];
}
