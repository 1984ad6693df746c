/** Every counter's pages with what they show: the counter, its service and its department. */
import { catalogue } from 'virtual:catalogue';
import type { Counter, Department, Service } from '#shared/catalogue/catalogue.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';

export interface CounterPage {
  readonly counter: Counter;
  readonly service: Service;
  readonly department: Department;
}

/** One path a counter, as `getStaticPaths` wants it. */
export function counterPaths(): { params: { code: string }; props: CounterPage }[] {
  const { serviceById, departmentById } = catalogueIndex(catalogue);
  return catalogue.counters.map((counter) => {
    const service = serviceById.get(counter.service);
    const department = service && departmentById.get(service.department);
    if (!department) throw new Error(`counter ${counter.code} has no department`);
    return { params: { code: counter.code }, props: { counter, service, department } };
  });
}
