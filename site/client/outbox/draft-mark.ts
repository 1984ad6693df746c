/**
 * A mark that a counter's survey was begun on this phone. It can be read at once, while a database takes
 * its time to open on a cheap phone: most visits then begin without waiting for it.
 */

const name = (counter: string) => `draft ${counter}`;

/** The work, or nothing where a browser refuses to store. */
export function whereAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export const isMarked = (counter: string): boolean =>
  whereAllowed(() => localStorage.getItem(name(counter)) !== null) ?? false;

export const mark = (counter: string): void =>
  whereAllowed(() => localStorage.setItem(name(counter), ''));

export const unmark = (counter: string): void =>
  whereAllowed(() => localStorage.removeItem(name(counter)));
