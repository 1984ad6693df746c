/** The write path: one response, one statement, one row. */
import type { D1Database } from '@cloudflare/workers-types';
import type { LocalHour } from '#shared/local-time.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Response } from '#shared/survey/response.ts';

/** A retry may come as long after the first try as an outbox keeps a response. */
const retryDays = 8;

const columns = [
  'service',
  'received_day',
  'id',
  'received_hour',
  'counter',
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
] as const;

type Column = (typeof columns)[number];
type Row = Record<Column, string | number | null>;

const parameters = columns.map((_, index) => `?${index + 1}`).join(', ');
const [service, day, id] = ['?1', '?2', '?3'];
const recentDays = Array.from({ length: retryDays + 1 }, (_, n) => `date(${day}, '-${n} days')`);

/*
 * Each recent day is one seek in the primary key. D1 runs one statement at a time, so two copies
 * of a request cannot both find nothing.
 */
const appendSql = `
INSERT INTO responses (${columns.join(', ')}, seal_group)
SELECT ${parameters}, coalesce((SELECT open_group FROM seals WHERE service = ${service}), 0)
WHERE NOT EXISTS (
  SELECT 1 FROM responses
  WHERE service = ${service} AND received_day IN (${recentDays.join(', ')}) AND id = ${id}
)`;

const findSql = `
SELECT ${columns.join(', ')} FROM responses
WHERE service = ?1 AND received_day IN (${recentDays.join(', ')}) AND id = ?3`;

/** The columns of a response as stored; the comment must have been redacted before. */
export function responseRow(response: Response, service: string, received: LocalHour): Row {
  const answers = Object.fromEntries(
    elementKeys.map((key) => [key, response.answers[key] ?? null]),
  ) as Record<(typeof elementKeys)[number], number | null>;
  return {
    service,
    received_day: received.day,
    id: response.id,
    received_hour: received.hour,
    counter: response.counter,
    form: response.form,
    block: response.block ?? null,
    language: response.language,
    impression: response.impression,
    ...answers,
    comment: response.comment ?? null,
    sex: response.profile.sex ?? null,
    age: response.profile.age ?? null,
    education: response.profile.education ?? null,
    occupation: response.profile.occupation ?? null,
  };
}

export type Appended = 'stored' | 'stored-before' | 'id-taken';

/**
 * Stores a response unless its id is stored already.
 *
 * @returns `stored`; `stored-before` for a repeated request, which changes nothing; `id-taken`
 *   where the same id came with other answers, which are not stored
 */
export async function appendResponse(
  db: D1Database,
  response: Response,
  service: string,
  received: LocalHour,
): Promise<Appended> {
  const row = responseRow(response, service, received);
  const values = columns.map((column) => row[column]);
  const { meta } = await db
    .prepare(appendSql)
    .bind(...values)
    .run();
  if (meta.changes > 0) return 'stored';

  const stored = await db.prepare(findSql).bind(service, received.day, response.id).first<Row>();
  const said = columns.filter((column) => !column.startsWith('received_'));
  return stored !== null && said.every((column) => stored[column] === row[column])
    ? 'stored-before'
    : 'id-taken';
}
