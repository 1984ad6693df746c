/** A few counters to try on a site of made-up data: the first of every kind of department. */
import { city } from 'virtual:city';
import { departmentKinds } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';

export interface SampleCounter {
  readonly code: string;
  readonly service: Text;
  readonly department: string;
}

export function sampleCounters(): SampleCounter[] {
  const { catalogue, index } = city();
  const { servicesOf, openCountersOf } = index;
  return departmentKinds.flatMap((kind) => {
    const department = catalogue.departments.find(
      (each) => each.kind === kind && each.closed === undefined,
    );
    const service = servicesOf(department?.id ?? '').find(
      ({ id }) => openCountersOf(id).length > 0,
    );
    const [counter] = openCountersOf(service?.id ?? '');
    return department && service && counter
      ? [{ code: counter.code, service: service.name, department: department.shortName }]
      : [];
  });
}
