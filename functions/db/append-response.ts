/** The write path: one response, one statement, one row; with a ticket, one transaction and two rows. */

import { hourStamp, type LocalHour } from '#shared/local-time.ts';
import type { Channel, SelfChannel } from '#shared/survey/channel.ts';
import { completableSince } from '#shared/survey/completion.ts';
import type { DirectedAnswer } from '#shared/survey/directed.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { addedOccupations, type Profile } from '#shared/survey/profile.ts';
import { isPartial, type Response } from '#shared/survey/response.ts';
import type { Database } from '../host/database.ts';
import { selfAnswered } from './streams.ts';

/** A retry may come as long after the first try as an outbox keeps a response. */
export const retryDays = 8;

/** The columns of a response but for the group that it joins. */
export const columns = [
  'service',
  'received_day',
  'id',
  'progress',
  'revision',
  'received_hour',
  'counter',
  'channel',
  'form',
  'block',
  'language',
  'impression',
  ...elementKeys,
  'comment',
  'sex',
  'age',
  'education',
  'occupation',
  'doubt',
  'pace',
  'occupation_added',
  'directed',
  'added',
] as const;

type Column = (typeof columns)[number];
export type ResponseRow = Record<Column, string | number | null>;

const parameterOf = (column: Column) => `?${columns.indexOf(column) + 1}`;
const parameters = columns.map(parameterOf).join(', ');
const [service, day, id] = [parameterOf('service'), parameterOf('received_day'), parameterOf('id')];
/** The first hour whose parts may still be completed. */
const since = `?${columns.length + 1}`;

/* Each recent day is one seek in the primary key. */
const recentDays = Array.from({ length: retryDays + 1 }, (_, n) => `date(${day}, '-${n} days')`);
const isSameResponse = `
  service = ${service} AND received_day IN (${recentDays.join(', ')}) AND id = ${id}`;

/*
 * D1 runs one statement at a time, so two copies of a request cannot both find nothing. What comes
 * after its first part was settled is kept, but stands in no group: the part is counted already.
 */
const appendSql = (condition: string) => `
WITH earlier AS MATERIALIZED (
  SELECT progress, revision, format('%sT%02d', received_day, received_hour) AS received
  FROM responses WHERE ${isSameResponse})
INSERT INTO responses (${columns.join(', ')}, seal_group)
SELECT ${parameters}, CASE
  WHEN ${parameterOf('progress')} = 'partial' THEN NULL
  WHEN EXISTS (SELECT 1 FROM earlier WHERE received < ${since}) THEN NULL
  ELSE coalesce((
    SELECT open_group FROM seals WHERE service = ${service} AND stream = '${selfAnswered}'), 0) END
WHERE ${condition} AND NOT EXISTS (
  SELECT 1 FROM earlier WHERE progress = 'complete' OR (${parameterOf('progress')} = 'partial'
    AND (revision >= ${parameterOf('revision')} OR received < ${since})))`;

const appendOpenSql = appendSql('true');
const appendTicketedSql = appendSql('changes() = 1');

const completeSql = `
SELECT ${columns.join(', ')} FROM responses WHERE ${isSameResponse} AND progress = 'complete'`;

/* A response that is stored already uses up no ticket. */
const redeemSql = `
INSERT INTO redeemed_tickets (ticket_hash, expires_day, invited_service)
SELECT ?4, ?5, ?6 WHERE NOT EXISTS (${completeSql}) ON CONFLICT DO NOTHING`;

/** What the door knows of an answer beyond what it says; the columns of its names. */
export interface Doubts {
  /** Where its address gave several to the service on that day before. */
  readonly doubt: 'share' | null;
  /** Where its address gave more to the service within that minute than a hall of people taps. */
  readonly pace: 'fast' | null;
}

/** A ticket that was found genuine, for its place in the list of those used. */
export interface Redemption {
  readonly ticketHash: string;
  readonly expiresDay: string;
  /** The service after which the link was sent; null for a slip. */
  readonly invitedService: string | null;
}

/** A response with all that is stored of it; on a sheet the impression may be left blank. */
export type SaidResponse = Omit<Response, 'impression' | 'directed'> & {
  readonly impression?: Response['impression'] | undefined;
  readonly directed?: DirectedAnswer;
};

