/** What joined the figures on one day: sealed groups only, so never fewer than ten of a service. */

import type { Strata } from '#shared/statistics/tally.ts';
import type { Database } from '../host/database.ts';
import { strataByChannel } from './stored-strata.ts';

/** The strata of some services on a day, all channels together in a list. */
export async function readDayStrata(
  db: Database,
  day: string,
  services: readonly string[],
): Promise<Strata[]> {
  const { results } = await db
    .prepare(
      `SELECT strata FROM json_each(?2) AS listed
       CROSS JOIN tallies ON series = 'service-day' AND period = ?1 AND unit = listed.value`,
    )
    .bind(day, JSON.stringify(services))
    .all<{ strata: string }>();
  return results.flatMap(({ strata }) => [...strataByChannel(JSON.parse(strata)).values()]);
}
