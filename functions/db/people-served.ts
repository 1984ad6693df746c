/**
 * How many people each service served: typed in for a month by its department, or reported by the
 * machines at its counters day by day.
 */

import type { ServiceMonth } from '#shared/catalogue/given-in-month.ts';
import type { ServedMonth } from '#shared/panel/overview.ts';
import { ratersAt } from '#shared/statistics/tally.ts';
import type { Database, Statement } from '../host/database.ts';

/** Reports as they stand for a month: `?1` services, `?2` months. */
const reportsSql = `
WITH months AS (SELECT value AS month FROM json_each(?2)),
  typed AS (
    SELECT service, people_served.month, people, NULL AS counters FROM json_each(?1) AS listed
    CROSS JOIN people_served ON service = listed.value
    WHERE people_served.month IN (SELECT month FROM months)),
  counted AS (
    SELECT service, months.month, sum(people) AS people, count(DISTINCT counter) AS counters
    FROM json_each(?1) AS listed CROSS JOIN months CROSS JOIN people_served_days
      ON service = listed.value AND day BETWEEN months.month || '-01' AND months.month || '-31'
    GROUP BY service, months.month),
  reports AS (
    SELECT * FROM typed
    UNION ALL
    SELECT * FROM counted WHERE NOT EXISTS (
      SELECT 1 FROM typed
      WHERE typed.service = counted.service AND typed.month = counted.month))`;

/**
 * What was reported of some services in some months. A number that was typed in stands for its month
 * whatever the machines counted: whoever types knows when a machine stood still.
 */
export async function readPeopleServed(
  db: Database,
  services: readonly string[],
  months: readonly string[],
): Promise<ServedMonth[]> {
  const { results } = await db
    .prepare(
      `${reportsSql}
       SELECT * FROM reports
       ORDER BY month DESC, service`,
    )
    .bind(JSON.stringify(services), JSON.stringify(months))
    .all<ServedMonth>();
  return results;
}

const unreportedSql = `
SELECT service.value AS service, json_group_array(month.value) AS months
FROM json_each(?1) AS service CROSS JOIN json_each(?2) AS month
CROSS JOIN tallies ON series = 'service-month' AND period = month.value AND unit = service.value
WHERE NOT EXISTS (SELECT 1 FROM people_served
    WHERE people_served.service = service.value AND people_served.month = month.value)
  AND NOT EXISTS (SELECT 1 FROM people_served_days WHERE people_served_days.service = service.value
    AND day BETWEEN month.value || '-01' AND month.value || '-31')
GROUP BY service.value`;

/** A row of `unreported`: a service, and a JSON list of months. */
export interface UnreportedRow {
  readonly service: string;
  readonly months: string;
}

/** Of each service the months in which it was answered about, while nobody has said how many were served. */
export function unreported(
  db: Database,
  services: readonly string[],
  months: readonly string[],
): Statement {
  return db.prepare(unreportedSql).bind(JSON.stringify(services), JSON.stringify(months));
}

/** The services and months of such rows, one by one. */
export function unreportedMonths(rows: readonly UnreportedRow[]): readonly ServiceMonth[] {
  return rows.flatMap(({ service, months }) =>
    (JSON.parse(months) as string[]).map((month) => ({ service, month })),
  );
}

/** In how many of the months of some services more people answered than were reported as served. */
export async function countBeyondServed(
  db: Database,
  services: readonly string[],
  months: readonly string[],
): Promise<number> {
  const beyond = await db
    .prepare(
      `${reportsSql}
       SELECT count(*) AS beyond FROM reports
       CROSS JOIN tallies ON series = 'service-month' AND period = reports.month AND unit = reports.service
       WHERE (SELECT sum(value ->> ${ratersAt}) FROM json_each(strata)) > reports.people`,
    )
    .bind(JSON.stringify(services), JSON.stringify(months))
    .first<number>('beyond');
  return beyond ?? 0;
}

/** What a counter's queue machine reported of a day. */
export interface ServedDay {
  readonly service: string;
  readonly counter: string;
  readonly day: string;
  readonly people: number;
}

/** How many people the counters of some services served, on the days of their open windows. */
export async function readServedDays(
  db: Database,
  windows: readonly {
    readonly service: string;
    readonly since: string;
    readonly lastDay: string;
  }[],
): Promise<ServedDay[]> {
  const { results } = await db
    .prepare(
      `SELECT served.service, counter, day, people FROM json_each(?1) AS listed
       CROSS JOIN people_served_days AS served ON served.service = listed.value ->> 'service'
         AND day BETWEEN listed.value ->> 'since' AND listed.value ->> 'lastDay'`,
    )
    .bind(
      JSON.stringify(windows.map(({ service, since, lastDay }) => ({ service, since, lastDay }))),
    )
    .all<ServedDay>();
  return results;
}

/** How many respondents the services had in the months for which people served are known. */
export async function readRespondents(
  db: Database,
  served: readonly Pick<ServedMonth, 'service' | 'month'>[],
): Promise<number> {
  const respondents = await db
    .prepare(
      `SELECT sum((SELECT sum(value ->> ${ratersAt}) FROM json_each(strata))) AS respondents
       FROM json_each(?1) AS listed
       CROSS JOIN tallies ON series = 'service-month'
         AND period = listed.value ->> 'month' AND unit = listed.value ->> 'service'`,
    )
    .bind(JSON.stringify(served))
    .first<number | null>('respondents');
  return respondents ?? 0;
}

/** Writes a typed report down; an earlier one of the same service and month is replaced. */
export function reportPeopleServed(
  db: Database,
  { service, month, people }: Pick<ServedMonth, 'service' | 'month' | 'people'>,
): Statement {
  return db
    .prepare(
      `INSERT INTO people_served (service, month, people) VALUES (?1, ?2, ?3)
       ON CONFLICT (service, month) DO UPDATE SET people = excluded.people`,
    )
    .bind(service, month, people);
}

/** What was typed in for a service and month; undefined where nothing was. */
export async function readTyped(
  db: Database,
  service: string,
  month: string,
): Promise<number | undefined> {
  const people = await db
    .prepare('SELECT people FROM people_served WHERE service = ?1 AND month = ?2')
    .bind(service, month)
    .first<number>('people');
  return people ?? undefined;
}

/** Takes a typed report back, as if nothing had been reported; what machines counted shows again. */
export function clearPeopleServed(db: Database, service: string, month: string): Statement {
  return db
    .prepare('DELETE FROM people_served WHERE service = ?1 AND month = ?2')
    .bind(service, month);
}

/** What a machine counted at a counter on a day. */
export interface ServedDay {
  readonly service: string;
  readonly counter: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly people: number;
}

/** Writes a machine's report down; an earlier one of the same counter and day is replaced. */
export function reportServedDay(
  db: Database,
  { service, counter, day, people }: ServedDay,
): Statement {
  return db
    .prepare(
      `INSERT INTO people_served_days (service, day, counter, people) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (service, day, counter) DO UPDATE SET people = excluded.people`,
    )
    .bind(service, day, counter, people);
}

/** The one of some services with which a counter's report of a day stands; undefined where there is none. */
export async function serviceOfServedDay(
  db: Database,
  services: readonly string[],
  day: string,
  counter: string,
): Promise<string | undefined> {
  const found = await db
    .prepare(
      `SELECT service FROM json_each(?1) AS listed CROSS JOIN people_served_days
         ON service = listed.value AND day = ?2 AND counter = ?3
       LIMIT 1`,
    )
    .bind(JSON.stringify(services), day, counter)
    .first<string>('service');
  return found ?? undefined;
}
