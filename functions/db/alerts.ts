/** The alerts of the panel: raised once by their key, read by a department or the city, seen by each. */

import { type Alert, type AlertKind, alertSchema, keyOf } from '#shared/alerts/alert.ts';
import {
  type AlertList,
  alertsPerPage,
  holdingSignals,
  type JudgedSignal,
  type ListedAlert,
} from '#shared/alerts/inbox.ts';
import type { Database, Statement } from '../host/database.ts';

/** How far a kind has been looked for. */
export interface Round {
  readonly kind: AlertKind;
  /** `YYYY-MM-DD`, or `YYYY-MM` of signals. */
  readonly period: string;
  /** The last unit that was looked at; empty where all are looked at together. */
  readonly unit: string;
}

export async function readRounds(db: Database): Promise<ReadonlyMap<AlertKind, Round>> {
  const { results } = await db.prepare('SELECT kind, period, unit FROM alert_rounds').all<Round>();
  return new Map(results.map((round) => [round.kind, round]));
}

/**
 * The statements that raise alerts which are new, and note how far was looked; they belong into one batch. What the city is told
 * of several departments follows how many they are until it has seen it.
 */
export function raise(
  db: Database,
  alerts: readonly Alert[],
  today: string,
  { kind, period, unit }: Round,
): readonly Statement[] {
  const rows = alerts.map((alert) => {
    const { department, kind: own, ...facts } = alert;
    return { key: keyOf(alert), department, kind: own, facts };
  });
  return [
    db
      .prepare(
        `INSERT INTO alerts (key, department, kind, facts, raised_day)
         SELECT value ->> 'key', value ->> 'department', value ->> 'kind', value -> 'facts', ?2
         FROM json_each(?1) WHERE true ON CONFLICT (key) DO UPDATE SET facts = excluded.facts
           WHERE excluded.facts -> 'departments' IS NOT NULL AND alerts.city_seen_day IS NULL`,
      )
      .bind(JSON.stringify(rows), today),
    db
      .prepare(
        `INSERT INTO alert_rounds (kind, period, unit) VALUES (?, ?, ?)
         ON CONFLICT (kind) DO UPDATE SET period = excluded.period, unit = excluded.unit`,
      )
      .bind(kind, period, unit),
  ];
}

/** On which day a burst of each service was last told, as far as that is on a day or later. */
export async function readToldBursts(
  db: Database,
  since: string,
): Promise<ReadonlyMap<string, string>> {
  const { results } = await db
    .prepare(
      `SELECT facts ->> 'service' AS service, max(raised_day) AS day FROM alerts
       WHERE kind = 'burst' AND raised_day >= ? GROUP BY 1`,
    )
    .bind(since)
    .all<{ service: string; day: string }>();
  return new Map(results.map(({ service, day }) => [service, day]));
}

/** An alert as a row has it. */
export interface AlertRow {
  readonly id: number;
  readonly department: string;
  readonly kind: AlertKind;
  readonly facts: string;
}

/** The alert of a row; none where it was written by a version that knew other facts. */
export function alertOf({ department, kind, facts }: AlertRow): Alert | undefined {
  return alertSchema.safeParse({ ...JSON.parse(facts), department, kind }).data;
}

interface ListedRow extends AlertRow {
  readonly raised_day: string;
  readonly seen: 0 | 1;
  readonly programme: string | null;
  readonly found: number;
  readonly unseen: number;
}

function listed(row: ListedRow, holding: ReadonlySet<number>): ListedAlert[] {
  const alert = alertOf(row);
  if (alert === undefined) return [];
  const { id, raised_day: raisedDay, seen, programme } = row;
  const isJudged = alert.kind === 'signal' && alert.chance !== undefined;
  const holds = isJudged ? holding.has(id) : null;
  return [{ id, raisedDay, seen: seen === 1, alert, programme, holds }];
}

/** Of the months of some signals, all of the city's that hold together: a unit is judged beside every other. */
async function readHolding(
  db: Database,
  rows: readonly AlertRow[],
  units: number,
): Promise<ReadonlySet<number>> {
  const months = rows.flatMap((row) => {
    const alert = alertOf(row);
    return alert?.kind === 'signal' ? alert.month : [];
  });
  if (months.length === 0) return new Set();
  const { results } = await db
    .prepare(
      `SELECT id, facts ->> 'month' AS month, facts ->> 'chance' AS chance FROM alerts
       WHERE kind = 'signal' AND facts ->> 'chance' IS NOT NULL
         AND facts ->> 'month' IN (SELECT value FROM json_each(?))`,
    )
    .bind(JSON.stringify([...new Set(months)]))
    .all<JudgedSignal>();
  return holdingSignals(results, units);
}

