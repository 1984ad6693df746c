/**
 * Which periods a city closes, and by when: its own choice, from its settings. No regulation names a day (PermenPANRB 14/2017
 * asks for a survey at least once a year, Lampiran I, II.A), so there is no default.
 */
import { daysBefore, monthOf } from '#shared/local-time.ts';
import {
  type Period,
  type PeriodKind,
  parsePeriod,
  periodBefore,
  quarterOf,
  yearOf,
} from '#shared/publication/period.ts';

export interface ClosingRules {
  /** The kinds of periods that are official. */
  readonly periods: readonly PeriodKind[];
  /** Periods that end in this month or later are closed, `YYYY-MM`. */
  readonly from: string;
  /** Days after the end of a period by which the unit has checked its figures. */
  readonly checkDays: number;
  /** By which the city has approved them. */
  readonly approveDays: number;
  /** By which they are published. */
  readonly publishDays: number;
}

/** The last day of each step, `YYYY-MM-DD`. */
export interface Deadlines {
  readonly check: string;
  readonly approve: string;
  readonly publish: string;
}

export function deadlinesOf({ to }: Pick<Period, 'to'>, rules: ClosingRules): Deadlines {
  const after = (days: number) => daysBefore(to, -days);
  return {
    check: after(rules.checkDays),
    approve: after(rules.approveDays),
    publish: after(rules.publishDays),
  };
}

/** Whether a city closes a period at all, whether it is over or not. */
export function isOfficial(
  { kind, to }: Pick<Period, 'kind' | 'to'>,
  rules: ClosingRules | undefined,
): rules is ClosingRules {
  return rules?.periods.includes(kind) === true && monthOf(to) >= rules.from;
}

function periodAround(kind: PeriodKind, day: string): Period | undefined {
  const month = monthOf(day);
  const id = {
    year: yearOf(day),
    semester: `${yearOf(day)}-S${month.slice(5) <= '06' ? 1 : 2}`,
    quarter: quarterOf(month),
    month,
  }[kind];
  return parsePeriod(id);
}

/** The longest that a calendar looks back: four years of quarters. */
const mostOfAKind = 16;

/**
 * The official periods that have begun, the one that ends last first; of two that end together the longer first.
 *
 * @param rules undefined of a city that closes none
 */
export function officialPeriods(rules: ClosingRules | undefined, today: string): Period[] {
  if (rules === undefined) return [];
  const found: Period[] = [];
  for (const kind of new Set(rules.periods)) {
    let period = periodAround(kind, today);
    for (let count = 0; count < mostOfAKind; count += 1) {
      if (period === undefined || !isOfficial(period, rules)) break;
      found.push(period);
      period = periodBefore(period);
    }
  }
  return found.toSorted((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from));
}

/** Those of them that are over, and so can be closed. */
export function periodsToClose(rules: ClosingRules | undefined, today: string): Period[] {
  return officialPeriods(rules, today).filter(({ to }) => to < today);
}

/** Those that still were there when a period began, and so have something to close. */
export function thoseToClose<Unit extends { readonly closed?: string }>(
  units: readonly Unit[],
  { from }: Pick<Period, 'from'>,
): readonly Unit[] {
  return units.filter(({ closed }) => closed === undefined || closed > from);
}
