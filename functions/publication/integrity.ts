/** Gathers what was counted and held of a scope in a period, and has it published. */
import { monthOf } from '#shared/local-time.ts';
import { publishChannels } from '#shared/publication/channels.ts';
import type { Period } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { besideOpenOf } from '#shared/trust/beside-open.ts';
import { type Integrity, publishIntegrity } from '#shared/trust/integrity.ts';
import { city } from '../city.ts';
import { countBeyondServed } from '../db/people-served.ts';
import { readHeldHeard } from '../db/read-integrity.ts';
import { byServiceAndMonth, readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { integrityKind } from './kinds.ts';
import { type Published, readPublished } from './published.ts';
import { scopeIn, type Told, tell } from './told.ts';

function servicesOf(scope: Scope): readonly string[] {
  const { catalogue, index } = city();
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

/** What may be shown of what was collected of a scope in a period, computed from what is counted and held now. */
export function readIntegrity(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Integrity> {
  return tell(db, period, today, (told) =>
    readTold(db, scopeIn(told.city, scope), period, today, told),
  );
}

async function readTold(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
  { given }: Told,
): Promise<Integrity> {
  const { catalogue } = city();
  const isOver = (month: string) => month < monthOf(today);
  const services = servicesOf(scope);
  const [counted, held, beyondServed] = await Promise.all([
    readCounted(db, scope, period),
    readHeldHeard(db, services, period.months),
    countBeyondServed(db, services, period.months.filter(isOver)),
  ]);
  const { recipe } = viewOf(scope, catalogue, given);
  const serviceMonths =
    scope.kind === 'service' ? byServiceAndMonth(counted.filter((row) => isOver(row.period))) : [];
  const besideOpen = besideOpenOf(publishChannels(serviceMonths, recipe));
  const strata = sumStrata(counted.map((row) => row.strata));
  return publishIntegrity(strata, held, recipe, { besideOpen, beyondServed });
}

/** What is published of what was collected of a unit in a period. */
export function readPublishedIntegrity(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Published<Integrity>> {
  return readPublished(db, integrityKind, { scope, period, today }, () =>
    readIntegrity(db, scope, period, today),
  );
}
