/** What became of the response that a receipt stands for, and nothing of what it says. */

import { daysBefore } from '#shared/local-time.ts';
import { firstRhythm, type Rhythm, windowOf } from '#shared/publication/windows.ts';
import { idStartOf, type ReceiptStatus, receiptDays } from '#shared/survey/receipt.ts';
import type { HeldState } from '#shared/trust/held-list.ts';
import type { Database } from '../host/database.ts';
import { selfAnswered } from './streams.ts';

/*
 * Each day is one seek in the primary key. A response counts with its group, or, where only parts of
 * it are in time, with the surveys that were left (docs/decisions/0010).
 */
export const findReceiptSql = `
SELECT count(*) AS found,
  coalesce(max(progress = 'complete'), 0) AS complete,
  coalesce(
    max(seal_group < seals.open_group AND received_day <= seals.sealed_through),
    min(CASE WHEN progress = 'partial'
      THEN format('%sT%02d', received_day, received_hour) END) < seals.settled_until,
    0) AS counted,
  max(received_day) AS day,
  coalesce(max(seals.rhythm), '${firstRhythm}') AS rhythm,
  max((SELECT state FROM held_answers AS held JOIN held_batches ON held_batches.id = held.batch
    WHERE held.service = responses.service AND held.received_day = responses.received_day
      AND held.id = responses.id)) AS held
FROM responses LEFT JOIN seals ON seals.service = responses.service AND stream = '${selfAnswered}'
WHERE responses.service = ?1
  AND received_day IN (SELECT value FROM json_each(?2))
  AND id >= ?3 AND id < ?3 || 'g'`;

interface ReceiptRow {
  readonly found: number;
  readonly complete: 0 | 1;
  readonly counted: 0 | 1;
  readonly day: string;
  readonly rhythm: Rhythm;
  readonly held: HeldState | null;
}

/** The next end of a window of the calendar in which a response of a day may be counted. */
function nextEnd({ day, rhythm }: ReceiptRow, today: string): string {
  const { last } = windowOf(rhythm, day);
  // The window closes in the night after its last day.
  return last >= daysBefore(today, 1) ? last : windowOf(rhythm, today).last;
}

/**
 * Finds the response of a receipt among those of the last days.
 *
 * @param service of the counter where the survey was answered
 * @returns undefined where there is none
 */
export async function findReceipt(
  db: Database,
  service: string,
  receipt: string,
  today: string,
): Promise<ReceiptStatus | undefined> {
  const days = Array.from({ length: receiptDays + 1 }, (_, n) => daysBefore(today, n));
  const row = await db
    .prepare(findReceiptSql)
    .bind(service, JSON.stringify(days), `${idStartOf(receipt)}-`)
    .first<ReceiptRow>();
  if (row === null || row.found === 0) return undefined;
  const { held } = row;
  const review = held === 'held' || held === 'rejected' ? held : null;
  const counted = held === null ? row.counted === 1 : held === 'counted';
  return {
    received: true,
    complete: row.complete === 1,
    counted,
    countedAfter: counted || review !== null ? null : nextEnd(row, today),
    review,
  };
}
