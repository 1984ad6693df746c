/** Every counter's pages with what they show: the counter, its service and its department. */
import { city } from 'virtual:city';
import type { Counter, Department, Service } from '#shared/catalogue/catalogue.ts';

export interface CounterPage {
  readonly counter: Counter;
  readonly service: Service;
  readonly department: Department;
}

/** What the pages of a counter show; undefined if there is no counter with this code. */
export function counterPage(code: string): CounterPage | undefined {
  const { counterByCode, serviceById, departmentById } = city().index;
  const counter = counterByCode.get(code);
  const service = counter && serviceById.get(counter.service);
  const department = service && departmentById.get(service.department);
  return department && { counter, service, department };
}
