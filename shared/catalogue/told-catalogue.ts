/** The catalogue in which a period is told: the names and the structure of the version in force on its last day. */
import type { Catalogue, Department, Service } from './catalogue.ts';

export interface ToldCatalogue {
  /** The rows of that version; behind them what came later, so that nothing that was answered is without a name. */
  readonly catalogue: Catalogue;
  /** Ids of the departments and services that were given in the period; others are listed only where they were answered. */
  readonly given: ReadonlySet<string>;
}

const added = <Row>(then: readonly Row[], now: readonly Row[], keyOf: (row: Row) => string) => {
  const known = new Set(then.map(keyOf));
  return [...then, ...now.filter((row) => !known.has(keyOf(row)))];
};

const idOf = ({ id }: Department | Service) => id;

/**
 * @param from first day of the period, `YYYY-MM-DD`
 * @param then the version in force on its last day; the present one of a period that runs
 * @param now the present version; of its settings everything holds but the names of the city and its government
 */
export function toldCatalogue(from: string, then: Catalogue, now: Catalogue): ToldCatalogue {
  const given = [...then.departments, ...then.services]
    .filter(({ closed }) => closed === undefined || closed > from)
    .map(idOf);
  if (then === now) return { catalogue: now, given: new Set(given) };
  const { city, government } = then.settings;
  return {
    catalogue: {
      settings: { ...now.settings, city, government },
      departments: added(then.departments, now.departments, idOf),
      services: added(then.services, now.services, idOf),
      counters: added(then.counters, now.counters, ({ code }) => code),
    },
    given: new Set(given),
  };
}

/** When a version came into force. */
export interface VersionInForce {
  readonly version: number;
  /** The day in the city on which it was published, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The version that was in force at the end of a day; the first one for days before there was any, undefined of a city that
 * has published none.
 *
 * @param versions in any order
 * @param day `YYYY-MM-DD`
 */
export function versionOn(versions: readonly VersionInForce[], day: string): number | undefined {
  const sorted = versions.toSorted((a, b) => a.version - b.version);
  return (sorted.findLast((each) => each.day <= day) ?? sorted[0])?.version;
}
