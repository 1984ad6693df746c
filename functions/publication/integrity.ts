/** Gathers what was counted and held of a scope in a period, and has it published. */
import type { Period } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { type Integrity, publishIntegrity } from '#shared/trust/integrity.ts';
import { catalogue, index } from '../city.ts';
import { readHeldHeard } from '../db/read-integrity.ts';
import { readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';

function servicesOf(scope: Scope): readonly string[] {
  switch (scope.kind) {
    case 'city':
      return catalogue.services.map(({ id }) => id);
    case 'department':
      return index.servicesOf(scope.department.id).map(({ id }) => id);
    case 'service':
      return [scope.service.id];
  }
}

function readCounted(db: Database, scope: Scope, { months }: Period) {
  switch (scope.kind) {
    case 'city':
      return readStrata(db, 'city-month', months);
    case 'department':
      return readStrata(db, 'department-month', months, [scope.department.id]);
    case 'service':
      return readStrata(db, 'service-month', months, [scope.service.id]);
  }
}

/** What may be shown of what was collected of a scope in a period. */
export async function readIntegrity(
  db: Database,
  scope: Scope,
  period: Period,
): Promise<Integrity> {
  const [counted, held] = await Promise.all([
    readCounted(db, scope, period),
    readHeldHeard(db, servicesOf(scope), period.months),
  ]);
  const strata = sumStrata(counted.map((row) => row.strata));
  return publishIntegrity(strata, held, viewOf(scope, catalogue).recipe);
}
