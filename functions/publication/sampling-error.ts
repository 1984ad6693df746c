/** How far chance may have moved the index of a year, as the national metadata ask for it. */

import { assess } from '#shared/publication/figure.ts';
import type { Period } from '#shared/publication/period.ts';
import { viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { toldOf } from './told.ts';

/**
 * Of the city, or of a department of it.
 *
 * @returns undefined where there is no index that may be shown
 */
export async function readSamplingError(
  db: Database,
  department: string | undefined,
  period: Period,
  today: string,
): Promise<{ readonly standardError: number } | undefined> {
  const { months } = period;
  const { city: told, given } = await toldOf(db, period, today);
  const { catalogue, index } = told;
  const unit = department === undefined ? undefined : index.departmentById.get(department);
  const { recipe } = viewOf(
    unit === undefined ? { kind: 'city' } : { kind: 'department', department: unit },
    catalogue,
    given,
  );
  const rows =
    unit === undefined
      ? await readStrata(db, 'city-month', months)
      : await readStrata(db, 'department-month', months, [unit.id]);
  const { standardError } = assess(sumStrata(rows.map(({ strata }) => strata)), recipe);
  return standardError === undefined ? undefined : { standardError };
}