/** Occupations that came later have a column of their own: the check of the first could not be widened. */
function occupationColumns(occupation: Profile['occupation']) {
  const added = addedOccupations.find((code) => code === occupation);
  return { occupation: added ? null : (occupation ?? null), occupation_added: added ?? null };
}

/** As JSON in the order of the numbers, so that a repetition is the same text. */
function addedColumn(added: Response['added']): string | null {
  const given = Object.entries(added ?? {}).toSorted(([a], [b]) => a.localeCompare(b));
  return given.length === 0 ? null : JSON.stringify(Object.fromEntries(given));
}

/** A response that somebody gave, with what is stored of it. */
export type OwnResponse = SaidResponse & Pick<Response, 'impression'>;

/**
 * The columns of a response as stored; the comment must have been redacted before.
 *
 * @param received without an hour where only the day is known
 */
export function responseRow(
  response: SaidResponse,
  service: string,
  received: Pick<LocalHour, 'day'> & Partial<LocalHour>,
  channel: Channel,
  { doubt = null, pace = null }: Partial<Doubts> = {},
): ResponseRow {
  const answers = Object.fromEntries(
    elementKeys.map((key) => [key, response.answers[key] ?? null]),
  ) as Record<(typeof elementKeys)[number], number | null>;
  return {
    service,
    received_day: received.day,
    id: response.id,
    progress: response.progress ?? 'complete',
    revision: response.revision ?? 1,
    received_hour: received.hour ?? null,
    counter: response.counter,
    channel,
    form: response.form,
    block: response.block ?? null,
    language: response.language,
    impression: response.impression ?? null,
    ...answers,
    comment: response.comment ?? null,
    sex: response.profile.sex ?? null,
    age: response.profile.age ?? null,
    education: response.profile.education ?? null,
    ...occupationColumns(response.profile.occupation),
    doubt,
    pace,
    directed: response.directed ?? null,
    added: addedColumn(response.added),
  };
}

/** What a repetition need not repeat: when, by what way and at which try it came. */
const incidental: ReadonlySet<Column> = new Set([
  'received_day',
  'received_hour',
  'revision',
  'channel',
  'doubt',
  'pace',
  // The draw may have been changed in between.
  'directed',
]);

export type Appended = 'stored' | 'stored-before' | 'id-taken' | 'ticket-used';

/**
 * Stores a response unless it is stored already, and redeems its ticket in the same transaction.
 *
 * @returns `stored`; `stored-before` for a repeated request, and for a part that a later one has
 *   overtaken, which change nothing; `id-taken` where the same id came complete with other answers,
 *   which are not stored; `ticket-used` where the ticket came with another response before, and
 *   nothing is stored
 */
export async function appendResponse(
  db: Database,
  response: OwnResponse,
  service: string,
  received: LocalHour,
  redemption?: Redemption,
  doubts: Partial<Doubts> = {},
): Promise<Appended> {
  const channel = channelOf(response, redemption);
  const row = responseRow(response, service, received, channel, doubts);
  if ((await insert(db, row, hourStamp(completableSince(received)), redemption)) > 0)
    return 'stored';
  if (isPartial(response)) return 'stored-before';

  const stored = await db
    .prepare(completeSql)
    .bind(service, received.day, response.id)
    .first<ResponseRow>();
  if (stored === null) return redemption === undefined ? 'id-taken' : 'ticket-used';
  const said = columns.filter((column) => !incidental.has(column));
  return said.every((column) => stored[column] === row[column]) ? 'stored-before' : 'id-taken';
}

function channelOf({ form }: OwnResponse, redemption: Redemption | undefined): SelfChannel {
  if (form === 'kiosk') return 'kiosk';
  return redemption === undefined ? 'open' : 'ticket';
}

async function insert(
  db: Database,
  row: ResponseRow,
  since: string,
  redemption: Redemption | undefined,
): Promise<number> {
  const values = [...columns.map((column) => row[column]), since];
  if (redemption === undefined) {
    const { meta } = await db
      .prepare(appendOpenSql)
      .bind(...values)
      .run();
    return meta.changes;
  }
  const { ticketHash, expiresDay, invitedService } = redemption;
  const results = await db.batch([
    db
      .prepare(redeemSql)
      .bind(row.service, row.received_day, row.id, ticketHash, expiresDay, invitedService),
    db.prepare(appendTicketedSql).bind(...values),
  ]);
  return results.at(-1)?.meta.changes ?? 0;
}
