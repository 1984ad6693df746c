/** Gathers the recapitulation of a unit and period, all of it published. */
import { numbersAskedFor } from '#shared/catalogue/given-in-month.ts';
import { monthOf } from '#shared/local-time.ts';
import type { Period } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import type { PeopleServed } from '#shared/report/assemble-report.ts';
import {
  addedColumns,
  computedRow,
  type RecapitulatedUnit,
  type Recapitulation,
  recapitulationRow,
} from '#shared/report/recapitulation.ts';
import { city } from '../city.ts';
import { readAddedOptions } from '../db/added-options.ts';
import { readEarlierResultsIn } from '../db/earlier-results.ts';
import { idsGivenIn } from '../db/given-services.ts';
import { readPeopleServed } from '../db/people-served.ts';
import { readIsDemo } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { recapitulationKind } from './kinds.ts';
import { type Published, readPublished } from './published.ts';
import { gather, summedBy } from './results.ts';
import { scopeIn, type Told, tell } from './told.ts';

/** The services behind a row: those of a department, or the service itself; all of the city. */
function servicesOf(unit: string): readonly string[] {
  const { catalogue, index } = city();
  if (unit === '') return catalogue.services.map(({ id }) => id);
  if (index.serviceById.has(unit)) return [unit];
  return index.servicesOf(unit).map(({ id }) => id);
}

async function make(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
  { given, present }: Told,
): Promise<Recapitulation> {
  const { published, recipe, parts } = viewOf(scope, city().catalogue, given);
  const own = { id: published.id, name: published.name, recipe };
  // A service has no parts: it is the one row of its table.
  const listed = scope.kind === 'service' ? [own] : parts;
  const months = period.months.filter((month) => month <= monthOf(today));
  const [heard, imported, people, asked, added, demo] = await Promise.all([
    gather(db, scope, period.months),
    readEarlierResultsIn(
      db,
      listed.map(({ id }) => id),
      period.id,
    ),
    readPeopleServed(db, servicesOf(published.id), months),
    idsGivenIn(db, present, months, today),
    readAddedOptions(db),
    readIsDemo(db),
  ]);
  const strata = summedBy([...heard.whole, ...heard.parts], ({ unit }) => unit);
  const servedBy = (unit: string): PeopleServed => {
    const services = new Set(servicesOf(unit));
    return {
      reported: people.filter(({ service }) => services.has(service)).map((each) => each.people),
      expected: numbersAskedFor(services, asked, people),
    };
  };
  const unitOf = ({ id, name, recipe: made }: typeof own): RecapitulatedUnit => ({
    ...{ id, name, recipe: made },
    strata: strata.get(id) ?? {},
    served: servedBy(id),
  });
  const offered = { period, added };
  const isListed = ({ id }: typeof own) =>
    id === own.id || given.has(id) || strata.has(id) || imported.has(id);
  return {
    scope: published,
    period: { id: period.id, from: period.from, to: period.to },
    asOf: today,
    demo,
    added: addedColumns(offered),
    rows: listed
      .filter(isListed)
      .map((unit) => recapitulationRow(unitOf(unit), imported.get(unit.id), offered)),
    whole: scope.kind === 'service' ? null : computedRow(unitOf(own), offered),
  };
}

/** The published recapitulation of a unit and period. */
export function readPublishedRecapitulation(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Published<Recapitulation>> {
  return readPublished(db, recapitulationKind, { scope, period, today }, () =>
    tell(db, period, today, (told) => make(db, scopeIn(told.city, scope), period, today, told)),
  );
}
