/** How many links were sent after a service and how many of them were answered; sums by month, nothing of anybody. */

import type { InvitedMonth } from '#shared/tickets/invited-month.ts';
import type { Database, Statement } from '../host/database.ts';

/** Adds to the links of the month in which they expire. */
export async function countInvitations(
  db: Database,
  { service, month, issued }: Pick<InvitedMonth, 'service' | 'month' | 'issued'>,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO invited (service, month, issued, answered) VALUES (?1, ?2, ?3, 0)
       ON CONFLICT (service, month) DO UPDATE SET issued = issued + excluded.issued`,
    )
    .bind(service, month, issued)
    .run();
}

/** Counts the redeemed links that have expired; their rows must be forgotten in the same transaction. */
export function countAnswered(db: Database, today: string): Statement {
  return db
    .prepare(
      `INSERT INTO invited (service, month, issued, answered)
       SELECT invited_service, substr(expires_day, 1, 7), 0, count(*) FROM redeemed_tickets
       WHERE expires_day < ? AND invited_service IS NOT NULL GROUP BY 1, 2
       ON CONFLICT (service, month) DO UPDATE SET answered = answered + excluded.answered`,
    )
    .bind(today);
}

/**
 * Of some services, the newest month first.
 *
 * @param before the month that is not over yet, with those that follow
 */
export async function readInvited(
  db: Database,
  services: readonly string[],
  before: string,
): Promise<InvitedMonth[]> {
  const { results } = await db
    .prepare(
      `SELECT service, month, issued, answered FROM invited
       WHERE month < ?2 AND service IN (SELECT value FROM json_each(?1))
       ORDER BY month DESC, service LIMIT 200`,
    )
    .bind(JSON.stringify(services), before)
    .all<InvitedMonth>();
  return results;
}
