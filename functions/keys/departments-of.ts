import { successionOf } from '#shared/catalogue/successors.ts';
import type { City } from '../city.ts';

/**
 * The departments whose machines may speak for a service: its own, and those that had it before, since a queue machine
 * stays beside its counters when their service goes to another department.
 */
export function departmentsOf({ catalogue, index }: City, service: string): readonly string[] {
  const { ancestryOf } = successionOf(catalogue.services);
  return [service, ...ancestryOf(service)].flatMap(
    (id) => index.serviceById.get(id)?.department ?? [],
  );
}
