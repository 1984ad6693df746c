/** Gathers the tallies of a year and has them published as open data. */
import { type Rows, rowsOf, type Unit } from '#shared/open-data/rows.ts';
import { periodChoices, yearOf } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { catalogue, index } from './city.ts';
import { type PeriodStrata, readStrata } from './db/read-tallies.ts';

/** What one file holds: the city with its departments, or a department with its services. */
export interface OpenDataQuery {
  readonly year: string;
  readonly department: string | undefined;
}

/** The years that may be asked for, the newest first. */
export function yearsOf(firstMonth: string | null, today: string): string[] {
  return periodChoices(firstMonth, today).year.map(({ id }) => id);
}

function byUnit(rows: readonly PeriodStrata[]): ReadonlyMap<string, ReadonlyMap<string, Strata>> {
  const units = Map.groupBy(rows, ({ unit }) => unit);
  return new Map(
    [...units].map(([unit, own]) => {
      const months = Map.groupBy(own, ({ period }) => period);
      return [
        unit,
        new Map(
          [...months].map(([month, heard]) => [month, sumStrata(heard.map((row) => row.strata))]),
        ),
      ];
    }),
  );
}

interface Heard {
  readonly whole: readonly PeriodStrata[];
  readonly parts: readonly PeriodStrata[];
}

async function read(
  db: D1Database,
  department: string | undefined,
  months: readonly string[],
): Promise<Heard> {
  if (department === undefined) {
    const [whole, parts] = await Promise.all([
      readStrata(db, 'city-month', months),
      readStrata(db, 'department-month', months),
    ]);
    return { whole, parts };
  }
  const services = index.servicesOf(department).map(({ id }) => id);
  const [whole, parts] = await Promise.all([
    readStrata(db, 'department-month', months, [department]),
    readStrata(db, 'service-month', months, services),
  ]);
  return { whole, parts };
}

/**
 * All that is published of a year, in every period of it that has begun.
 *
 * @param query a year that has begun and a department of the city
 */
export async function readOpenData(
  db: D1Database,
  { year, department }: OpenDataQuery,
  today: string,
): Promise<Rows> {
  const all = Object.values(periodChoices(`${year}-01`, today)).flat();
  const periods = all.filter(({ from }) => yearOf(from) === year);
  const months = periods.filter(({ kind }) => kind === 'month').map(({ id }) => id);
  const { whole, parts } = await read(db, department, months);

  const unit = department === undefined ? undefined : index.departmentById.get(department);
  const scope: Scope =
    unit === undefined ? { kind: 'city' } : { kind: 'department', department: unit };
  const view = viewOf(scope, catalogue);
  const [ofWhole, ofParts] = [byUnit(whole), byUnit(parts)];
  const kind = unit === undefined ? 'department' : 'service';
  const units: Unit[] = [
    {
      scope: view.published,
      recipe: view.recipe,
      months: ofWhole.get(view.published.id) ?? new Map(),
    },
    ...view.parts.map(({ id, name, recipe }) => ({
      scope: { kind, id, name } as const,
      recipe,
      months: ofParts.get(id) ?? new Map(),
    })),
  ];
  return rowsOf(units, periods, today);
}
