/**
 * The alert of the control chart: the newest month of a unit's index shows what no earlier month had
 * shown. A run that goes on is told once, when it is first one.
 */
import { monthOf } from '#shared/local-time.ts';
import type { Results } from '#shared/publication/results.ts';
import { estimatesOf, publishControlChart } from '#shared/publication/signals.ts';
import { chanceOfSignal } from '#shared/statistics/newest-point.ts';
import type { AlertOf } from './alert.ts';

/** With fewer months the limits move too much for anybody to be called. */
export const signalMonths = 8;

/** What is needed of a unit. */
export interface ChartedUnit {
  readonly department: string;
  /** A department or a service. */
  readonly unit: string;
  /** Up to the newest month that is over, as its results page has it. */
  readonly trend: Results['trend'];
}

/**
 * @param today of a month after the last of the trend
 * @returns undefined where the last month tells nothing new
 */
export function signalAlert(
  { department, unit, trend }: ChartedUnit,
  today: string,
): AlertOf<'signal'> | undefined {
  const known = trend.filter(({ figure }) => 'index' in figure);
  const [before, newest] = known.slice(-2).map(({ month }) => month);
  const last = trend.at(-1)?.month;
  if (before === undefined || newest === undefined || newest !== last) return undefined;
  if (known.length < signalMonths || newest >= monthOf(today)) return undefined;

  const told = publishControlChart(trend, newest)?.signals ?? [];
  const fresh = publishControlChart(trend, today)?.signals.find(
    ({ rule, direction, to }) =>
      to === newest &&
      !told.some((old) => old.to === before && old.rule === rule && old.direction === direction),
  );
  if (fresh === undefined) return undefined;
  const { rule, direction, from: since } = fresh;
  const chance = chanceOfSignal(rule, estimatesOf(trend, today));
  return { kind: 'signal', department, unit, month: newest, rule, direction, since, chance };
}
