/** Settings that are said of a department, a service or a single counter. */
import type { Counter } from './catalogue.ts';

/** What is said of a counter: by its code, its service or its department, whichever is closest. */
export function closest<Value>(
  said: Readonly<Record<string, Value>>,
  { code, service }: Pick<Counter, 'code' | 'service'>,
): Value | undefined {
  const [department = ''] = service.split('/');
  return said[code] ?? said[service] ?? said[department];
}
