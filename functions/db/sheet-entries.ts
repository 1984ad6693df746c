/** Who entered how many sheets. */

import type { SheetEntry } from '#shared/paper/sheet-desk.ts';
import type { Database } from '../host/database.ts';

/**
 * What was entered for some services, the latest months first.
 *
 * @param since the first month that is asked for
 */
export async function readSheetEntries(
  db: Database,
  services: readonly string[],
  since: string,
): Promise<SheetEntry[]> {
  const { results } = await db
    .prepare(
      `SELECT service, month, channel, coalesce(name, actor) AS name, sheets
       FROM json_each(?1) AS listed
       CROSS JOIN sheet_entries ON service = listed.value AND month >= ?2
       LEFT JOIN panel_users ON panel_users.id = actor
       ORDER BY month DESC, service, channel DESC, name`,
    )
    .bind(JSON.stringify(services), since)
    .all<SheetEntry>();
  return results;
}
