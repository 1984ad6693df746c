/** Gathers the tallies that a scope's results rest on and has them published; once for each version of what is published. */
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { successionOf } from '#shared/catalogue/successors.ts';
import { monthOf } from '#shared/local-time.ts';
import type { Continued } from '#shared/publication/continued.ts';
import { enteredIn } from '#shared/publication/entered.ts';
import { type Period, trailingMonths } from '#shared/publication/period.ts';
import { monthsToPublish, publishResults } from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import { type City, city } from '../city.ts';
import { readAddedOptions } from '../db/added-options.ts';
import { readActed, readDoneActions } from '../db/follow-ups.ts';
import {
  byServiceAndMonth,
  type PeriodStrata,
  readCountedThrough,
  readFirstMonth,
  readIsDemo,
  readStrata,
  readVolume,
} from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { resultsKind } from './kinds.ts';
import { type Published, readPublished, readPublishedOf } from './published.ts';
import { scopeIn, type Told, tell, withUnit } from './told.ts';

interface Gathered {
  /** The scope itself, month by month. */
  readonly whole: readonly PeriodStrata[];
  /** Its parts, departments or services, month by month. */
  readonly parts: readonly PeriodStrata[];
}

export async function gather(
  db: Database,
  scope: Scope,
  months: readonly string[],
): Promise<Gathered> {
  const { index } = city();
  switch (scope.kind) {
    case 'city': {
      const [whole, parts] = await Promise.all([
        readStrata(db, 'city-month', months),
        readStrata(db, 'department-month', months),
      ]);
      return { whole, parts };
    }
    case 'department': {
      const { id } = scope.department;
      const services = index.servicesOf(id).map((service) => service.id);
      const [whole, parts] = await Promise.all([
        readStrata(db, 'department-month', months, [id]),
        readStrata(db, 'service-month', months, services),
      ]);
      return { whole, parts };
    }
    case 'service':
      return {
        whole: await readStrata(db, 'service-month', months, [scope.service.id]),
        parts: [],
      };
  }
}

/** A service is too small to tell its hours. */
async function readVolumeOf(
  db: Database,
  scope: Scope,
  months: readonly string[],
): Promise<Volume> {
  if (scope.kind === 'service') return [];
  return readVolume(db, scope.kind === 'city' ? '' : scope.department.id, months);
}

/** The department whose actions may have moved a scope or its parts; null of the city's, which are all of them. */
function departmentOf(scope: Scope): string | null {
  switch (scope.kind) {
    case 'city':
      return null;
    case 'department':
      return scope.department.id;
    case 'service':
      return scope.service.department;
  }
}

/** The services of a scope that are given now: of one that is not, no window will close any more. */
function givenServices(scope: Scope, { catalogue, index }: City): string[] {
  const given = [...new Set(openCounters(catalogue).map(({ service }) => service))];
  switch (scope.kind) {
    case 'city':
      return given;
    case 'department':
      return given.filter((id) => index.serviceById.get(id)?.department === scope.department.id);
    case 'service':
      return [scope.service.id];
  }
}

export function summedBy<Key extends string>(
  rows: readonly PeriodStrata[],
  keyOf: (row: PeriodStrata) => Key,
): ReadonlyMap<Key, Strata> {
  const groups = Map.groupBy(rows, keyOf);
  return new Map(
    [...groups].map(([key, members]) => [key, sumStrata(members.map(({ strata }) => strata))]),
  );
}

function byUnitAndMonth(
  rows: readonly PeriodStrata[],
): ReadonlyMap<string, ReadonlyMap<string, Strata>> {
  const units = Map.groupBy(rows, ({ unit }) => unit);
  return new Map([...units].map(([unit, own]) => [unit, summedBy(own, ({ period }) => period)]));
}

/** What may be shown of a scope in a period, and the first month that has anything to show. */
export type ResultsWithFirstMonth = Results & { readonly firstMonth: string | null };

/**
 * The closed units that a scope goes on with, and what they heard. One that others go on with too is left out: its past is
 * nobody's alone.
 */
