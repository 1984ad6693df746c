/** What the open data of a year are described with, whichever file is asked for. */

import type { Snapshot } from '#shared/open-data/descriptor.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { readFirstMonth, readIsDemo } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { ownOrigin } from '../own-origin.ts';
import { type OpenDataQuery, yearsOf } from './open-data.ts';
import { readSamplingError } from './sampling-error.ts';

/**
 * @param query a year that has begun and a department of the city
 * @param asked address that was asked; it counts where the city has set no origin
 */
export async function readSnapshot(
  db: Database,
  query: OpenDataQuery,
  { asked, day }: { readonly asked: string; readonly day: string },
): Promise<Snapshot> {
  const { catalogue, index, settings } = city();
  const beside = catalogue.departments
    .filter(({ id }) => query.department === undefined || id === query.department)
    .flatMap((department) => (department.added ?? []).map((element) => ({ department, element })));
  const year = parsePeriod(query.year);
  const [firstMonth, demo, samplingError] = await Promise.all([
    readFirstMonth(db),
    readIsDemo(db),
    year && readSamplingError(db, query.department, year, day),
  ]);
  return {
    ...query,
    origin: ownOrigin(asked),
    city: settings.city,
    government: settings.government,
    departmentName: index.departmentById.get(query.department ?? '')?.name,
    years: yearsOf(firstMonth, day),
    day,
    demo,
    samplingError,
    national: settings.nationalMetadata ?? {},
    ...(beside.length > 0 && { beside }),
  };
}
