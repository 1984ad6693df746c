/** What waits to be sealed of what people answered themselves: the open group of each service, and what is in it. */

import { hourStamp, type LocalHour } from '#shared/local-time.ts';
import type { Located } from '#shared/statistics/split.ts';
import type { SelfChannel } from '#shared/survey/channel.ts';
import type { DirectedAnswer } from '#shared/survey/directed.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Database } from '../host/database.ts';
import { neverHeld } from './held-batches.ts';
import { type RatedRow, ratedColumns, ratedFrom } from './rated-row.ts';
import { ofSelfChannel, selfAnswered } from './streams.ts';

/** An open group as it stood when it was read, up to its last day. */
export interface OpenGroup {
  readonly service: string;
  readonly group: number;
  /** Every response of the group was received on this day or later. */
  readonly since: string;
  /** Up to this day everything of the groups before is sealed. */
  readonly sealedThrough: string;
  /** The group ends with this day; what came later stays open. */
  readonly lastDay: string;
  /** First parts received in these hours, from one to before the other, are settled with it. */
  readonly settledFrom: string;
  readonly settledUntil: string;
}

/** An open group without an end, and how many of it have rated an element. */
export interface PendingGroup extends OpenGroup {
  readonly raters: number;
}

export interface PendingResponse extends Located {
  readonly service: string;
  readonly id: string;
  readonly channel: SelfChannel;
  /** Whether its address had given several to the service on that day before. */
  readonly isOfBusyAddress: boolean;
  /** Whether its address gave more within that minute than a hall of people taps. */
  readonly isFast: boolean;
  /** Whether an officer steered it; null where that was not asked. */
  readonly directed: NonNullable<DirectedAnswer> | null;
  /** The day that decides in which window it counts: when it came, or its first part if it was left. */
  readonly countsOn: string;
}

/** Of a group that has no end. */
const endless = '9999-12-31';

/** The columns or expressions that tell of which group it is asked. */
type GroupColumns = Readonly<
  Record<'group' | 'sealedThrough' | 'lastDay' | 'settledFrom' | 'settledUntil', string>
>;

const samePart = `
  other.service = responses.service AND other.id = responses.id AND other.received_day IN (
    responses.received_day, date(responses.received_day, '-1 day'),
    date(responses.received_day, '+1 day'))`;

/**
 * The condition under which a row of `responses` counts in a group: it was put in it when it came, or in one before
 * it, but after the last day of that; or it is the last part of a survey that was left in the hours settled with it.
 */
export const countsIn = (of: GroupColumns) => `(
  (responses.seal_group = ${of.group}
    OR responses.seal_group < ${of.group} AND responses.received_day > ${of.sealedThrough})
    AND responses.received_day <= ${of.lastDay} AND ${ofSelfChannel} AND ${neverHeld}
  OR responses.progress = 'partial' AND ${neverHeld}
    AND NOT EXISTS (
      SELECT 1 FROM responses AS other WHERE ${samePart} AND (other.seal_group IS NOT NULL
        OR other.progress = 'partial' AND other.revision > responses.revision))
    AND EXISTS (
      SELECT 1 FROM (
        SELECT min(format('%sT%02d', other.received_day, other.received_hour)) AS first
        FROM responses AS other WHERE ${samePart} AND other.progress = 'partial')
      WHERE first >= ${of.settledFrom} AND first < ${of.settledUntil}))`;

const groupsSql = `
WITH open AS (
  SELECT listed.value AS service,
    coalesce(seals.open_group, 0) AS "group",
    coalesce(seals.opened_day, '') AS since,
    coalesce(seals.sealed_through, '') AS sealedThrough,
    '${endless}' AS lastDay,
    coalesce(seals.settled_until, '') AS settledFrom,
    max(coalesce(seals.settled_until, ''), ?2) AS settledUntil
  FROM json_each(?1) AS listed
  LEFT JOIN seals ON seals.service = listed.value AND seals.stream = '${selfAnswered}')
SELECT open.*, (
    SELECT count(coalesce(${elementKeys.join(', ')})) FROM responses
    WHERE responses.service = open.service AND received_day >= since
      AND ${countsIn({
        group: 'open."group"',
        sealedThrough: 'sealedThrough',
        lastDay: 'lastDay',
        settledFrom: 'settledFrom',
        settledUntil: 'settledUntil',
      })}
  ) AS raters
FROM open`;

