/**
 * Sealing: the one transaction that closes groups and adds their tallies. It holds a group only if
 * the group is still open and has exactly the responses that were counted; rows are append-only, so
 * an equal count is an equal set. Whoever comes second, or dies halfway, changes nothing.
 */

import type { Rhythm } from '#shared/publication/windows.ts';
import type { SplitSums } from '#shared/statistics/split.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import type { Database, Statement } from '../host/database.ts';
import { countReleased, type HeldBatch, holdAnswers } from './held-batches.ts';
import { countsInListed, type OpenGroup } from './pending-groups.ts';
import type { StoredStrata } from './stored-strata.ts';
import { selfAnswered } from './streams.ts';

/** How a service goes on once a group of it is sealed. */
export interface NextGroup {
  /** No response of the next group was received before this day. */
  readonly openedDay: string;
  /** Up to this day everything of the sealed group and of those before is sealed. */
  readonly sealedThrough: string;
  readonly rhythm: Rhythm;
  /** By day, how many rated. */
  readonly heard: Readonly<Record<string, number>>;
}

/** A group with the number of its responses; sealing checks that it still has as many. */
export interface CountedGroup extends OpenGroup {
  readonly size: number;
  readonly next: NextGroup;
}

export type Series =
  | 'service-day'
  | 'service-month'
  | 'department-month'
  | 'department-quarter'
  | 'city-month';

/** What a sealed group adds to one row of `tallies`. */
export interface TallyIncrement {
  readonly service: string;
  /** The stream of the group, or the last of those that are sealed together. */
  readonly stream: string;
  readonly series: Series;
  readonly period: string;
  readonly unit: string;
  readonly strata: StoredStrata;
}

/** What a sealed group adds to one row of `volumes`. */
export interface VolumeIncrement {
  readonly service: string;
  readonly period: string;
  /** A department, or empty for the city. */
  readonly unit: string;
  readonly hours: Volume;
}

/** What a sealed group adds to one row of `splits`. */
export interface SplitIncrement {
  readonly service: string;
  /** A quarter. */
  readonly period: string;
  readonly sums: SplitSums;
}

/** All that sealed groups add. */
export interface Increments {
  readonly tallies: readonly TallyIncrement[];
  readonly volumes: readonly VolumeIncrement[];
  readonly splits: readonly SplitIncrement[];
}

const next = (key: keyof NextGroup) => `claim.value ->> '$.next.${key}'`;

const claimSql = `
INSERT INTO seals (service, stream, open_group, settled_until, opened_day, sealed_through, rhythm, heard, claimed_by)
SELECT claim.value ->> 'service', '${selfAnswered}', (claim.value ->> 'group') + 1,
  claim.value ->> 'settledUntil', ${next('openedDay')}, ${next('sealedThrough')}, ${next('rhythm')},
  claim.value -> '$.next.heard', ?2
FROM json_each(?1) AS claim
WHERE claim.value ->> 'group' = coalesce(
    (SELECT open_group FROM seals
      WHERE seals.service = claim.value ->> 'service' AND stream = '${selfAnswered}'), 0)
  AND claim.value ->> 'size' = (
    SELECT count(*) FROM responses
    WHERE responses.service = claim.value ->> 'service'
      AND received_day >= claim.value ->> 'since'
      AND ${countsInListed('claim.value')})
ON CONFLICT (service, stream) DO UPDATE SET
  open_group = excluded.open_group,
  settled_until = excluded.settled_until,
  opened_day = excluded.opened_day,
  sealed_through = excluded.sealed_through,
  rhythm = excluded.rhythm,
  heard = excluded.heard,
  claimed_by = excluded.claimed_by
RETURNING service`;

const numbersIn = (lists: string) => `
  SELECT list.key AS name, number.key AS place, number.value
  FROM json_each(${lists}) AS list, json_each(list.value) AS number`;

/** Adds two objects of lists, by name and place. */
const sumOf = (one: string, other: string) => `(
  SELECT json_group_object(name, json(totals)) FROM (
    SELECT name, json_group_array(total) AS totals FROM (
      SELECT name, place, sum(value) AS total
      FROM (${numbersIn(one)} UNION ALL ${numbersIn(other)})
      GROUP BY name, place ORDER BY name, place)
    GROUP BY name))`;

const addSql = `
INSERT INTO tallies (series, period, unit, strata)
SELECT part.value ->> 'series', part.value ->> 'period', part.value ->> 'unit', part.value -> 'strata'
FROM json_each(?1) AS part
CROSS JOIN seals ON seals.service = part.value ->> 'service'
  AND seals.stream = part.value ->> 'stream' AND seals.claimed_by = ?2
WHERE true
ON CONFLICT (series, period, unit) DO UPDATE SET
  strata = ${sumOf('tallies.strata', 'excluded.strata')}`;

const addSplitsSql = `
INSERT INTO splits (period, service, sums)
SELECT part.value ->> 'period', part.value ->> 'service', part.value -> 'sums'
FROM json_each(?1) AS part
CROSS JOIN seals ON seals.service = part.value ->> 'service'
  AND seals.stream = '${selfAnswered}' AND seals.claimed_by = ?2
WHERE true
ON CONFLICT (period, service) DO UPDATE SET
  sums = ${sumOf('splits.sums', 'excluded.sums')}`;

const addVolumesSql = `
INSERT INTO volumes (period, unit, hours)
SELECT part.value ->> 'period', part.value ->> 'unit', part.value -> 'hours'
FROM json_each(?1) AS part
CROSS JOIN seals ON seals.service = part.value ->> 'service'
  AND seals.stream = '${selfAnswered}' AND seals.claimed_by = ?2
WHERE true
ON CONFLICT (period, unit) DO UPDATE SET hours = (
  SELECT json_group_array(total) FROM (
    SELECT mine.value + added.value AS total
    FROM json_each(volumes.hours) AS mine JOIN json_each(excluded.hours) AS added USING (key)
    ORDER BY mine.key))`;

/** The statement that adds what the groups hold that a run has won. */
export function addTallies(
  db: Database,
  increments: readonly TallyIncrement[],
  run: string,
): Statement {
  return db.prepare(addSql).bind(JSON.stringify(increments), run);
}

/** What was not plausible of groups, and what was released of what had been held. */
export interface Weighing {
  readonly held: readonly HeldBatch[];
  /** Batches whose answers are among those counted. */
  readonly released: readonly string[];
}

/** What a run of groups did. */
export interface SealedGroups {
  /** How many of the groups it won; another run has the others. */
  readonly groups: number;
  readonly rowsWritten: number;
}

/**
 * Seals groups and adds what they hold, all or nothing for each group.
 *
 * @param run a name never used before, by which the additions find the groups that were won
 */
export async function sealGroups(
  db: Database,
  groups: readonly CountedGroup[],
  increments: Increments,
  run: string,
  { held, released }: Weighing = { held: [], released: [] },
): Promise<SealedGroups> {
  const results = await db.batch([
    db.prepare(claimSql).bind(JSON.stringify(groups), run),
    addTallies(db, increments.tallies, run),
    db.prepare(addVolumesSql).bind(JSON.stringify(increments.volumes), run),
    db.prepare(addSplitsSql).bind(JSON.stringify(increments.splits), run),
    ...(held.length === 0 ? [] : holdAnswers(db, held, run)),
    ...(released.length === 0 ? [] : [countReleased(db, released, run)]),
  ]);
  return {
    groups: results[0]?.results.length ?? 0,
    rowsWritten: results.reduce((sum, { meta }) => sum + meta.rows_written, 0),
  };
}
