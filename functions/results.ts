/** Gathers the tallies that a scope's results rest on and has them published. */
import { monthOf } from '#shared/local-time.ts';
import type { StrataByChannel } from '#shared/publication/channels.ts';
import { type Period, trailingMonths } from '#shared/publication/period.ts';
import { publishResults, type Scope } from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { catalogue, index } from './city.ts';
import {
  type MonthlyStrata,
  readFirstMonth,
  readIsDemo,
  readMonthlyStrata,
} from './db/read-tallies.ts';

interface Gathered {
  readonly whole: readonly MonthlyStrata[];
  readonly parts: readonly MonthlyStrata[];
}

async function gather(db: D1Database, scope: Scope, months: readonly string[]): Promise<Gathered> {
  switch (scope.kind) {
    case 'city': {
      const departments = await readMonthlyStrata(db, 'department-month', months);
      return { whole: departments, parts: departments };
    }
    case 'department': {
      const { id } = scope.department;
      const services = index.servicesOf(id).map((service) => service.id);
      const [whole, parts] = await Promise.all([
        readMonthlyStrata(db, 'department-month', months, [id]),
        readMonthlyStrata(db, 'service-month', months, services),
      ]);
      return { whole, parts };
    }
    case 'service':
      return {
        whole: await readMonthlyStrata(db, 'service-month', months, [scope.service.id]),
        parts: [],
      };
  }
}

function summedBy<Key extends string>(
  rows: readonly MonthlyStrata[],
  keyOf: (row: MonthlyStrata) => Key,
): ReadonlyMap<Key, Strata> {
  const groups = Map.groupBy(rows, keyOf);
  return new Map(
    [...groups].map(([key, members]) => [key, sumStrata(members.map(({ strata }) => strata))]),
  );
}

function byServiceAndMonth(rows: readonly MonthlyStrata[]): StrataByChannel[] {
  const groups = Map.groupBy(rows, ({ unit, month }) => `${unit} ${month}`);
  return [...groups.values()].map(
    (members) => new Map(members.map(({ channel, strata }) => [channel, strata])),
  );
}

/** What may be shown of a scope in a period, and the first month that has anything to show. */
export async function readResults(
  db: D1Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Results & { readonly firstMonth: string | null }> {
  const trend = trailingMonths(period, 12, today);
  const months = [...new Set([...period.months, ...trend])];
  const [{ whole, parts }, firstMonth, demo] = await Promise.all([
    gather(db, scope, months),
    readFirstMonth(db),
    readIsDemo(db),
  ]);
  const serviceRows = { city: [], department: parts, service: whole }[scope.kind];
  const isOver = (month: string) => month < monthOf(today);
  const results = publishResults({
    scope,
    catalogue,
    period,
    months: summedBy(whole, ({ month }) => month),
    serviceMonths: byServiceAndMonth(
      serviceRows.filter(({ month }) => period.months.includes(month) && isOver(month)),
    ),
    parts: summedBy(
      parts.filter(({ month }) => period.months.includes(month)),
      ({ unit }) => unit,
    ),
    asOf: today,
    demo,
  });
  return { ...results, firstMonth };
}