/**
 * The open groups of some services with all that has come until now, empty ones included.
 *
 * @param settled surveys left before this hour are counted as they stand
 */
export async function readPendingGroups(
  db: Database,
  services: readonly string[],
  settled: LocalHour,
): Promise<PendingGroup[]> {
  const { results } = await db
    .prepare(groupsSql)
    .bind(JSON.stringify(services), hourStamp(settled))
    .all<PendingGroup>();
  return results;
}

/** `countsIn` a group that stands in a list of JSON. */
export const countsInListed = (listed: string) =>
  countsIn({
    group: `(${listed} ->> 'group')`,
    sealedThrough: `(${listed} ->> 'sealedThrough')`,
    lastDay: `(${listed} ->> 'lastDay')`,
    settledFrom: `(${listed} ->> 'settledFrom')`,
    settledUntil: `(${listed} ->> 'settledUntil')`,
  });

const pendingColumns = `
  responses.service, responses.received_day, received_hour, responses.id, responses.counter, form, channel, doubt, pace, directed,
  ${ratedColumns},
  CASE WHEN progress = 'partial' THEN (
    SELECT min(other.received_day) FROM responses AS other
    WHERE ${samePart} AND other.progress = 'partial') ELSE responses.received_day END AS countsOn`;

const responsesSql = `
SELECT ${pendingColumns}
FROM json_each(?1) AS listed CROSS JOIN responses
  ON responses.service = listed.value ->> 'service'
  AND received_day >= listed.value ->> 'since'
  AND ${countsInListed('listed.value')}`;

type ResponseRow = Pick<
  PendingResponse,
  'service' | 'id' | 'counter' | 'form' | 'channel' | 'directed' | 'countsOn'
> &
  RatedRow & {
    readonly received_day: string;
    readonly received_hour: number;
    readonly doubt: string | null;
    readonly pace: string | null;
  };

function fromRow(row: ResponseRow): PendingResponse {
  return {
    ...ratedFrom(row),
    service: row.service,
    id: row.id,
    isOfBusyAddress: row.doubt === 'share',
    isFast: row.pace === 'fast',
    counter: row.counter,
    form: row.form,
    channel: row.channel,
    directed: row.directed,
    received: { day: row.received_day, hour: row.received_hour },
    countsOn: row.countsOn,
  };
}

/** The responses of some groups, in no telling order. */
export async function readPendingResponses(
  db: Database,
  groups: readonly OpenGroup[],
): Promise<PendingResponse[]> {
  const { results } = await db
    .prepare(responsesSql)
    .bind(JSON.stringify(groups))
    .all<ResponseRow>();
  return results.map(fromRow);
}

/** Responses that were held, and what they were held in: an auditor has released it since. */
export interface ReleasedResponse extends PendingResponse {
  readonly batch: string;
}

/** What an auditor released: it waits for its next window, or that has counted it. */
type ReleasedState = 'released' | 'counted';

const releasedSql = `
SELECT ${pendingColumns}, batch
FROM json_each(?1) AS listed
CROSS JOIN held_answers AS held ON held.service = listed.value
CROSS JOIN held_batches ON held_batches.id = batch AND state = ?2
CROSS JOIN responses ON responses.service = held.service
  AND responses.received_day = held.received_day AND responses.id = held.id
  AND (responses.seal_group IS NOT NULL OR responses.progress = 'partial' AND NOT EXISTS (
    SELECT 1 FROM responses AS other WHERE ${samePart} AND (other.seal_group IS NOT NULL
      OR other.progress = 'partial' AND other.revision > responses.revision)))`;

/** What was held of some services and is to join their next windows, or has joined one. */
export async function readReleasedResponses(
  db: Database,
  services: readonly string[],
  state: ReleasedState = 'released',
): Promise<ReleasedResponse[]> {
  const { results } = await db
    .prepare(releasedSql)
    .bind(JSON.stringify(services), state)
    .all<ResponseRow & { readonly batch: string }>();
  return results.map((row) => ({ ...fromRow(row), batch: row.batch }));
}
