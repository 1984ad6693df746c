/** Gathers the tallies of a year and has them published as open data. */
import { monthOf } from '#shared/local-time.ts';
import type { Contents, Unit, UnitTold } from '#shared/open-data/contents.ts';
import { againsts, earlierPeriod } from '#shared/publication/changes.ts';
import type { StrataByChannel } from '#shared/publication/channels.ts';
import { type Entered, enteredIn } from '#shared/publication/entered.ts';
import { type Period, parsePeriod, periodChoices, yearOf } from '#shared/publication/period.ts';
import { type Scope, type ScopeView, viewOf } from '#shared/publication/scope.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import { city } from '../city.ts';
import { readAddedOptions } from '../db/added-options.ts';
import { type PlacedHeld, readHeldHeard } from '../db/read-integrity.ts';
import { type PeriodStrata, readStrata, readVolumes } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { scopeIn, toldOf } from './told.ts';

/** What one file holds: the city with its departments, or a department with its services. */
export interface OpenDataQuery {
  readonly year: string;
  readonly department: string | undefined;
  /** Whether figures of the year before are compared with. */
  readonly withYearBefore?: boolean;
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

/** Whose answers staff entered, by unit and month. */
function enteredByUnit(
  rows: readonly PeriodStrata[],
): ReadonlyMap<string, ReadonlyMap<string, Entered>> {
  const units = Map.groupBy(rows, ({ unit }) => unit);
  return new Map(
    [...units].map(([unit, own]) => {
      const months = Map.groupBy(own, ({ period }) => period);
      return [unit, new Map([...months].map(([month, heard]) => [month, enteredIn(heard)]))];
    }),
  );
}

interface Heard {
  readonly whole: readonly PeriodStrata[];
  readonly parts: readonly PeriodStrata[];
}

async function read(
  db: Database,
  department: string | undefined,
  months: readonly string[],
): Promise<Heard> {
  const { index } = city();
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

/** Every service in every month by channel, by month. */
function serviceMonthsOf(
  rows: readonly PeriodStrata[],
): ReadonlyMap<string, readonly StrataByChannel[]> {
  const months = Map.groupBy(rows, ({ period }) => period);
  return new Map(
    [...months].map(([month, heard]) => [
      month,
      [...Map.groupBy(heard, ({ unit }) => unit).values()].map(
        (own) => new Map(own.map(({ channel, strata }) => [channel, strata])),
      ),
    ]),
  );
}

async function volumesByUnit(
  db: Database,
  months: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Volume>>> {
  const units = Map.groupBy(await readVolumes(db, months), ({ unit }) => unit);
  return new Map(
    [...units].map(([unit, own]) => [unit, new Map(own.map(({ month, hours }) => [month, hours]))]),
  );
}

const heldByMonth = (held: readonly PlacedHeld[]): ReadonlyMap<string, readonly PlacedHeld[]> =>
  Map.groupBy(held, ({ month }) => month);

/** Whether a service is a unit, or is given by it. */
const isOf = (service: string, unit: string) =>
  service === unit || city().index.serviceById.get(service)?.department === unit;

/** The periods, and those that they are compared with. */
function withEarlier(periods: readonly Period[], isCompared: boolean): readonly Period[] {
  if (!isCompared) return periods;
  const all = periods.flatMap((period) => [
    period,
    ...againsts.flatMap((against) => earlierPeriod(period, against) ?? []),
  ]);
  return [...new Map(all.map((period) => [period.id, period])).values()];
}

/** A scope and its parts as each period tells them, by the period's id. */
async function viewsIn(
  db: Database,
  scope: Scope,
  periods: readonly Period[],
  today: string,
): Promise<ReadonlyMap<string, ScopeView>> {
  const views = new Map<string, ScopeView>();
  for (const period of periods) {
    const told = await toldOf(db, period, today);
    views.set(period.id, viewOf(scopeIn(told.city, scope), told.city.catalogue, told.given));
  }
  return views;
}

/** The whole of a view, or one of its parts. */
function toldAs(
  { published, recipe, added, parts }: ScopeView,
  part: string | undefined,
): UnitTold {
  const found = parts.find(({ id }) => id === part);
  if (found === undefined)
    return { scope: published, recipe, beside: added, isGiven: part === undefined };
  const kind = found.scope.kind;
  const scope = { kind, id: found.id, name: found.name };
  return { scope, recipe: found.recipe, beside: found.added, isGiven: found.isGiven };
}

/**
 * All that is published of a year, in every period of it that has begun.
 *
 * @param query a year that has begun and a department of the city
 */
export async function readOpenData(
  db: Database,
  { year, department, withYearBefore = false }: OpenDataQuery,
  today: string,
): Promise<Contents> {
  const { catalogue, index } = city();
  const all = Object.values(periodChoices(`${year}-01`, today)).flat();
  const periods = all.filter(({ from }) => yearOf(from) === year);
  const months = periods.filter(({ kind }) => kind === 'month').map(({ id }) => id);
  const before = withYearBefore ? (parsePeriod(String(Number(year) - 1))?.months ?? []) : [];
  const over = months.filter((month) => month < monthOf(today));
  const listed = department === undefined ? catalogue.services : index.servicesOf(department);
  const [{ whole, parts }, held, volumes, added] = await Promise.all([
    read(db, department, [...before, ...months]),
    readHeldHeard(
      db,
      listed.map(({ id }) => id),
      months,
    ),
    volumesByUnit(db, over),
    readAddedOptions(db),
  ]);

  const unit = department === undefined ? undefined : index.departmentById.get(department);
  const scope: Scope =
    unit === undefined ? { kind: 'city' } : { kind: 'department', department: unit };
  const view = viewOf(scope, catalogue);
  const views = await viewsIn(db, scope, withEarlier(periods, withYearBefore), today);
  const told = (part: string | undefined) => (period: Period) =>
    toldAs(views.get(period.id) ?? view, part);
  const [ofWhole, ofParts] = [byUnit(whole), byUnit(parts)];
  const [enteredOfWhole, enteredOfParts] = [enteredByUnit(whole), enteredByUnit(parts)];
  const services = unit === undefined ? [] : parts.filter(({ period }) => over.includes(period));
  const none = new Map<string, never>();
  const units: Unit[] = [
    {
      in: told(undefined),
      months: ofWhole.get(view.published.id) ?? none,
      entered: enteredOfWhole.get(view.published.id) ?? none,
      serviceMonths: serviceMonthsOf(services),
      held: heldByMonth(held),
      volumes: volumes.get(view.published.id) ?? none,
    },
    ...view.parts.map(({ id }) => ({
      in: told(id),
      months: ofParts.get(id) ?? none,
      entered: enteredOfParts.get(id) ?? none,
      serviceMonths: serviceMonthsOf(services.filter((row) => row.unit === id)),
      held: heldByMonth(held.filter(({ service }) => isOf(service, id))),
      volumes: volumes.get(id) ?? none,
    })),
  ];
  return { units, periods, added, snapshot: today };
}
