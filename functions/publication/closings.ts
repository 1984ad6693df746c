/** Where the closing of periods stands, as anybody may know it. */
import { lateStep, notBegun } from '#shared/closing/closing.ts';
import type {
  CalendarPeriod,
  CalendarUnit,
  EditionsAnswer,
  PublicState,
  ReleaseCalendar,
} from '#shared/closing/edition.ts';
import {
  type Deadlines,
  deadlinesOf,
  isOfficial,
  officialPeriods,
  thoseToClose,
} from '#shared/closing/rules.ts';
import { monthOf } from '#shared/local-time.ts';
import type { Period } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { city } from '../city.ts';
import {
  readClosings,
  readEditions,
  readNewestEditions,
  type StoredClosing,
  type UnitEdition,
} from '../db/closings.ts';
import { readFirstMonth } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';

/** How many periods the calendar shows. */
const mostPeriods = 12;

function stateOf(
  period: Period,
  closing: StoredClosing | undefined,
  editions: readonly unknown[],
  today: string,
): PublicState {
  if (period.to >= today) return 'running';
  if (editions.length === 0) return 'awaited';
  return closing === undefined || closing.state === 'published' ? 'published' : 'correcting';
}

/** Of the city or a department; services are not closed by themselves. */
export async function readPublicEditions(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<EditionsAnswer> {
  const { catalogue, settings } = city();
  const { published } = viewOf(scope, catalogue);
  const rules = settings.closing;
  const { id, from, to } = period;
  const about = { scope: published, period: { id, from, to } };
  const nothing = { state: 'none', correction: null, deadlines: null, editions: [] } as const;
  if (scope.kind === 'service') return { ...about, ...nothing };
  const [stored, editions] = await Promise.all([
    readClosings(db, [id]),
    readEditions(db, published.id, id),
  ]);
  const deadlines = isOfficial(period, rules) ? deadlinesOf(period, rules) : null;
  // What was published while the period was official stays readable.
  if (deadlines === null && editions.length === 0) return { ...about, ...nothing };
  const closing = stored.find(({ unit }) => unit === published.id);
  const state = stateOf(period, closing, editions, today);
  return {
    ...about,
    state,
    correction: state === 'correcting' ? (closing?.correction ?? null) : null,
    deadlines,
    editions: editions.map(({ unit: _, period: __, ...edition }) => edition),
  };
}

function calendarUnit(
  unit: string,
  closing: StoredClosing | undefined,
  edition: UnitEdition | undefined,
  deadlines: Deadlines,
  today: string,
): CalendarUnit {
  const stands = closing ?? notBegun;
  const shown = edition?.kind === 'not-reported' ? 'not-reported' : 'published';
  return {
    unit,
    state:
      edition === undefined
        ? stands.state
        : stands.state === 'published'
          ? shown
          : ('correcting' as const),
    edition: edition?.edition ?? null,
    publishedDay: edition?.publishedDay ?? null,
    late: lateStep(stands, deadlines, today) ?? null,
  };
}

/** What is due when, what was published when, and what is late. */
export async function readCalendar(db: Database, today: string): Promise<ReleaseCalendar> {
  const { catalogue, settings } = city();
  const rules = settings.closing;
  const firstMonth = await readFirstMonth(db);
  if (rules === undefined) return { asOf: today, periods: [] };
  const periods = officialPeriods(rules, today)
    .filter(({ to }) => firstMonth === null || monthOf(to) >= firstMonth)
    .slice(0, mostPeriods);
  const ids = periods.map(({ id }) => id);
  const [stored, editions] = await Promise.all([
    readClosings(db, ids),
    readNewestEditions(db, ids),
  ]);
  return {
    asOf: today,
    periods: periods.map((period): CalendarPeriod => {
      const { id, from, to } = period;
      const deadlines = deadlinesOf(period, rules);
      const of = <Each extends { unit: string; period: string }>(
        all: readonly Each[],
        unit: string,
      ) => all.find((each) => each.unit === unit && each.period === id);
      const isOver = to < today;
      const departments = thoseToClose(catalogue.departments, period);
      const units = ['', ...departments.map((each) => each.id)];
      return {
        period: { id, from, to },
        isOver,
        deadlines,
        units: isOver
          ? units.map((unit) =>
              calendarUnit(unit, of(stored, unit), of(editions, unit), deadlines, today),
            )
          : [],
      };
    }),
  };
}
