/** What waits, as far as a page of the panel tells it to whoever looks: in its menus and on the overviews. */

import { localHour } from '#shared/local-time.ts';
import { ownDepartments, type Viewer } from '#shared/panel/viewer.ts';
import { type AllWaiting, nothingInCity } from '#shared/panel/waiting.ts';
import { city } from '../city.ts';
import { askedDepartments, readCityWaiting, readWaiting, waitingOf } from '../db/waiting.ts';
import type { Database } from '../host/database.ts';

/** The departments whose counts stand on a page: all of them for those who see the city. */
function departmentsFor(viewer: Viewer): readonly string[] {
  const { catalogue } = city();
  const own = ownDepartments(viewer);
  return own.length > 0 ? own : catalogue.departments.map(({ id }) => id);
}

export async function waitingOnPage(db: Database, viewer: Viewer): Promise<AllWaiting> {
  const present = city();
  const { catalogue, settings } = present;
  const today = localHour(new Date(), settings.timeZone).day;
  const departments = departmentsFor(viewer);
  const seesCity = ownDepartments(viewer).length === 0;
  const [read, ofCity] = await Promise.all([
    readWaiting(db, present, askedDepartments(catalogue, departments, today), viewer.id, today),
    seesCity ? readCityWaiting(db) : nothingInCity,
  ]);
  return {
    ...ofCity,
    departments: Object.fromEntries(departments.map((id) => [id, waitingOf(read, id, viewer.id)])),
  };
}
