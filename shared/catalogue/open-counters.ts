/**
 * Which counters serve people. A closed one stays in the catalogue: its answers count, and the QR codes that hang
 * somewhere still lead to it.
 */
import type { Catalogue, Counter } from './catalogue.ts';

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
  /** The other counters of its service. */
  readonly same: readonly Counter[];
  /** Those of the department's other services. */
  readonly others: readonly Counter[];
}

/** The open counters of a counter's department, those of its own service apart. */
export function insteadOf(counter: Counter, catalogue: Pick<Catalogue, 'counters'>): Instead {
  const [department] = counter.service.split('/');
  const own = openCounters(catalogue).filter(({ code, service }) => {
    return code !== counter.code && service.startsWith(`${department}/`);
  });
  return {
    same: own.filter(({ service }) => service === counter.service),
    others: own.filter(({ service }) => service !== counter.service),
  };
}
