/** What in the published figures is a signal over time, and what is noise. */
import { monthOf } from '#shared/local-time.ts';
import { controlChart, presentChange } from '#shared/statistics/control-chart.ts';
import { toCents } from './figure.ts';
import type { PublishedControlChart, Results } from './results.ts';

/**
 * The control chart of a trend. The month that runs is left out: it is not comparable yet.
 *
 * @param asOf day of the snapshot
 */
export function publishControlChart(
  trend: Results['trend'],
  asOf: string,
): PublishedControlChart | null {
  const points = trend.flatMap(({ month, figure }) =>
    'index' in figure && month < monthOf(asOf) ? { month, index: figure.index } : [],
  );
  const chart = controlChart(points.map(({ index }) => index));
  if (chart === undefined) return null;
  const monthAt = (at: number) => points[at]?.month ?? '';
  return {
    mean: toCents(chart.mean),
    lower: toCents(Math.max(25, chart.lower)),
    upper: toCents(Math.min(100, chart.upper)),
    isTrial: chart.isTrial,
    change: presentChange(chart, points.length),
    signals: chart.signals.map(({ rule, direction, from, to }) => ({
      rule,
      direction,
      from: monthAt(from),
      to: monthAt(to),
    })),
  };
}
