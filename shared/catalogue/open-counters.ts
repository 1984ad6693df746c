/**
 * Which counters serve people. A closed one stays in the catalogue: its answers count, and the QR codes that hang
 * somewhere still lead to it.
 */
import type { Catalogue, Counter } from './catalogue.ts';
import { successionOf } from './successors.ts';

/** Whether a counter serves people. */
export function isOpen({ closed }: Pick<Counter, 'closed'>): boolean {
  return closed === undefined;
}

/** The counters that serve people, in the catalogue's order. */
export function openCounters({ counters }: Pick<Catalogue, 'counters'>): readonly Counter[] {
  return counters.filter(isOpen);
}

/**
 * Whether a counter served people at some time of a month.
 *
 * @param month `YYYY-MM`
 */
export function wasOpenIn({ closed }: Pick<Counter, 'closed'>, month: string): boolean {
  return closed === undefined || closed > `${month}-01`;
}

/** Where somebody who stands at a counter that has closed may be served instead. */
export interface Instead {
  /** The other counters of its service, or of those that go on with it. */
  readonly same: readonly Counter[];
  /** Those of the other services of the departments that offer these, or that go on with its department. */
  readonly others: readonly Counter[];
}

/** The open counters that serve instead of one: those of its service apart from those of its department. */
export function insteadOf(
  counter: Counter,
  catalogue: Pick<Catalogue, 'departments' | 'services' | 'counters'>,
): Instead {
  const departmentOf = (service: string) => service.split('/')[0] ?? '';
  const services = new Set([
    counter.service,
    ...successionOf(catalogue.services).todayOf(counter.service),
  ]);
  const departments = new Set([
    ...[...services].map(departmentOf),
    ...successionOf(catalogue.departments).todayOf(departmentOf(counter.service)),
  ]);
  const own = openCounters(catalogue).filter(
    ({ code, service }) => code !== counter.code && departments.has(departmentOf(service)),
  );
  return {
    same: own.filter(({ service }) => services.has(service)),
    others: own.filter(({ service }) => !services.has(service)),
  };
}
