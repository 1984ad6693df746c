/**
 * Comments of answers that were held, released by the auditor and counted since: they go to the department with the next
 * release of their service. Those of answers that wait or were rejected never go.
 */

import type { Language } from '#shared/language.ts';
import type { Database } from '../host/database.ts';

/** A comment with the batch that it was held in, and nothing else of its response. */
interface HeldComment {
  readonly batch: string;
  readonly language: Language;
  readonly text: string;
}

/** What `comment_releases` calls the comments of a batch: they are released once, like a group of a stream. */
export const heldStream = (batch: string) => `held ${batch}`;

const unreleasedSql = `
SELECT batch, language, comment AS text
FROM held_answers AS held
CROSS JOIN held_batches ON held_batches.id = batch AND state = 'counted' AND NOT EXISTS (
  SELECT 1 FROM comment_releases AS released
  WHERE released.service = held.service AND released.stream = '${heldStream('')}' || batch)
CROSS JOIN responses ON responses.service = held.service
  AND responses.received_day = held.received_day AND responses.id = held.id
  AND comment IS NOT NULL AND progress = 'complete'
WHERE held.service = ?1`;

/** What of a service's answers was held, is counted, and was not released to the department yet. */
export async function readHeldComments(db: Database, service: string): Promise<HeldComment[]> {
  return (await db.prepare(unreleasedSql).bind(service).all<HeldComment>()).results;
}
