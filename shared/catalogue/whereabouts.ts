/** Where a code that was once printed leads, for ever. */
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';
import type { CatalogueIndex } from './lookup.ts';
import { type Instead, insteadOf, isOpen } from './open-counters.ts';
import { successionOf } from './successors.ts';

export interface Whereabouts {
  readonly counter: Counter;
  /** The service to which it belongs, where its answers count. */
  readonly service: Service;
  readonly department: Department;
  /** Where somebody is served who stands at a counter that has closed; none of an open one. */
  readonly instead?: Instead & {
    /** The open services that its service goes on as; itself if it is open. */
    readonly services: readonly Service[];
    /** The open departments that offer them, or that its department goes on as. None: only the complaint channels help. */
    readonly departments: readonly Department[];
  };
}

/** What the address of a code shows; undefined for a code that was never published. */
export function whereaboutsOf(
  code: string,
  catalogue: Catalogue,
  { counterByCode, serviceById, departmentById }: CatalogueIndex,
): Whereabouts | undefined {
  const counter = counterByCode.get(code);
  const service = counter && serviceById.get(counter.service);
  const department = service && departmentById.get(service.department);
  if (!counter || !service || !department) return undefined;
  if (isOpen(counter)) return { counter, service, department };
  const services = successionOf(catalogue.services)
    .todayOf(service.id)
    .flatMap((id) => serviceById.get(id) ?? []);
  const departments = [
    ...services.map((each) => each.department),
    ...successionOf(catalogue.departments).todayOf(department.id),
  ].flatMap((id) => departmentById.get(id) ?? []);
  return {
    counter,
    service,
    department,
    instead: {
      ...insteadOf(counter, catalogue),
      services,
      departments: [...new Set(departments)].filter(isOpen),
    },
  };
}
