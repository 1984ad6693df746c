/** Gathers the tallies that a scope's results rest on and has them published; once for each version of what is published. */
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { monthOf } from '#shared/local-time.ts';
import { enteredIn } from '#shared/publication/entered.ts';
import { type Period, trailingMonths } from '#shared/publication/period.ts';
import { monthsToPublish, publishResults } from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import { city } from '../city.ts';
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

/** The services of a scope that are still given: of one that is not, no window will close any more. */
function givenServices(scope: Scope): string[] {
  const { catalogue, index } = city();
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

/** What may be shown of a scope in a period, computed from the tallies as they are now. */
export async function readResults(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<ResultsWithFirstMonth> {
  const { catalogue } = city();
  const months = monthsToPublish(period, today);
  const since = `${trailingMonths(period, 12, today)[0] ?? monthOf(today)}-01`;
  const isOver = (month: string) => month < monthOf(today);
  const [{ whole, parts }, done, acted, volume, firstMonth, countedThrough, added, demo] =
    await Promise.all([
      gather(db, scope, months),
      readDoneActions(db, { today, since, department: departmentOf(scope) }),
      scope.kind === 'city' ? readActed(db, period, today) : undefined,
      readVolumeOf(db, scope, period.months.filter(isOver)),
      readFirstMonth(db),
      readCountedThrough(db, givenServices(scope), today),
      readAddedOptions(db),
      readIsDemo(db),
    ]);
  const serviceRows = { city: [], department: parts, service: whole }[scope.kind];
  const results = publishResults({
    scope,
    catalogue,
    period,
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
