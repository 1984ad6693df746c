/** What waits in departments: one batch of four reads, whatever the number of departments. */

import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { periodsToClose, thoseToClose } from '#shared/closing/rules.ts';
import { monthOf } from '#shared/local-time.ts';
import {
  type AllWaiting,
  nothingInCity,
  nothingWaits,
  type Waiting,
} from '#shared/panel/waiting.ts';
import { firstOpenDay, type WaitingSheets } from '#shared/paper/sheet-months.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import type { City } from '../city.ts';
import type { Database, Statement } from '../host/database.ts';
import { isOfCity } from './alerts.ts';
import { idsGivenIn } from './given-services.ts';
import { waitingSheets } from './pending-sheets.ts';
import { type UnreportedRow, unreported, unreportedMonths } from './people-served.ts';

/** A department and the ids of its services. */
export interface AskedDepartment {
  readonly id: string;
  readonly services: readonly string[];
  /** The official periods that are over, each with the month in which it ended, `YYYY-MM`. */
  readonly toClose: readonly { readonly id: string; readonly month: string }[];
}

/** The departments of a city that are asked for. */
export function askedDepartments(
  { settings, departments, services }: Catalogue,
  ids: readonly string[],
  today: string,
): readonly AskedDepartment[] {
  const periods = periodsToClose(settings.closing, today);
  return departments
    .filter(({ id }) => ids.includes(id))
    .map((department) => ({
      id: department.id,
      services: services.filter((each) => each.department === department.id).map(({ id }) => id),
      toClose: periods
        .filter((period) => thoseToClose([department], period).length > 0)
        .map(({ id, to }) => ({ id, month: monthOf(to) })),
    }));
}

/** Months of people served that are asked for, the current one included. */
export const servedMonthsBack = 12;

type Counted = Pick<
  Waiting,
  'comments' | 'oldest' | 'proposals' | 'requests' | 'checks' | 'lateOwn' | 'alerts'
> & { readonly department: string; readonly lateForOthers: number };

/* As `daysOverdue` and `overdueAlerts` have it: what is only proposed was not asked of anybody else yet. */
const countsSql = `
SELECT asked.value AS department,
  (SELECT count(*) FROM comments WHERE department = asked.value AND state = 'waiting') AS comments,
  (SELECT min(since_day) FROM comments WHERE department = asked.value AND state = 'waiting') AS oldest,
  (SELECT count(*) FROM actions WHERE department = asked.value AND state = 'proposed') AS proposals,
  (SELECT count(*) FROM actions WHERE asked_department = asked.value AND state = 'awaiting') AS requests,
  (SELECT count(*) FROM actions WHERE department = asked.value
     AND state IN ('proposed', 'awaiting', 'under-way') AND due_day < ?2) AS lateOwn,
  (SELECT count(*) FROM actions WHERE asked_department = asked.value
     AND state IN ('awaiting', 'under-way') AND due_day < ?2) AS lateForOthers,
  (SELECT count(*) FROM alerts WHERE department = asked.value AND seen_day IS NULL) AS alerts,
  (SELECT count(*) FROM json_each(asked.toClose) AS period
     WHERE NOT EXISTS (SELECT 1 FROM closings
         WHERE unit = asked.value AND closings.period = period.value ->> 'id' AND state <> 'draft')
       AND period.value ->> 'month' >= (SELECT min(period) FROM tallies WHERE series = 'city-month')) AS checks
FROM (SELECT value ->> 'id' AS value, value -> 'toClose' AS toClose FROM json_each(?1)) AS asked`;

/** What of the comments that wait is entrusted to people, by person and department. */
export interface Entrusted extends Pick<Waiting, 'mine' | 'mineLate'> {
  readonly person: string;
  readonly department: string;
}

/** @param person of one of them; of all if null */
export function entrusted(db: Database, person: string | null, today: string): Statement {
  return db
    .prepare(
      `SELECT person, department, count(*) AS mine, sum(due_day IS NOT NULL AND due_day < ?2) AS mineLate
       FROM comments WHERE person IS NOT NULL AND (?1 IS NULL OR person = ?1) AND state = 'waiting'
       GROUP BY person, department`,
    )
    .bind(person, today);
}