async function readContinued(
  db: Database,
  scope: Scope,
  months: readonly string[],
  { catalogue: now }: City,
): Promise<Continued[]> {
  const { catalogue, index } = city();
  if (scope.kind === 'city') return [];
  const isDepartment = scope.kind === 'department';
  const units = isDepartment ? now.departments : now.services;
  const { ancestryOf, successorsOf } = successionOf(units);
  const ids = ancestryOf(isDepartment ? scope.department.id : scope.service.id).filter(
    (id) => successorsOf(id).length === 1,
  );
  if (ids.length === 0) return [];
  const series = isDepartment ? 'department-month' : 'service-month';
  const heard = byUnitAndMonth(await readStrata(db, series, months, ids));
  return ids.flatMap((id): Continued[] => {
    const department = catalogue.departments.find((each) => each.id === id);
    const service = catalogue.services.find((each) => each.id === id);
    const closed = units.find((each) => each.id === id)?.closed;
    const part: Scope | undefined = isDepartment
      ? department && { kind: 'department', department }
      : service && { kind: 'service', service };
    if (part === undefined) return [];
    const { published, recipe } = viewOf(part, catalogue);
    const unit = { id, name: published.name, ...(closed !== undefined && { closed }) };
    const named = isDepartment ? unit : withUnit(unit, index);
    return [{ unit: named, recipe, months: heard.get(id) ?? new Map() }];
  });
}

/** What may be shown of a scope in a period, computed from the tallies as they are now. */
export function readResults(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<ResultsWithFirstMonth> {
  return tell(db, period, today, (told) =>
    readTold(db, scopeIn(told.city, scope), period, today, told),
  );
}

async function readTold(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
  { given, became, present }: Told,
): Promise<ResultsWithFirstMonth> {
  const { catalogue } = city();
  const months = monthsToPublish(period, today);
  const since = `${trailingMonths(period, 12, today)[0] ?? monthOf(today)}-01`;
  const isOver = (month: string) => month < monthOf(today);
  const [
    { whole, parts },
    continued,
    done,
    acted,
    volume,
    firstMonth,
    countedThrough,
    added,
    demo,
  ] = await Promise.all([
    gather(db, scope, months),
    readContinued(db, scope, months, present),
    readDoneActions(db, { today, since, department: departmentOf(scope) }),
    scope.kind === 'city' ? readActed(db, period, today) : undefined,
    readVolumeOf(db, scope, period.months.filter(isOver)),
    readFirstMonth(db),
    readCountedThrough(db, givenServices(scope, present), today),
    readAddedOptions(db),
    readIsDemo(db),
  ]);
  const serviceRows = { city: [], department: parts, service: whole }[scope.kind];
  const results = publishResults({
    ...{ scope, catalogue, given, became, continued, period },
    months: summedBy(whole, (row) => row.period),
    serviceMonths: byServiceAndMonth(
      serviceRows.filter((row) => period.months.includes(row.period) && isOver(row.period)),
    ),
    entered: enteredIn(whole.filter((row) => period.months.includes(row.period))),
    volume,
    done,
    ...(acted && { acted }),
    partMonths: byUnitAndMonth(parts),
    added,
    asOf: today,
    countedThrough,
    demo,
  });
  return { ...results, firstMonth };
}

/**
 * The published results of several units in a period, in the order asked for: one query where all of them were read before.
 */
export function readPublishedResultsOf(
  db: Database,
  scopes: readonly Scope[],
  period: Period,
  today: string,
): Promise<readonly Published<ResultsWithFirstMonth>[]> {
  return readPublishedOf(db, resultsKind, { scopes, period, today }, (scope) =>
    readResults(db, scope, period, today),
  );
}

/** The published results of a unit and period. */
export function readPublishedResults(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Published<ResultsWithFirstMonth>> {
  return readPublished(db, resultsKind, { scope, period, today }, () =>
    readResults(db, scope, period, today),
  );
}
