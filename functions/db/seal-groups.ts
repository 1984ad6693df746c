/**
 * Sealing: the one transaction that closes groups and adds their tallies. It holds a group only if
 * the group is still open and has exactly the responses that were counted; rows are append-only, so
 * an equal count is an equal set. Whoever comes second, or dies halfway, changes nothing.
 */
import type { D1Database } from '@cloudflare/workers-types';

import type { Tally } from '#shared/statistics/tally.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { Form } from '#shared/survey/forms.ts';
import { countsIn, type PendingGroup } from './pending-groups.ts';

export type Series = 'service-day' | 'service-month' | 'department-month';

/** What a sealed group adds to one row of `tallies`. */
export interface TallyIncrement {
  readonly service: string;
  readonly series: Series;
  readonly period: string;
  readonly unit: string;
  readonly form: Form;
  readonly channel: Channel;
  readonly tally: Tally;
}

const claimSql = `
INSERT INTO seals (service, open_group, settled_until, opened_day, claimed_by)
SELECT claim.value ->> 'service', (claim.value ->> 'group') + 1, claim.value ->> 'settledUntil', ?2, ?3
FROM json_each(?1) AS claim
WHERE claim.value ->> 'group' = coalesce(
    (SELECT open_group FROM seals WHERE seals.service = claim.value ->> 'service'), 0)
  AND claim.value ->> 'size' = (
    SELECT count(*) FROM responses
    WHERE responses.service = claim.value ->> 'service'
      AND received_day >= claim.value ->> 'since'
      AND ${countsIn({
        group: `claim.value ->> 'group'`,
        settledFrom: `claim.value ->> 'settledFrom'`,
        settledUntil: `claim.value ->> 'settledUntil'`,
      })})
ON CONFLICT (service) DO UPDATE SET
  open_group = excluded.open_group,
  settled_until = excluded.settled_until,
  opened_day = excluded.opened_day,
  claimed_by = excluded.claimed_by`;

const summed = (column: 'counts' | 'moments') => `(
  SELECT json_group_array(total) FROM (
    SELECT sum(value) AS total FROM (
      SELECT key, value FROM json_each(tallies.${column})
      UNION ALL SELECT key, value FROM json_each(excluded.${column}))
    GROUP BY key ORDER BY key))`;

const addSql = `
INSERT INTO tallies (series, period, unit, form, channel, counts, moments)
SELECT part.value ->> 'series', part.value ->> 'period', part.value ->> 'unit',
  part.value ->> 'form', part.value ->> 'channel', part.value -> 'counts', part.value -> 'moments'
FROM json_each(?1) AS part
CROSS JOIN seals ON seals.service = part.value ->> 'service' AND seals.claimed_by = ?2
WHERE true
ON CONFLICT (series, period, unit, form, channel) DO UPDATE SET
  counts = ${summed('counts')},
  moments = ${summed('moments')}`;

/**
 * Seals groups and adds what they hold, all or nothing for each group.
 *
 * @param openedDay no response of the next group was received before this day
 * @param run a name never used before, by which the additions find the groups that were won
 * @returns the rows written
 */
export async function sealGroups(
  db: D1Database,
  groups: readonly PendingGroup[],
  increments: readonly TallyIncrement[],
  openedDay: string,
  run: string,
): Promise<number> {
  const parts = increments.map(({ tally, ...part }) => ({ ...part, ...tally }));
  const results = await db.batch([
    db.prepare(claimSql).bind(JSON.stringify(groups), openedDay, run),
    db.prepare(addSql).bind(JSON.stringify(parts), run),
  ]);
  return results.reduce((sum, { meta }) => sum + meta.rows_written, 0);
}
