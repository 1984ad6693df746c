/** What the program reads of comments that are released. What staff corrected stays as they said. */
import type { Reading } from '#shared/comments/reading.ts';
import type { Language } from '#shared/language.ts';
import type { Database } from '../host/database.ts';

interface UnreadComment {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/** Comments that are not read, the newest first: those are what staff look at. */
export async function readUnread(db: Database, limit: number): Promise<UnreadComment[]> {
  const { results } = await db
    .prepare(
      `SELECT id, language, text FROM comments WHERE reader IS NULL ORDER BY released_day DESC LIMIT ?1`,
    )
    .bind(limit)
    .all<UnreadComment>();
  return results;
}

const isCorrected = 'EXISTS (SELECT 1 FROM comment_corrections WHERE comment = comments.id)';

/** Keeps what was read. */
export async function keepReadings(
  db: Database,
  readings: readonly (Reading & { readonly id: string })[],
): Promise<void> {
  if (readings.length === 0) return;
  await db
    .prepare(
      `UPDATE comments SET reader = read.value ->> 'reader',
         sentiment = iif(${isCorrected}, sentiment, read.value ->> 'sentiment'),
         themes = iif(${isCorrected}, themes, read.value -> 'themes')
       FROM json_each(?1) AS read WHERE comments.id = read.value ->> 'id'`,
    )
    .bind(JSON.stringify(readings))
    .run();
}

/** Leaves what another reader read, and nobody corrected, to be read again. */
export async function forgetReadingsOfOthers(db: Database, reader: string): Promise<void> {
  await db
    .prepare(`UPDATE comments SET reader = NULL WHERE reader != ?1 AND NOT ${isCorrected}`)
    .bind(reader)
    .run();
}
