/** Open departments, services and counters that nobody could tell apart. */
import type { Text } from '#shared/language.ts';
import { plainWords } from '#shared/tables/words.ts';
import type { Counter, Department, Service } from './catalogue.ts';
import { isOpen } from './open-counters.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Entry, Sheet } from './sheet.ts';

function sameNames<T extends { readonly closed?: string }>(
  { file }: Sheet,
  column: string,
  entries: readonly Entry<T>[],
  nameOf: (value: T) => string,
  saidOf: (value: T) => string,
): CatalogueProblem[] {
  const rows = new Map<string, number>();
  return entries
    .filter(({ value }) => isOpen(value))
    .flatMap(({ row, value }) => {
      const name = nameOf(value);
      const before = rows.get(name);
      if (before === undefined) {
        rows.set(name, row);
        return [];
      }
      const expected: Text = {
        id: `nama yang lain, karena baris ${before} bernama sama dan orang tidak bisa membedakannya`,
        en: `another name, since row ${before} has the same and nobody could tell them apart`,
      };
      return [{ file, row, column, expected, found: saidOf(value) }];
    });
}

/** Names that stand twice: of departments in the city, of services in a department, of counters at one place of a service. */
export function repeatedNames(
  departments: { readonly sheet: Sheet; readonly entries: readonly Entry<Department>[] },
  services: { readonly sheet: Sheet; readonly entries: readonly Entry<Service>[] },
  counters: { readonly sheet: Sheet; readonly entries: readonly Entry<Counter>[] },
): CatalogueProblem[] {
  const keyOf = (...parts: readonly string[]) => parts.map(plainWords).join('\n');
  return [
    ...sameNames(
      departments.sheet,
      'name',
      departments.entries,
      ({ name }) => keyOf(name),
      ({ name }) => name,
    ),
    ...sameNames(
      departments.sheet,
      'short_name',
      departments.entries,
      ({ shortName }) => keyOf(shortName),
      ({ shortName }) => shortName,
    ),
    ...(['id', 'en'] as const).flatMap((language) =>
      sameNames(
        services.sheet,
        `name_${language}`,
        services.entries,
        ({ department, name }) => keyOf(department, name[language]),
        ({ name }) => name[language],
      ),
    ),
    ...sameNames(
      counters.sheet,
      'name',
      counters.entries,
      ({ service, name, place }) => keyOf(service, name, place),
      ({ name, place }) => `${name}, ${place}`,
    ),
  ];
}
