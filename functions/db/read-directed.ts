/** What services heard, quarter by quarter, of whether answers were steered: sums of sealed groups. */
import { type DirectedCounts, directedName } from '#shared/trust/directed.ts';
import type { Database } from '../host/database.ts';

export interface ServiceDirected extends DirectedCounts {
  readonly quarter: string;
  readonly service: string;
}

const at = (place: number) => `sums ->> '$.${directedName}[${place}]'`;

/** @param quarters that are over and were counted to their end (`2026-Q3`) */
export async function readDirected(
  db: Database,
  quarters: readonly string[],
  services: readonly string[],
): Promise<ServiceDirected[]> {
  const { results } = await db
    .prepare(
      `SELECT period AS quarter, service, ${at(0)} AS asked, ${at(1)} AS yes, ${at(2)} AS no
       FROM json_each(?1) AS periods CROSS JOIN json_each(?2) AS listed
       CROSS JOIN splits ON period = periods.value AND service = listed.value
       WHERE ${at(0)} > 0`,
    )
    .bind(JSON.stringify(quarters), JSON.stringify(services))
    .all<ServiceDirected>();
  return results;
}
