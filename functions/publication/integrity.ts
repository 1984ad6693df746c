/** Gathers what was counted and held of a scope in a period, and has it published. */
import { monthOf } from '#shared/local-time.ts';
import { publishChannels } from '#shared/publication/channels.ts';
import { type Period, wholeQuarters } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { besideOpenOf } from '#shared/trust/beside-open.ts';
import { type Directed, publishDirected } from '#shared/trust/directed.ts';
import { type Integrity, publishIntegrity } from '#shared/trust/integrity.ts';
import { city } from '../city.ts';
import { readClosedDay } from '../db/open-windows.ts';
import { countBeyondServed } from '../db/people-served.ts';
import { readDirected } from '../db/read-directed.ts';
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

/** Departments are told of, and services are not: they would be too small. */
function departmentsOf(scope: Scope): readonly string[] {
  const { catalogue } = city();
  switch (scope.kind) {
    case 'city':
      return catalogue.departments.map(({ id }) => id);
    case 'department':
      return [scope.department.id];
    case 'service':
      return [];
  }
}

/**
 * Whether answers were steered, in the quarters of a period that are over. A quarter is told of once its last window was
 * looked at, so that nothing moves between two readings: a later one would tell of those in between alone.
 */
async function readSteered(
  db: Database,
  scope: Scope,
  { months }: Period,
  today: string,
): Promise<Directed[]> {
  const { index } = city();
  const departments = departmentsOf(scope);
  const over = wholeQuarters(months, today);
  if (departments.length === 0 || over.length === 0) return [];
  // Where no day was ever closed nothing waits for its window: a made-up city counts at once.
  const closed = await readClosedDay(db);
  const quarters = over.filter(({ to }) => closed === '' || to <= closed).map(({ id }) => id);
  const services = departments.flatMap((department) => index.servicesOf(department));
  const departmentOf = new Map(services.map(({ id, department }) => [id, department]));
  const heard = await readDirected(db, quarters, [...departmentOf.keys()]);
  const ofQuarter = Map.groupBy(heard, ({ quarter }) => quarter);
  return quarters.flatMap((quarter) => {
    const ofDepartment = Map.groupBy(ofQuarter.get(quarter) ?? [], ({ service }) =>
      departmentOf.get(service),
    );
    return departments.flatMap((department) => {
      const told = publishDirected({ department, quarter }, ofDepartment.get(department) ?? []);
      return told === undefined ? [] : [told];
    });
  });
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
  const [counted, held, beyondServed, directed] = await Promise.all([
    readCounted(db, scope, period),
    readHeldHeard(db, services, period.months),
    countBeyondServed(db, services, period.months.filter(isOver)),
    readSteered(db, scope, period, today),
  ]);
  const { recipe } = viewOf(scope, catalogue, given);
  const serviceMonths =
    scope.kind === 'service' ? byServiceAndMonth(counted.filter((row) => isOver(row.period))) : [];
  const besideOpen = besideOpenOf(publishChannels(serviceMonths, recipe));
  const strata = sumStrata(counted.map((row) => row.strata));
  return publishIntegrity(strata, held, recipe, { besideOpen, beyondServed, directed });
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
