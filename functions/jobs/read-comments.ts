/**
 * The reading job: reads the comments that were released and not read, and again what an earlier reader had read. It is
 * bounded by comments, so that no run takes longer than a free plan gives; the rest is for the next.
 */
import type { CommentReader } from '#shared/comments/reading.ts';
import { keepReadings, readUnread } from '../db/comment-readings.ts';
import type { Database } from '../host/database.ts';

/** How many comments one run reads: `npm run bench` prints what they take in a Worker that has just started. */
export const readPerRun = 5;

/** @returns how many comments were read */
export async function readComments(
  db: Database,
  reader: CommentReader,
  most: number = readPerRun,
): Promise<number> {
  const comments = await readUnread(db, most);
  const readings = await Promise.all(
    comments.map(async ({ id, language, text }) => ({
      id,
      ...(await reader.read(text, language)),
    })),
  );
  await keepReadings(db, readings);
  return readings.length;
}
