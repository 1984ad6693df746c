/** What alerts are made of, summed up in SQL so that few rows leave the database. */

import { baselineDays, burstWindows, type HeardService } from '#shared/alerts/burst.ts';
import {
  type DayCounts,
  type HeardCounter,
  heardDays,
  heardFrom,
  type Surroundings,
} from '#shared/alerts/silence.ts';
import type { Service } from '#shared/catalogue/catalogue.ts';
import type { ActionState, Responsible } from '#shared/follow-up/action.ts';
import { daysBefore } from '#shared/local-time.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import { histogramPlace, ratersAt } from '#shared/statistics/tally.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { Database } from '../host/database.ts';
import { ofSelfChannel } from './streams.ts';

type ListedService = Pick<Service, 'id' | 'department'>;

const longestWindow = Math.max(...burstWindows);

const impression = histogramPlace('impression');
const answersWith = (...ratings: readonly number[]) =>
  ratings.map((rating) => `(stratum.value ->> ${impression + rating - 1})`).join(' + ');

/* The index of `tallies` begins with series and period, so each day is one seek. */
const joinedSql = `
WITH RECURSIVE
  days (day) AS (SELECT ?2 UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < ?3),
  joined AS (
    SELECT unit, period AS day, sum(${answersWith(1, 2)}) AS low,
      sum(${answersWith(1, 2, 3, 4)}) AS answers
    FROM days CROSS JOIN tallies ON series = 'service-day' AND period = days.day,
      json_each(strata) AS stratum
    GROUP BY unit, period)
SELECT unit, listed.value ->> 'department' AS department,
  coalesce(sum(low) FILTER (WHERE day < ?4), 0) AS low,
  coalesce(sum(answers) FILTER (WHERE day < ?4), 0) AS answers,
  count(*) FILTER (WHERE day < ?4) AS days,
  coalesce(sum(1.0 * low * low / answers) FILTER (WHERE day < ?4), 0) AS squares,
  ${burstWindows
    .map(
      (length) =>
        `coalesce(sum(low) FILTER (WHERE day > date(?3, '-${length} days')), 0) AS low_${length},
         coalesce(sum(answers) FILTER (WHERE day > date(?3, '-${length} days')), 0) AS answers_${length}`,
    )
    .join(', ')}
FROM joined JOIN json_each(?1) AS listed ON unit = listed.value ->> 'id'
GROUP BY unit HAVING answers_${longestWindow} > 0`;

type JoinedRow = { readonly unit: string; readonly department: string } & Readonly<
  Record<string, number>
>;

/** What joined the figures of services in the last days, and in the weeks before; of those that heard somebody. */
export async function readHeardServices(
  db: Database,
  services: readonly ListedService[],
  today: string,
): Promise<HeardService[]> {
  const windowFrom = daysBefore(today, longestWindow);
  const { results } = await db
    .prepare(joinedSql)
    .bind(
      JSON.stringify(services.map(({ id, department }) => ({ id, department }))),
      daysBefore(windowFrom, baselineDays),
      daysBefore(today, 1),
      windowFrom,
    )
    .all<JoinedRow>();
  return results.map((row) => {
    const of = (column: string) => row[column] ?? 0;
    return {
      department: row.department,
      service: row.unit,
      baseline: {
        having: of('low'),
        all: of('answers'),
        days: of('days'),
        squares: of('squares'),
      },
      windows: burstWindows.map((length) => ({
        having: of(`low_${length}`),
        all: of(`answers_${length}`),
      })),
    };
  });
}

/*
 * One pass over the responses of ten weeks, which counts and reads no answer; counters that were heard
 * yesterday, or hear few, stay in the database. Sheets that staff entered do not tell whether anybody can
 * still answer there.
 */
