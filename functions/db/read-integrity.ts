/** What of some services is held or was rejected, in some months. */

import type { HeldHeard } from '#shared/trust/integrity.ts';
import type { Database } from '../host/database.ts';
import { strataByChannel } from './stored-strata.ts';

/** A batch with its service and the month in which it would have counted. */
export interface PlacedHeld extends HeldHeard {
  readonly service: string;
  readonly month: string;
}

/** Batches that no window has counted, in the months in which they would have counted. */
export async function readHeldHeard(
  db: Database,
  services: readonly string[],
  months: readonly string[],
): Promise<PlacedHeld[]> {
  const { results } = await db
    .prepare(
      `SELECT service, month, reason, state, answers, strata FROM held_batches
       WHERE state <> 'counted' AND service IN (SELECT value FROM json_each(?1))
         AND month IN (SELECT value FROM json_each(?2))`,
    )
    .bind(JSON.stringify(services), JSON.stringify(months))
    .all<Omit<PlacedHeld, 'strata'> & { readonly strata: string }>();
  return results.map((row) => ({ ...row, strata: strataByChannel(JSON.parse(row.strata)) }));
}
