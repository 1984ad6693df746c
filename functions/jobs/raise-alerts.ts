/**
 * The job of alerts: looks once a day for what is late, for bursts of low scores and for counters gone silent,
 * and once a month for signals of the control charts. Each run does one piece and notes how far it came,
 * in the transaction that raises what it found: a run that dies is done again, one that meets another
 * raises nothing twice.
 */

import type { Alert, AlertKind, AlertOf } from '#shared/alerts/alert.ts';
import { burstAlert, burstDays } from '#shared/alerts/burst.ts';
import { closingAlert, closingAlertsOfCity } from '#shared/alerts/closing.ts';
import { overdueAlerts } from '#shared/alerts/overdue.ts';
import { signalAlert } from '#shared/alerts/signal.ts';
import { silenceAlert, workingDays } from '#shared/alerts/silence.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { notBegun } from '#shared/closing/closing.ts';
import { deadlinesOf, periodsToClose, thoseToClose } from '#shared/closing/rules.ts';
import { daysBefore, type LocalHour, monthOf } from '#shared/local-time.ts';
import { figureOf } from '#shared/publication/figure.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import {
  readHeard,
  readHeardServices,
  readLateActions,
  readUnitsWithIndex,
} from '../db/alert-sources.ts';
import { type Round, raise, readRounds, readToldBursts } from '../db/alerts.ts';
import { readClosings } from '../db/closings.ts';
import { readFirstMonth, readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';

/** After the hour of cleaning, when the day that is over is whole. */
const startingHour = 3;

/** How many units one run draws the control charts of; more would not fit into the CPU time of a run. */
const unitsPerRun = 3;

/** Comes after the id of every unit. */
const allUnits = '~';

const trendMonths = 12;

/** In which order kinds are looked for in a night. */
const order: readonly AlertKind[] = ['overdue', 'closing', 'silence', 'burst', 'signal'];

const everything = '';

/** What a run found, and how far it looked. */
interface Look {
  readonly round: Round;
  readonly alerts: readonly Alert[];
}

async function lookForOverdue(db: Database, today: string): Promise<Alert[]> {
  const late = await readLateActions(db, today);
  return late.flatMap((action) => overdueAlerts(action, today));
}

/** Before anything was counted there is nothing to close. */
async function lookForLateClosings(
  db: Database,
  { settings, departments }: Catalogue,
  today: string,
): Promise<AlertOf<'closing'>[]> {
  const { closing: rules } = settings;
  const firstMonth = await readFirstMonth(db);
  if (rules === undefined || firstMonth === null) return [];
  const periods = periodsToClose(rules, today).filter(({ to }) => monthOf(to) >= firstMonth);
  const stored = await readClosings(
    db,
    periods.map(({ id }) => id),
  );
  return periods.flatMap((period) => {
    const deadlines = deadlinesOf(period, rules);
    // The city closes a report of its own.
    const units = [{ id: everything }, ...thoseToClose(departments, period)];
    const late = units.flatMap(({ id }) => {
      const closing = stored.find((each) => each.unit === id && each.period === period.id);
      return closingAlert(id, period.id, closing ?? notBegun, deadlines, today) ?? [];
    });
    return [...late, ...closingAlertsOfCity(late)];
  });
}

async function lookForSilence(db: Database, catalogue: Catalogue, today: string): Promise<Alert[]> {
  const serviceOf = new Map(openCounters(catalogue).map(({ code, service }) => [code, service]));
  const heard = await readHeard(db, catalogue.services, new Set(serviceOf.keys()), today);
  const working = workingDays(heard.city, today);
  return (
    heard.counters
      // One that went to another service is silent where it was.
      .filter(({ counter, service }) => serviceOf.get(counter) === service)
      .flatMap((counter) => {
        const around = heard.departments.get(counter.department);
        return around === undefined ? [] : (silenceAlert(counter, around, working, today) ?? []);
      })
  );
}

async function lookForBursts(
  db: Database,
  { services }: Catalogue,
  today: string,
): Promise<Alert[]> {
  const told = await readToldBursts(db, daysBefore(today, burstDays));
  const heard = await readHeardServices(db, services, today);
  return heard.flatMap((each) => burstAlert(each, told.get(each.service), today) ?? []);
}

function scopeOf({ departments, services }: Catalogue, unit: string): Scope | undefined {
  const department = departments.find(({ id }) => id === unit);
  if (department !== undefined) return { kind: 'department', department };
  const service = services.find(({ id }) => id === unit);
  return service && { kind: 'service', service };
}

const unitOf = (scope: Scope): { department: string; unit: string } => {
  switch (scope.kind) {
    case 'city':
      return { department: everything, unit: everything };
    case 'department':
      return { department: scope.department.id, unit: scope.department.id };
    case 'service':
      return { department: scope.service.department, unit: scope.service.id };
  }
};

/** The signals of some units, from the same months that their results pages draw. */
async function lookForSignals(
  db: Database,
  catalogue: Catalogue,
  scopes: readonly Scope[],
  month: string,
  today: string,
): Promise<AlertOf<'signal'>[]> {
  const period = parsePeriod(month);
  if (period === undefined) return [];
  const months = trailingMonths(period, trendMonths, today);
  const idsOf = (kind: Scope['kind']) =>
    scopes.filter((scope) => scope.kind === kind).map((scope) => unitOf(scope).unit);
  const [departments, services] = await Promise.all([
    readStrata(db, 'department-month', months, idsOf('department')),
    readStrata(db, 'service-month', months, idsOf('service')),
  ]);
  const heard = Map.groupBy(
    [...departments, ...services],
    ({ unit, period: of }) => `${unit} ${of}`,
  );
  return scopes.flatMap((scope) => {
    const of = unitOf(scope);
    const { recipe } = viewOf(scope, catalogue);
    const trend = months.map((each) => {
      const strata = heard.get(`${of.unit} ${each}`) ?? [];
      return { month: each, figure: figureOf(sumStrata(strata.map((row) => row.strata)), recipe) };
    });
    return signalAlert({ ...of, trend }, today) ?? [];
  });
}

/** Looks for the signals of the next units; undefined where all of the month were looked at. */
async function lookOn(
  db: Database,
  catalogue: Catalogue,
  before: Round | undefined,
  today: string,
): Promise<Look | undefined> {
  const month = monthOf(daysBefore(`${monthOf(today)}-01`, 1));
  const after = before?.period === month ? before.unit : everything;
  if (after === allUnits) return undefined;
  const units = await readUnitsWithIndex(db, month, after, unitsPerRun);
  const scopes = units.flatMap((unit) => scopeOf(catalogue, unit) ?? []);
  const last = units.length < unitsPerRun ? allUnits : (units.at(-1) ?? allUnits);
  return {
    round: { kind: 'signal', period: month, unit: last },
    alerts: await lookForSignals(db, catalogue, scopes, month, today),
  };
}

/** The next piece of a kind; undefined where none is left. */
async function look(
  db: Database,
  catalogue: Catalogue,
  kind: AlertKind,
  before: Round | undefined,
  today: string,
): Promise<Look | undefined> {
  if (kind === 'signal') return lookOn(db, catalogue, before, today);
  if (before?.period === today) return undefined;
  const round = { kind, period: today, unit: everything };
  switch (kind) {
    case 'overdue':
      return { round, alerts: await lookForOverdue(db, today) };
    case 'closing':
      return { round, alerts: await lookForLateClosings(db, catalogue, today) };
    case 'silence':
      return { round, alerts: await lookForSilence(db, catalogue, today) };
    case 'burst':
      return { round, alerts: await lookForBursts(db, catalogue, today) };
  }
}

/**
 * Does the next piece of the night's work, if one is left. A kind that fails keeps none of the others from
 * their turn.
 *
 * @param now in the city's time zone
 * @returns whether something was done, so that whoever has time may call it again
 * @throws why a kind failed, when nothing else is left
 */
export async function raiseAlerts(
  db: Database,
  catalogue: Catalogue,
  { day, hour }: LocalHour,
): Promise<boolean> {
  if (hour < startingHour) return false;
  const rounds = await readRounds(db);
  const failures: unknown[] = [];
  for (const kind of order) {
    try {
      const found = await look(db, catalogue, kind, rounds.get(kind), day);
      if (found === undefined) continue;
      await db.batch([...raise(db, found.alerts, day, found.round)]);
      return true;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return false;
}
