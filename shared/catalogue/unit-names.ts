/** Units by the names that people write instead of their ids. */
import { plainWords } from '#shared/tables/words.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Finds the units that a name may mean.
 *
 * @returns ids of departments, else of services: `disdukcapil`, `disdukcapil/ktp-el`; several where a name is no answer
 */
export function unitsByName({
  departments,
  services,
}: Pick<Catalogue, 'departments' | 'services'>): (name: string) => readonly string[] {
  const ofDepartments = departments.flatMap(({ id, name, shortName }) =>
    [name, shortName].map((each) => ({ id, name: plainWords(each) })),
  );
  const ofServices = services.flatMap(({ id, name }) =>
    [name.id, name.en].map((each) => ({ id, name: plainWords(each) })),
  );
  return (name) => {
    const wanted = plainWords(name);
    const found = (named: typeof ofDepartments) => [
      ...new Set(named.flatMap((each) => (each.name === wanted ? each.id : []))),
    ];
    const asDepartment = found(ofDepartments);
    return asDepartment.length > 0 ? asDepartment : found(ofServices);
  };
}
