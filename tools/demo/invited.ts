/** Made-up invitations of one service, so that the panel has some to show. */
import type { Database } from '#functions/host/database.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import type { InvitedMonth } from '#shared/tickets/invited-month.ts';

const service = 'rsud/rawat-jalan';

/** The last three months that are over. */
export function demoInvited(today: string): InvitedMonth[] {
  const now = parsePeriod(today.slice(0, 7));
  if (now === undefined) return [];
  const over = trailingMonths(now, 4, today).slice(0, -1);
  return over.map((month, at) => ({
    service,
    month,
    issued: 160 + 35 * at,
    answered: 41 + 9 * at,
  }));
}

/** Puts them where there are none yet. */
export async function ensureInvited(db: Database, months: readonly InvitedMonth[]): Promise<void> {
  await db
    .prepare(
      `INSERT INTO invited (service, month, issued, answered)
       SELECT value ->> 'service', value ->> 'month', value ->> 'issued', value ->> 'answered'
       FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(months))
    .run();
}
