/** What departments did about what they heard, and when they said so. */
import type { D1Database } from '@cloudflare/workers-types';
import type { FollowUp } from '#shared/publication/follow-ups.ts';

interface FollowUpRow extends Pick<FollowUp, 'id' | 'element'> {
  readonly published_day: string;
  readonly said: string;
  readonly said_en: string | null;
  readonly done: string;
  readonly done_en: string | null;
}

const latestSql = `
SELECT id, element, published_day, said, said_en, done, done_en FROM follow_ups
WHERE department = ?1 AND published_day <= ?2
ORDER BY published_day DESC, id DESC LIMIT ?3`;

function fromRow(row: FollowUpRow): FollowUp {
  return {
    id: row.id,
    element: row.element,
    publishedDay: row.published_day,
    said: { id: row.said, ...(row.said_en !== null && { en: row.said_en }) },
    done: { id: row.done, ...(row.done_en !== null && { en: row.done_en }) },
  };
}

/**
 * The latest follow-ups of a department, the newest first.
 *
 * @param today what is dated later is not published yet
 */
export async function readFollowUps(
  db: D1Database,
  department: string,
  today: string,
  limit: number,
): Promise<FollowUp[]> {
  const { results } = await db.prepare(latestSql).bind(department, today, limit).all<FollowUpRow>();
  return results.map(fromRow);
}