/** The months that are over and whose people served are asked for. */
function servedMonthsOver(today: string): readonly string[] {
  const period = parsePeriod(monthOf(today));
  if (period === undefined) return [];
  return trailingMonths(period, servedMonthsBack, today).filter((month) => month < monthOf(today));
}

/** What waits in the city as a whole: alerts that it has not seen, and held answers that nobody has decided about. */
export async function readCityWaiting(
  db: Database,
): Promise<Pick<AllWaiting, 'cityAlerts' | 'held' | 'drafts' | 'toPublish'>> {
  const counted = await db
    .prepare(
      `SELECT (SELECT count(*) FROM alerts WHERE city_seen_day IS NULL AND ${isOfCity}) AS cityAlerts,
         (SELECT count(*) FROM held_batches WHERE state = 'held') AS held,
         (SELECT count(*) FROM catalogue_drafts WHERE submitted_at IS NOT NULL) AS drafts,
         (SELECT count(*) FROM closings WHERE state IN ('checked', 'approved')) AS toPublish`,
    )
    .first<Pick<AllWaiting, 'cityAlerts' | 'held' | 'drafts' | 'toPublish'>>();
  return counted ?? nothingInCity;
}

/** What waits in some departments, and what is entrusted there to whom. */
export interface ReadWaiting {
  /** Of each department without what is entrusted to anybody. */
  readonly departments: ReadonlyMap<string, Waiting>;
  readonly entrusted: readonly Entrusted[];
}

/** How many monthly numbers of people served are missing, by service; of months in which it was given. */
async function missingNumbers(
  db: Database,
  present: City,
  rows: readonly UnreportedRow[],
  today: string,
): Promise<ReadonlyMap<string, number>> {
  const missing = unreportedMonths(rows);
  const months = [...new Set(missing.map(({ month }) => month))];
  const given = await idsGivenIn(db, present, months, today);
  const counts = new Map<string, number>();
  for (const { service, month } of missing) {
    if (given.get(month)?.has(service)) counts.set(service, (counts.get(service) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param present the city now
 * @param person of whom is told what is entrusted; of everybody if null
 * @param today in the city's time zone
 */
export async function readWaiting(
  db: Database,
  present: City,
  departments: readonly AskedDepartment[],
  person: string | null,
  today: string,
): Promise<ReadWaiting> {
  const services = departments.flatMap((each) => each.services);
  const [counts, own, unreportedRows, sheets] = await db.batch([
    db.prepare(countsSql).bind(JSON.stringify(departments), today),
    entrusted(db, person, today),
    unreported(db, services, servedMonthsOver(today)),
    waitingSheets(db, services, monthOf(firstOpenDay(today))),
  ]);
  const rowsOf = <Row>(answer: { results: unknown[] } | undefined) =>
    (answer?.results ?? []) as Row[];
  const countsOf = new Map(rowsOf<Counted>(counts).map((row) => [row.department, row]));
  const numbers = await missingNumbers(db, present, rowsOf<UnreportedRow>(unreportedRows), today);
  const open = rowsOf<WaitingSheets>(sheets).filter((row) => row.sheets > 0);
  const waitingIn = ({ id, services: own }: AskedDepartment): Waiting => {
    const counted = countsOf.get(id);
    const { department: _, lateForOthers = 0, ...counts } = counted ?? { department: id };
    const ofOwn = open.filter(({ service }) => own.includes(service));
    return {
      ...nothingWaits,
      ...counts,
      late: lateForOthers + (counted?.lateOwn ?? 0),
      unreported: own.reduce((sum, service) => sum + (numbers.get(service) ?? 0), 0),
      sheets: ofOwn.reduce((sum, each) => sum + each.sheets, 0),
      sheetsSince: ofOwn.map(({ month }) => month).toSorted()[0] ?? null,
    };
  };
  return {
    departments: new Map(departments.map((each) => [each.id, waitingIn(each)])),
    entrusted: rowsOf<Entrusted>(own),
  };
}

/** What waits in a department, with what of it is entrusted to somebody. */
export function waitingOf(
  { departments, entrusted: all }: ReadWaiting,
  department: string,
  person: string,
): Waiting {
  const own = all.find((each) => each.person === person && each.department === department);
  const { mine, mineLate } = own ?? nothingWaits;
  return { ...(departments.get(department) ?? nothingWaits), mine, mineLate };
}
