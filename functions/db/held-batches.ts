/** Answers that were not plausible when their window closed: kept apart until an auditor decides (decision 38). */
import type { HeldReason } from '#shared/trust/held-reason.ts';
import type { HeardBefore } from '#shared/trust/weighed.ts';
import type { Database, Statement } from '../host/database.ts';
import { ratedKeys } from './rated-row.ts';
import type { StoredStrata } from './stored-strata.ts';
import { ofSelfChannel, selfAnswered } from './streams.ts';

/** Answers that are held together, with what may be told of them. */
export interface HeldBatch {
  readonly id: string;
  readonly service: string;
  readonly counter: string;
  readonly reason: HeldReason;
  /** In which they would have counted. */
  readonly month: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly answers: number;
  readonly alike: number;
  readonly expected: number;
  readonly strata: StoredStrata;
  /** The keys of the rows. */
  readonly rows: readonly { readonly day: string; readonly id: string }[];
}

/** Only with a group that the run has won. */
const wonBy = (service: string, run: string) => `EXISTS (
  SELECT 1 FROM seals WHERE seals.service = ${service} AND stream = '${selfAnswered}' AND claimed_by = ${run})`;

/** Only if another run has not held them before. */
const notHeldYet = `NOT EXISTS (
  SELECT 1 FROM held_answers AS held WHERE held.service = batch.value ->> 'service'
    AND held.received_day = batch.value ->> '$.rows[0].day' AND held.id = batch.value ->> '$.rows[0].id')`;

const of = (key: keyof HeldBatch) => `batch.value ->> '${key}'`;

const batchesSql = (condition: string) => `
INSERT INTO held_batches
  (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata, state)
SELECT ${of('id')}, ${of('service')}, ${of('counter')}, ${of('reason')}, ${of('month')}, ${of('firstDay')},
  ${of('lastDay')}, ${of('answers')}, ${of('alike')}, 1.0 * ${of('expected')}, batch.value -> 'strata', 'held'
FROM json_each(?1) AS batch WHERE ${condition}`;

const answersSql = (condition: string) => `
INSERT INTO held_answers (service, received_day, id, batch)
SELECT ${of('service')}, answer.value ->> 'day', answer.value ->> 'id', ${of('id')}
FROM json_each(?1) AS batch, json_each(batch.value -> 'rows') AS answer
WHERE ${condition}`;

const won = wonBy(of('service'), '?2');
const [wonBatchesSql, wonAnswersSql] = [batchesSql(won), answersSql(won)];
const [ownBatchesSql, ownAnswersSql] = [
  batchesSql(notHeldYet),
  answersSql(`EXISTS (SELECT 1 FROM held_batches WHERE held_batches.id = ${of('id')})`),
];

/** The statements that hold answers of the groups that a run has won. */
export function holdAnswers(db: Database, batches: readonly HeldBatch[], run: string): Statement[] {
  const list = JSON.stringify(batches);
  return [db.prepare(wonBatchesSql).bind(list, run), db.prepare(wonAnswersSql).bind(list, run)];
}

/** Holds answers of windows that run on: else a flood would keep a window from ever being counted. */
export async function holdApart(db: Database, batches: readonly HeldBatch[]): Promise<number> {
  const list = JSON.stringify(batches);
  const results = await db.batch([
    db.prepare(ownBatchesSql).bind(list),
    db.prepare(ownAnswersSql).bind(list),
  ]);
  return results.reduce((sum, { meta }) => sum + meta.rows_written, 0);
}

/** The statement that notes that released batches are counted with the groups that a run has won. */
export function countReleased(db: Database, batches: readonly string[], run: string): Statement {
  return db
    .prepare(
      `UPDATE held_batches SET state = 'counted'
       WHERE state = 'released' AND id IN (SELECT value FROM json_each(?1))
         AND ${wonBy('held_batches.service', '?2')}`,
    )
    .bind(JSON.stringify(batches), run);
}

/** The condition on `responses` of what was never held: what is held has left its window, and joins another once it is released. */
export const neverHeld = `NOT EXISTS (
  SELECT 1 FROM held_answers AS held WHERE held.service = responses.service
    AND held.received_day = responses.received_day AND held.id = responses.id)`;

/** The condition that a row of `responses` is not held: it never was, or was released. */
export const notHeld = `NOT EXISTS (
  SELECT 1 FROM held_answers AS held JOIN held_batches ON held_batches.id = held.batch
  WHERE held.service = responses.service AND held.received_day = responses.received_day
    AND held.id = responses.id AND held_batches.state IN ('held', 'rejected'))`;

const given = ratedKeys.map((key) => `(${key} IS NOT NULL)`).join(' + ');
const least = `min(${ratedKeys.map((key) => `coalesce(${key}, 5)`).join(', ')})`;
const most = `max(${ratedKeys.map((key) => `coalesce(${key}, 0)`).join(', ')})`;

/* Counts and reads what `straightOf` tells of each answer; the answers themselves stay in the database. */
const habitsSql = `
SELECT responses.service, counter, channel, received_day AS day, received_hour AS hour,
  doubt IS NOT NULL AS isOfBusyAddress, pace IS NOT NULL AS isFast,
  CASE WHEN ${given} >= 2 AND ${least} = ${most} THEN ${most} ELSE 0 END AS straight,
  count(*) AS answers
FROM json_each(?1) AS listed CROSS JOIN responses
  ON responses.service = listed.value ->> 'service'
  AND received_day BETWEEN listed.value ->> 'since' AND listed.value ->> 'through'
  AND seal_group IS NOT NULL AND ${ofSelfChannel} AND ${notHeld}
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;

/** A service, and the days whose answers tell its habits. */
export interface HabitSpan {
  readonly service: string;
  readonly since: string;
  readonly through: string;
}

/** What the counters of some services heard before, of what was counted. */
export async function readHeardBefore(
  db: Database,
  spans: readonly HabitSpan[],
): Promise<(HeardBefore & { readonly service: string })[]> {
  const { results } = await db.prepare(habitsSql).bind(JSON.stringify(spans)).all<
    Omit<HeardBefore, 'isOfBusyAddress' | 'isFast'> & {
      service: string;
      isOfBusyAddress: 0 | 1;
      isFast: 0 | 1;
    }
  >();
  return results.map((row) => ({
    ...row,
    isOfBusyAddress: row.isOfBusyAddress === 1,
    isFast: row.isFast === 1,
  }));
}
