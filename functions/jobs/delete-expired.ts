/**
 * The retention job: comments and answers are kept as long as the city says (UU 27/2022, Pasal 43 and 44), and no day longer than
 * it takes the schedule to come round. Totals stay; they are nobody's answer.
 */

import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { retentionOf } from '#shared/catalogue/retention.ts';
import { yearsBefore } from '#shared/local-time.ts';
import { deletedBefore, deleteExpired, type RetainedKind } from '../db/retention.ts';
import type { Database } from '../host/database.ts';

/**
 * @param today in the city's time zone
 * @returns how many of each kind this run has deleted
 */
export async function deleteWhatExpired(
  db: Database,
  { settings, services }: Pick<Catalogue, 'settings' | 'services'>,
  today: string,
): Promise<Readonly<Record<RetainedKind, number>>> {
  const { commentYears, responseYears } = retentionOf(settings);
  const years = { comments: commentYears, responses: responseYears };
  const deleted = { comments: 0, responses: 0 };
  for (const kind of ['comments', 'responses'] as const) {
    const before = yearsBefore(today, years[kind]);
    const since = await deletedBefore(db, kind);
    if (since >= before) continue;
    const expired = { kind, before, since, services: services.map(({ id }) => id) };
    const run = await deleteExpired(db, expired, today);
    deleted[kind] = run.deleted;
    if (run.deleted > 0)
      console.log(`retention: ${run.deleted} ${kind} from before ${before} deleted`);
  }
  return deleted;
}