const heardSql = `
WITH heard AS MATERIALIZED (
  SELECT listed.value ->> 'department' AS department, listed.value ->> 'id' AS service, counter,
    received_day AS day, count(DISTINCT responses.id) AS answers
  FROM json_each(?1) AS listed CROSS JOIN responses
    ON service = listed.value ->> 'id' AND received_day BETWEEN ?2 AND ?3 AND ${ofSelfChannel}
  GROUP BY department, 2, counter, day),
by_department AS (
  SELECT department, day, sum(answers) AS answers FROM heard GROUP BY department, day)
SELECT 'counter' AS scope, department, service, counter, 1 AS counters,
  json_group_object(day, answers) AS days
FROM heard GROUP BY department, service, counter
HAVING max(day) < ?3 AND sum(answers) >= ${heardFrom}
UNION ALL
SELECT 'department', department, '', '',
  (SELECT count(DISTINCT counter) FROM heard
    WHERE heard.department = by_department.department
      AND counter IN (SELECT value FROM json_each(?4))),
  json_group_object(day, answers)
FROM by_department GROUP BY department
UNION ALL
SELECT 'city', '', '', '', 0, json_group_object(day, answers)
FROM (SELECT day, sum(answers) AS answers FROM heard GROUP BY day)`;

interface HeardRow {
  readonly scope: 'counter' | 'department' | 'city';
  readonly department: string;
  readonly service: string;
  readonly counter: string;
  readonly counters: number;
  readonly days: string;
}

const dayCounts = (days: string): DayCounts => new Map(Object.entries(JSON.parse(days)));

export interface Heard {
  /** Those that were not heard yesterday, of those that hear enough. */
  readonly counters: readonly HeardCounter[];
  readonly departments: ReadonlyMap<string, Surroundings['department']>;
  readonly city: DayCounts;
}

/**
 * On which days counters, departments and the city were heard.
 *
 * @param open codes of the counters that serve people: a closed one is no company for those it left behind
 */
export async function readHeard(
  db: Database,
  services: readonly ListedService[],
  open: ReadonlySet<string>,
  today: string,
): Promise<Heard> {
  const { results } = await db
    .prepare(heardSql)
    .bind(
      JSON.stringify(services.map(({ id, department }) => ({ id, department }))),
      daysBefore(today, heardDays),
      daysBefore(today, 1),
      JSON.stringify([...open]),
    )
    .all<HeardRow>();
  const of = (scope: HeardRow['scope']) => results.filter((row) => row.scope === scope);
  return {
    counters: of('counter').map(({ department, service, counter, days }) => ({
      department,
      service,
      counter,
      days: dayCounts(days),
    })),
    departments: new Map(
      of('department').map(({ department, counters, days }) => [
        department,
        { counters, days: dayCounts(days) },
      ]),
    ),
    city: dayCounts(of('city')[0]?.days ?? '{}'),
  };
}

/**
 * Departments and services that have an index in a month, in the order of their ids.
 *
 * @param after the id that the last run came to
 */
export async function readUnitsWithIndex(
  db: Database,
  month: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT unit FROM tallies, json_each(strata) AS stratum
       WHERE series IN ('department-month', 'service-month') AND period = ?1 AND unit > ?2
       GROUP BY unit HAVING sum(stratum.value ->> ${ratersAt}) >= ${indexFrom}
       ORDER BY unit LIMIT ?3`,
    )
    .bind(month, after, limit)
    .all<{ unit: string }>();
  return results.map(({ unit }) => unit);
}

interface LateRow {
  readonly id: number;
  readonly department: string;
  readonly service: string | null;
  readonly element: ElementKey | null;
  readonly state: ActionState;
  readonly due_day: string;
  readonly office: Responsible['office'];
  readonly asked_department: string | null;
}

/** The actions that were due before a day and are not done. */
export async function readLateActions(db: Database, today: string) {
  const { results } = await db
    .prepare(
      `SELECT id, department, service, element, state, due_day, office, asked_department FROM actions
       WHERE due_day < ? AND state IN ('proposed', 'awaiting', 'under-way')`,
    )
    .bind(today)
    .all<LateRow>();
  return results.map(({ due_day: dueDay, office, asked_department: asked, ...action }) => ({
    ...action,
    dueDay,
    responsible:
      office === 'other' ? { office, department: asked ?? '' } : ({ office } satisfies Responsible),
  }));
}
