/** Digests and their deliveries: composed once a day, kept until they have arrived. */

import type { DeliveryChannel, DeliveryState, Outcome } from '#shared/alerts/delivery.ts';
import type { StoredDigest } from '#shared/alerts/digest.ts';
import type { Database } from '../host/database.ts';
import { type AlertRow, alertOf, isOfCity } from './alerts.ts';

/** To the minute, UTC, as everything here has it. */
export const minuteOf = (now: Date) => `${now.toISOString().slice(0, 16)}Z`;

/**
 * Composes the digest of a day from what is the city's and no digest has told yet. Of two runs one composes it; without
 * anything new, none does.
 *
 * @param id never used before
 * @param channels it is to be delivered on
 */
export async function composeOnce(
  db: Database,
  id: string,
  day: string,
  now: Date,
  channels: readonly DeliveryChannel[],
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO alert_digests (id, day, composed_at)
         SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM alerts WHERE digest IS NULL AND ${isOfCity})
         ON CONFLICT (day) DO NOTHING`,
      )
      .bind(id, day, minuteOf(now)),
    db
      .prepare(
        `UPDATE alerts SET digest = ?1
         WHERE digest IS NULL AND ${isOfCity} AND EXISTS (SELECT 1 FROM alert_digests WHERE id = ?1)`,
      )
      .bind(id),
    db
      .prepare(
        `INSERT INTO alert_deliveries (digest, channel, attempts)
         SELECT ?1, value, 0 FROM json_each(?2)
         WHERE EXISTS (SELECT 1 FROM alert_digests WHERE id = ?1)`,
      )
      .bind(id, JSON.stringify(channels)),
  ]);
}

/** Whether a day has its digest. */
export async function hasDigest(db: Database, day: string): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 AS found FROM alert_digests WHERE day = ?')
    .bind(day)
    .first();
  return row !== null;
}

export interface WaitingDelivery {
  readonly digest: string;
  readonly channel: DeliveryChannel;
  readonly attempts: number;
  readonly triedAt: string | null;
}

/** The oldest digest that waits on each way. */
export async function readWaiting(db: Database): Promise<WaitingDelivery[]> {
  const { results } = await db
    .prepare(
      `SELECT digest, channel, attempts, tried_at AS triedAt, min(day)
       FROM alert_deliveries JOIN alert_digests ON alert_digests.id = digest
       WHERE outcome IS NOT 'delivered' GROUP BY channel`,
    )
    .all<WaitingDelivery>();
  return results;
}

export async function readDigest(db: Database, id: string): Promise<StoredDigest | undefined> {
  const [digest, alerts] = await db.batch<unknown>([
    db.prepare('SELECT day, composed_at FROM alert_digests WHERE id = ?').bind(id),
    db
      .prepare('SELECT id, department, kind, facts FROM alerts WHERE digest = ? ORDER BY id')
      .bind(id),
  ]);
  const [row] = (digest?.results ?? []) as { day: string; composed_at: string }[];
  if (row === undefined) return undefined;
  const rows = (alerts?.results ?? []) as AlertRow[];
  return {
    id,
    day: row.day,
    composedAt: row.composed_at,
    alerts: rows.flatMap((each) => alertOf(each) ?? []),
  };
}

/** Notes what an attempt came to; what has arrived stays so. */
export async function noteAttempt(
  db: Database,
  { digest, channel }: WaitingDelivery,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const status = outcome.outcome === 'refused' ? outcome.status : null;
  await db
    .prepare(
      `UPDATE alert_deliveries SET attempts = attempts + 1, tried_at = ?3, outcome = ?4, status = ?5
       WHERE digest = ?1 AND channel = ?2 AND outcome IS NOT 'delivered'`,
    )
    .bind(digest, channel, minuteOf(now), outcome.outcome, status)
    .run();
}

interface DeliveryRow {
  readonly channel: DeliveryChannel;
  readonly outcome: Outcome['outcome'] | null;
  readonly status: number | null;
  readonly tried_at: string | null;
  readonly waiting: number;
}

/** How the digests of some ways stand: the last attempt, and how many wait. */
export async function readDeliveries(
  db: Database,
  channels: readonly DeliveryChannel[],
): Promise<DeliveryState[]> {
  const { results } = await db
    .prepare(
      `SELECT listed.value AS channel, outcome, status, tried_at, (
         SELECT count(*) FROM alert_deliveries
         WHERE channel = listed.value AND outcome IS NOT 'delivered') AS waiting
       FROM json_each(?1) AS listed LEFT JOIN alert_deliveries AS last
         ON last.channel = listed.value AND last.digest = (
           SELECT digest FROM alert_deliveries WHERE channel = listed.value AND tried_at IS NOT NULL
           ORDER BY tried_at DESC LIMIT 1)`,
    )
    .bind(JSON.stringify(channels))
    .all<DeliveryRow>();
  return results.map(({ channel, outcome, status, tried_at: triedAt, waiting }) => ({
    channel,
    last: triedAt === null || outcome === null ? null : { triedAt, outcome, status },
    waiting,
  }));
}
