/** Keys that may issue tickets, and tickets that were redeemed. Redeeming is `appendResponse`'s. */
import type { Database } from '../host/database.ts';
import { sha256 } from '../keys/sha256.ts';
import { countAnswered } from './survey-invitations.ts';

export interface TicketKey {
  readonly name: string;
  /** The department whose counters the key is for; null: every counter. */
  readonly department: string | null;
}

/** A key that is valid and not revoked. */
export async function findTicketKey(db: Database, key: string): Promise<TicketKey | null> {
  return db
    .prepare('SELECT name, department FROM ticket_keys WHERE key_hash = ? AND revoked_day IS NULL')
    .bind(await sha256(key))
    .first<TicketKey>();
}

/** Whether a ticket was redeemed. */
export async function isRedeemed(db: Database, ticketHash: string): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 AS found FROM redeemed_tickets WHERE ticket_hash = ?')
    .bind(ticketHash)
    .first();
  return row !== null;
}

/** Forgets tickets that have expired, and with that cannot be redeemed again; of invitations the sum stays. */
export async function forgetExpiredTickets(db: Database, today: string): Promise<void> {
  await db.batch([
    countAnswered(db, today),
    db.prepare('DELETE FROM redeemed_tickets WHERE expires_day < ?').bind(today),
  ]);
}
