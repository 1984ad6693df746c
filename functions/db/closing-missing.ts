/** What the reports of a period still lack, unit by unit, as far as the database says so without computing a figure. */
import { numbersAskedFor } from '#shared/catalogue/given-in-month.ts';
import type { Missing } from '#shared/closing/panel-views.ts';
import type { Period } from '#shared/publication/period.ts';
import type { City } from '../city.ts';
import type { Database } from '../host/database.ts';
import { idsGivenIn } from './given-services.ts';
import { readPeopleServed } from './people-served.ts';

interface HeldRow {
  readonly service: string;
  readonly batches: number;
}

/**
 * By department, and the city under the empty name; who lacks nothing is left out or has an empty list.
 *
 * @param present the city now: people served are asked for as its services were given month by month
 */
export async function readMissing(
  db: Database,
  present: City,
  { id, months }: Period,
  today: string,
): Promise<ReadonlyMap<string, readonly Missing[]>> {
  const { departments, services } = present.catalogue;
  const [given, served, held, written] = await Promise.all([
    idsGivenIn(db, present, months, today),
    readPeopleServed(
      db,
      services.map((service) => service.id),
      months,
    ),
    db
      .prepare(
        `SELECT service, count(*) AS batches FROM held_batches
         WHERE state = 'held' AND month IN (SELECT value FROM json_each(?)) GROUP BY service`,
      )
      .bind(JSON.stringify(months))
      .all<HeldRow>(),
    db
      .prepare(
        `SELECT unit FROM report_texts WHERE period = ? AND field IN ('number', 'date')
         GROUP BY unit HAVING count(*) = 2`,
      )
      .bind(id)
      .all<{ readonly unit: string }>(),
  ]);
  const complete = new Set(written.results.map(({ unit }) => unit));
  const lacksOf = (unit: string, own: ReadonlySet<string>): Missing[] => {
    const received = served.filter(({ service }) => own.has(service)).length;
    const expected = numbersAskedFor(own, given, served);
    const batches = held.results
      .filter(({ service }) => own.has(service))
      .reduce((sum, each) => sum + each.batches, 0);
    return [
      ...(received < expected ? [{ kind: 'served' as const, received, expected }] : []),
      ...(batches > 0 ? [{ kind: 'held' as const, batches }] : []),
      ...(complete.has(unit) ? [] : [{ kind: 'words' as const }]),
    ];
  };
  const ofDepartment = (department: string) =>
    new Set(services.filter((each) => each.department === department).map((each) => each.id));
  return new Map([
    ['', lacksOf('', new Set(services.map((service) => service.id)))],
    ...departments.map((department): [string, Missing[]] => [
      department.id,
      lacksOf(department.id, ofDepartment(department.id)),
    ]),
  ]);
}
