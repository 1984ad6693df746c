/** The catalogue by key. */
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';

export interface CatalogueIndex {
  readonly departmentById: ReadonlyMap<string, Department>;
  readonly serviceById: ReadonlyMap<string, Service>;
  readonly counterByCode: ReadonlyMap<string, Counter>;
  /** The services of a department, in the catalogue's order. */
  readonly servicesOf: (departmentId: string) => readonly Service[];
  /** The counters of a service, in the catalogue's order. */
  readonly countersOf: (serviceId: string) => readonly Counter[];
}

/** Indexes a catalogue; to be done once and kept. */
export function catalogueIndex({ departments, services, counters }: Catalogue): CatalogueIndex {
  const byDepartment = Map.groupBy(services, ({ department }) => department);
  const byService = Map.groupBy(counters, ({ service }) => service);
  return {
    departmentById: new Map(departments.map((department) => [department.id, department])),
    serviceById: new Map(services.map((service) => [service.id, service])),
    counterByCode: new Map(counters.map((counter) => [counter.code, counter])),
    servicesOf: (id) => byDepartment.get(id) ?? [],
    countersOf: (id) => byService.get(id) ?? [],
  };
}