/**
 * Which alerts are the city's: all but those of closing that each department reads of itself, since the city has one of all of
 * them (`closingAlertsOfCity`).
 */
export const isOfCity = "NOT (alerts.kind = 'closing' AND alerts.department <> '')";

/** Who has seen an alert is told apart: the department, and the city. */
const seenBy = (department: string | undefined) =>
  department === undefined ? 'city_seen_day' : 'seen_day';

/**
 * The alerts of a department, or of the whole city: those it has not seen first, each part the newest first.
 *
 * @param page from 1
 * @param units how many units of the city are looked at
 */
export async function readAlerts(
  db: Database,
  department: string | undefined,
  page: number,
  units: number,
): Promise<AlertList> {
  const seen = seenBy(department);
  const { results } = await db
    .prepare(
      `SELECT alerts.id, alerts.department, kind, facts, raised_day, ${seen} IS NOT NULL AS seen, programme,
         count(*) OVER () AS found, sum(${seen} IS NULL) OVER () AS unseen
       FROM alerts LEFT JOIN actions ON kind = 'overdue' AND actions.id = facts ->> 'action'
       WHERE CASE WHEN ?1 IS NULL THEN ${isOfCity} ELSE alerts.department = ?1 END
       ORDER BY seen, alerts.id DESC LIMIT ${alertsPerPage} OFFSET ?2`,
    )
    .bind(department ?? null, (page - 1) * alertsPerPage)
    .all<ListedRow>();
  const holding = await readHolding(db, results, units);
  return {
    alerts: results.flatMap((row) => listed(row, holding)),
    found: results[0]?.found ?? 0,
    unseen: results[0]?.unseen ?? 0,
  };
}

/** Notes that a department, or the city, has seen some of its alerts. */
export function markSeen(
  db: Database,
  department: string | undefined,
  alerts: readonly number[],
  today: string,
): Statement {
  const seen = seenBy(department);
  return db
    .prepare(
      `UPDATE alerts SET ${seen} = ?3
       WHERE id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR department = ?2)
         AND ${seen} IS NULL`,
    )
    .bind(JSON.stringify(alerts), department ?? null, today);
}

/** Notes that nothing is to be looked at any more in what was told of an action that was late. */
export function settleOverdue(db: Database, action: number, today: string): Statement {
  return db
    .prepare(
      `UPDATE alerts SET seen_day = coalesce(seen_day, ?2), city_seen_day = coalesce(city_seen_day, ?2)
       WHERE kind = 'overdue' AND facts ->> 'action' = ?1
         AND (seen_day IS NULL OR city_seen_day IS NULL)`,
    )
    .bind(action, today);
}

/**
 * Notes the same of steps of closing that were late: others were taken. What the city was told of several departments is settled
 * with the last of them (as `lateStep` has it: a correction is not late).
 */
export function settleClosings(
  db: Database,
  departments: readonly string[],
  period: string,
  today: string,
): Statement {
  return db
    .prepare(
      `UPDATE alerts SET seen_day = coalesce(seen_day, ?3), city_seen_day = coalesce(city_seen_day, ?3)
       WHERE kind = 'closing' AND facts ->> 'period' = ?2 AND (seen_day IS NULL OR city_seen_day IS NULL)
         AND CASE WHEN facts -> 'departments' IS NULL THEN department IN (SELECT value FROM json_each(?1))
           ELSE NOT EXISTS (
             SELECT 1 FROM json_each(facts -> 'departments') AS late
             LEFT JOIN closings ON unit = late.value AND closings.period = ?2
             WHERE coalesce(edition, 1) = 1 AND coalesce(state, 'draft') =
               CASE facts ->> 'step' WHEN 'check' THEN 'draft' WHEN 'approve' THEN 'checked' ELSE 'approved' END)
           END`,
    )
    .bind(JSON.stringify(departments), period, today);
}
