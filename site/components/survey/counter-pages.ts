/** Every counter's pages with what they show: the counter, its service and its department. */
import { catalogue } from 'virtual:catalogue';
import type { Counter, Department, Service } from '#shared/catalogue/catalogue.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';

export interface CounterPage {
  readonly counter: Counter;
  readonly service: Service;
  readonly department: Department;
}

const { counterByCode, serviceById, departmentById } = catalogueIndex(catalogue);

/** What the pages of a counter show; undefined if there is no counter with this code. */
export function counterPage(code: string): CounterPage | undefined {
  const counter = counterByCode.get(code);
  const service = counter && serviceById.get(counter.service);
  const department = service && departmentById.get(service.department);
  return department && { counter, service, department };
}

/** One path a counter, as `getStaticPaths` wants it. */
export function counterPaths(): { params: { code: string }; props: CounterPage }[] {
  return catalogue.counters.map(({ code }) => {
    const props = counterPage(code);
    if (props === undefined) throw new Error(`counter ${code} has no department`);
    return { params: { code }, props };
  });
}
