/**
 * What became of departments and services: which one goes on with what another one was. The row that goes on names those
 * that it continues in its `formerly`; several may continue one, and one several.
 */

/** A department or a service. */
export interface Unit {
  readonly id: string;
  readonly closed?: string;
  readonly formerly?: readonly string[];
}

export interface Succession {
  /** Ids of those that name it as what they continue, in the catalogue's order. */
  readonly successorsOf: (id: string) => readonly string[];
  /** Ids of what it continues, as its row names them. */
  readonly predecessorsOf: (id: string) => readonly string[];
  /** All that it continues, nearest first: also what those continue. */
  readonly ancestryOf: (id: string) => readonly string[];
  /** The open ones that go on with it at last, however often that changed; itself if it is open. */
  readonly todayOf: (id: string) => readonly string[];
}

/** All that is reached from an id, nearest first, without itself; circles end where they began. */
function reached(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const each of found) for (const following of next(each)) found.add(following);
  return [...found].slice(1);
}

/** The succession among the departments, or among the services. */
export function successionOf(units: readonly Unit[]): Succession {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const successors = new Map<string, string[]>();
  for (const { id, formerly = [] } of units) {
    for (const before of formerly) successors.set(before, [...(successors.get(before) ?? []), id]);
  }
  const successorsOf = (id: string) => successors.get(id) ?? [];
  const predecessorsOf = (id: string) => byId.get(id)?.formerly ?? [];
  const isOpenUnit = (id: string) => byId.has(id) && byId.get(id)?.closed === undefined;
  return {
    successorsOf,
    predecessorsOf,
    ancestryOf: (id) => reached(id, predecessorsOf),
    todayOf: (id) => (isOpenUnit(id) ? [id] : reached(id, successorsOf).filter(isOpenUnit)),
  };
}
