/** What services heard by counter and time of day, quarter by quarter. */

import type { ServiceSplit } from '#shared/panel/comparisons.ts';
import { splitFrom } from '#shared/statistics/split.ts';
import type { Database } from '../host/database.ts';

/**
 * @param quarters that are over (`2026-Q3`): the running one would show groups one by one
 */
export async function readSplits(
  db: Database,
  quarters: readonly string[],
  services: readonly string[],
): Promise<ServiceSplit[]> {
  const { results } = await db
    .prepare(
      `SELECT splits.service, sums FROM json_each(?1) AS periods CROSS JOIN json_each(?2) AS listed
       CROSS JOIN splits ON period = periods.value AND splits.service = listed.value`,
    )
    .bind(JSON.stringify(quarters), JSON.stringify(services))
    .all<{ service: string; sums: string }>();
  return results.map(({ service, sums }) => ({ service, split: splitFrom(JSON.parse(sums)) }));
}
