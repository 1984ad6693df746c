/**
 * Claims groups of sheets for a run that seals them. A bundle is claimed as a whole, and only if each of its
 * groups is still open and has exactly the sheets that were counted, as with what people answered themselves.
 */

import type { WaitingSheets } from '#shared/paper/sheet-months.ts';
import type { Database, Statement } from '../host/database.ts';
import { sheetsIn, streamSql } from './streams.ts';

/** A group with its sheets as they were counted, and the number of its bundle. */
export interface CountedSheets extends WaitingSheets {
  readonly bundle: number;
  readonly size: number;
}

const claimSql = `
WITH
  listed AS (
    SELECT value ->> 'service' AS service, value ->> 'channel' AS channel, value ->> 'month' AS month,
      value ->> 'group' AS "group", value ->> 'bundle' AS bundle, value ->> 'size' AS size
    FROM json_each(?1)),
  claims AS MATERIALIZED (
    SELECT listed.*, ${streamSql('channel', 'month')} AS stream,
      size = (SELECT count(*) FROM responses WHERE ${sheetsIn({
        service: 'listed.service',
        channel: 'listed.channel',
        month: 'listed.month',
        group: 'listed."group"',
      })})
      AND "group" = coalesce((
        SELECT open_group FROM seals WHERE seals.service = listed.service
          AND seals.stream = ${streamSql('listed.channel', 'listed.month')}), 0) AS holds
    FROM listed)
INSERT INTO seals (service, stream, open_group, opened_day, claimed_by, sealed_sheets)
SELECT service, stream, "group" + 1, month || '-01', ?2, size FROM claims
WHERE bundle NOT IN (SELECT bundle FROM claims WHERE NOT holds)
ON CONFLICT (service, stream) DO UPDATE SET
  open_group = excluded.open_group,
  claimed_by = excluded.claimed_by,
  sealed_sheets = sealed_sheets + excluded.sealed_sheets`;

/** @param run a name never used before, by which the additions find the groups that were won */
export function claimSheets(
  db: Database,
  groups: readonly CountedSheets[],
  run: string,
): Statement {
  return db.prepare(claimSql).bind(JSON.stringify(groups), run);
}
