/** What is published of a period is told in the names and the structure of its last day (decision 54). */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { becameOfDepartment, becameOfService } from '#shared/catalogue/past-names.ts';
import { toldCatalogue } from '#shared/catalogue/told-catalogue.ts';
import type { PublishedBecame } from '#shared/publication/became.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { type City, city, cityOf, inCity } from '../city.ts';
import { catalogueOn } from '../db/told-versions.ts';
import type { Database } from '../host/database.ts';

export interface Told {
  /** The city as the period is told, which is what `city()` gives within. */
  readonly city: City;
  readonly given: ReadonlySet<string>;
  /** The city now. */
  readonly present: City;
  readonly became: (kind: 'department' | 'service', id: string) => PublishedBecame | undefined;
}

const became =
  (then: Catalogue, { catalogue: now, index }: City): Told['became'] =>
  (kind, id) => {
    if (kind === 'department') return becameOfDepartment(id, then, now);
    const service = becameOfService(id, then, now);
    return (
      service && { ...service, goesOnAs: service.goesOnAs.map((each) => withUnit(each, index)) }
    );
  };

/** A service with the short name of its department. */
export function withUnit<Named extends { readonly id: string }>(
  service: Named,
  { serviceById, departmentById }: City['index'],
): Named & { readonly of?: string } {
  const of = departmentById.get(serviceById.get(service.id)?.department ?? '')?.shortName;
  return { ...service, ...(of !== undefined && { of }) };
}

/** How a period is told; the present city of one that runs or has not begun. */
export async function toldOf(
  db: Database,
  { from, to }: Pick<Period, 'from' | 'to'>,
  today: string,
): Promise<Told> {
  const present = city();
  const now = present.catalogue;
  const then = to < today ? await catalogueOn(db, present, to) : now;
  const { catalogue, given } = toldCatalogue(from, then, now);
  return {
    city: catalogue === now ? present : cityOf(present.version, catalogue, present.publishedAt),
    given,
    present,
    became: became(then, present),
  };
}

/** Runs what tells of a period. */
export async function tell<T>(
  db: Database,
  period: Pick<Period, 'from' | 'to'>,
  today: string,
  telling: (told: Told) => Promise<T>,
): Promise<T> {
  const told = await toldOf(db, period, today);
  return inCity(told.city, () => telling(told));
}

/** A scope of the present city as it was then. */
export function scopeIn({ index }: City, scope: Scope): Scope {
  switch (scope.kind) {
    case 'city':
      return scope;
    case 'department': {
      const department = index.departmentById.get(scope.department.id) ?? scope.department;
      return { kind: 'department', department };
    }
    case 'service': {
      const service = index.serviceById.get(scope.service.id) ?? scope.service;
      return { kind: 'service', service };
    }
  }
}
