/** What stands on the poster of a counter, and which posters are to be printed anew after a publication. */
import type { Catalogue, Counter } from './catalogue.ts';
import { isOpen } from './open-counters.ts';

/** The words of the catalogue on paper, in the order in which they stand there. */
export interface PosterWords {
  readonly city: string;
  /** Of the address in the QR code; absent: not set. */
  readonly origin?: string;
  readonly serviceId: string;
  readonly serviceEn: string;
  readonly counter: string;
  readonly place: string;
  readonly department: string;
  readonly departmentShort: string;
}

/** What stands on the paper of a counter; undefined if it is unknown or closed, and so has none. */
export function posterWords(catalogue: Catalogue, code: string): PosterWords | undefined {
  const counter = catalogue.counters.find((each) => each.code === code);
  return counter && isOpen(counter) ? wordsOf(catalogue)(counter) : undefined;
}

function wordsOf({ settings, departments, services }: Catalogue) {
  const serviceById = new Map(services.map((each) => [each.id, each]));
  const departmentById = new Map(departments.map((each) => [each.id, each]));
  return ({ service: of, name, place }: Counter): PosterWords | undefined => {
    const service = serviceById.get(of);
    const department = service && departmentById.get(service.department);
    return (
      department && {
        city: settings.city,
        ...(settings.origin !== undefined && { origin: settings.origin }),
        serviceId: service.name.id,
        serviceEn: service.name.en,
        counter: name,
        place,
        department: department.name,
        departmentShort: department.shortName,
      }
    );
  };
}

export type PosterField = keyof PosterWords;

/** Why the paper of a counter is to be printed: it has none yet (`new`), hangs no longer true, or is to be taken down. */
export interface PosterChange {
  readonly code: string;
  readonly why: 'new' | 'changed' | 'closed';
  /** What is no longer true on it; none of one that is new or closed. */
  readonly fields: readonly PosterField[];
}

/** What a publication means for paper, in the order of the new catalogue. */
export function posterChanges(before: Catalogue, after: Catalogue): readonly PosterChange[] {
  const [then, now] = [wordsOf(before), wordsOf(after)];
  const known = new Map(before.counters.map((each) => [each.code, each]));
  return after.counters.flatMap((counter): PosterChange[] => {
    const { code } = counter;
    const was = known.get(code);
    const hung = was !== undefined && isOpen(was);
    if (!isOpen(counter)) return hung ? [{ code, why: 'closed', fields: [] }] : [];
    if (!hung) return [{ code, why: 'new', fields: [] }];
    const [old, current] = [then(was), now(counter)];
    const fields = Object.keys({ ...old, ...current }) as PosterField[];
    const differing = fields.filter((field) => old?.[field] !== current?.[field]);
    return differing.length === 0 ? [] : [{ code, why: 'changed', fields: differing }];
  });
}

/** Whether the paper of a counter says something else, or is needed at all, since another version. */
export function posterChanged(before: Catalogue, after: Catalogue, code: string): boolean {
  const [old, current] = [posterWords(before, code), posterWords(after, code)];
  return JSON.stringify(old) !== JSON.stringify(current);
}
