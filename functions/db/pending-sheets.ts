/** What waits to be sealed of the sheets that staff entered. */

import type { WaitingSheets } from '#shared/paper/sheet-months.ts';
import type { Rated } from '#shared/statistics/tally.ts';
import type { Form } from '#shared/survey/forms.ts';
import type { Database, Statement } from '../host/database.ts';
import { type RatedRow, ratedColumns, ratedFrom } from './rated-row.ts';
import { sheetsIn, streamSql } from './streams.ts';

const waitingSql = `
SELECT entries.service, entries.channel, month, coalesce(open_group, 0) AS "group",
  sum(sheets) - coalesce(sealed_sheets, 0) - (
    SELECT count(*) FROM struck_sheets AS struck WHERE struck.service = entries.service
      AND received_day BETWEEN month || '-01' AND month || '-31'
      AND struck.channel = entries.channel) AS sheets
FROM json_each(?1) AS listed
CROSS JOIN sheet_entries AS entries ON entries.service = listed.value AND month >= ?2
LEFT JOIN seals ON seals.service = entries.service AND stream = ${streamSql('entries.channel', 'month')}
GROUP BY entries.service, month, entries.channel`;

/**
 * How many sheets of each service, channel and month are not sealed.
 *
 * @param since the first month that is asked for
 */
export function waitingSheets(db: Database, services: readonly string[], since: string): Statement {
  return db.prepare(waitingSql).bind(JSON.stringify(services), since);
}

/** As `waitingSheets`, read at once. */
export async function readWaitingSheets(
  db: Database,
  services: readonly string[],
  since: string,
): Promise<WaitingSheets[]> {
  return (await waitingSheets(db, services, since).all<WaitingSheets>()).results;
}

/** A sheet as the tallies count it. */
export interface PendingSheet extends Rated, Pick<WaitingSheets, 'service' | 'channel' | 'month'> {
  readonly form: Form;
}

const sheetsSql = `
SELECT responses.service, responses.channel, listed.value ->> 'month' AS month, form, ${ratedColumns}
FROM json_each(?1) AS listed CROSS JOIN responses ON ${sheetsIn({
  service: `listed.value ->> 'service'`,
  channel: `listed.value ->> 'channel'`,
  month: `(listed.value ->> 'month')`,
  group: `listed.value ->> 'group'`,
})}`;

/** The sheets of some open groups. */
export async function readPendingSheets(
  db: Database,
  groups: readonly WaitingSheets[],
): Promise<PendingSheet[]> {
  const { results } = await db
    .prepare(sheetsSql)
    .bind(JSON.stringify(groups))
    .all<Omit<PendingSheet, keyof Rated> & RatedRow>();
  return results.map((row) => {
    const { service, channel, month, form } = row;
    return { ...ratedFrom(row), service, channel, month, form };
  });
}
