/** What in the published figures is a signal over time, and what is noise. */
import { compareAround, verdictOf } from '#shared/follow-up/before-after.ts';
import { monthOf } from '#shared/local-time.ts';
import type { MonthEstimate } from '#shared/statistics/before-after.ts';
import { controlChart, type Limits, presentChange } from '#shared/statistics/control-chart.ts';
import { pooledVariance } from '#shared/statistics/funnel.ts';
import { differsBeyondErrors } from '#shared/statistics/homogeneity.ts';
import { tQuantile95 } from '#shared/statistics/student-t.ts';
import { toCents } from './figure.ts';
import type { PublishedControlChart, PublishedPartTrend, Results } from './results.ts';

/** The limits never leave the scale. */
const publishedLimits = ({ mean, lower, upper }: Limits) => ({
  mean: toCents(mean),
  lower: toCents(Math.max(25, lower)),
  upper: toCents(Math.min(100, upper)),
});

/**
 * The months with an index, each with what chance among its respondents may do to it: the variance of one respondent is
 * read from the published ranges, all months together, so that anybody can compute the limits anew.
 */
export function estimatesOf(trend: Results['trend'], asOf: string): readonly MonthEstimate[] {
  const known = trend.flatMap(({ month, figure }) => {
    if (!('index' in figure) || month >= monthOf(asOf)) return [];
    const { index, respondents, interval } = figure;
    const reach = (interval.high - interval.low) / 2;
    return [{ month, index, respondents, standardError: reach / tQuantile95(respondents - 1) }];
  });
  const variance = pooledVariance(known) ?? 0;
  return known.map(({ month, index, respondents }) => ({
    month,
    value: index,
    respondents,
    standardError: Math.sqrt(variance / respondents),
  }));
}

/**
 * The control chart of a trend. The month that runs is left out: it is not comparable yet.
 *
 * @param asOf day of the snapshot
 * @param doneDays days on which an action that is published was done. It starts new limits where the index lies
 *   elsewhere in the three months after it than in the six before, by the test of decision 25
 */
export function publishControlChart(
  trend: Results['trend'],
  asOf: string,
  doneDays: readonly string[] = [],
): PublishedControlChart | null {
  const estimates = estimatesOf(trend, asOf);
  const moving = [...new Set(doneDays.map((day) => day.slice(0, 7)))].filter((month) => {
    const { shift } = compareAround(estimates, month);
    return shift !== undefined && verdictOf(shift) !== 'none';
  });
  const chart = controlChart(
    estimates,
    moving.map((done) => estimates.findIndex(({ month }) => month > done)),
  );
  const newest = chart?.limits.at(-1);
  if (chart === undefined || newest === undefined) return null;
  const monthAt = (at: number) => estimates[at]?.month ?? '';
  return {
    ...publishedLimits(newest),
    isTrial: chart.phases.at(-1)?.isTrial ?? true,
    change: presentChange(chart, estimates.length),
    wavers: differsBeyondErrors(estimates.slice(chart.phases.at(-1)?.from ?? 0)),
    signals: chart.signals.map(({ rule, direction, from, to }) => ({
      rule,
      direction,
      from: monthAt(from),
      to: monthAt(to),
    })),
    months: chart.limits.map((limits, at) => ({ month: monthAt(at), ...publishedLimits(limits) })),
    phases: chart.phases.map(({ from, reason, mean, isTrial }) => ({
      from: monthAt(from),
      reason,
      mean: toCents(mean),
      isTrial,
    })),
  };
}

/** The trend of a part, short enough to go with the results of the whole. */
export function publishPartTrend(
  trend: Results['trend'],
  asOf: string,
  doneDays: readonly string[] = [],
): PublishedPartTrend {
  const chart = publishControlChart(trend, asOf, doneDays);
  const [before, now] = chart?.phases.slice(-2) ?? [];
  return {
    indexes: trend.map(({ figure }) => ('index' in figure ? figure.index : null)),
    change: chart?.change ?? 'none',
    signals: chart?.signals ?? [],
    level: before && now ? { from: now.from, before: before.mean, mean: now.mean } : null,
  };
}
