/** The catalogue by key. */
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';
import { openCounters } from './open-counters.ts';

export interface CatalogueIndex {
  readonly departmentById: ReadonlyMap<string, Department>;
  readonly serviceById: ReadonlyMap<string, Service>;
  /** Closed counters too: whoever scans an old poster, and answers that were on their way. */
  readonly counterByCode: ReadonlyMap<string, Counter>;
  /** The services of a department, in the catalogue's order. */
  readonly servicesOf: (departmentId: string) => readonly Service[];
  /** The open counters of a service, in the catalogue's order. */
  readonly openCountersOf: (serviceId: string) => readonly Counter[];
}

/** Indexes a catalogue; to be done once and kept. */
export function catalogueIndex(
  catalogue: Pick<Catalogue, 'departments' | 'services' | 'counters'>,
): CatalogueIndex {
  const { departments, services, counters } = catalogue;
  const byDepartment = Map.groupBy(services, ({ department }) => department);
  const byService = Map.groupBy(openCounters(catalogue), ({ service }) => service);
  return {
    departmentById: new Map(departments.map((department) => [department.id, department])),
    serviceById: new Map(services.map((service) => [service.id, service])),
    counterByCode: new Map(counters.map((counter) => [counter.code, counter])),
    servicesOf: (id) => byDepartment.get(id) ?? [],
    openCountersOf: (id) => byService.get(id) ?? [],
  };
}
