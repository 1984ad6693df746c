/** What in the published figures is a signal and what is noise: over time, and among parts. */
import { monthOf } from '#shared/local-time.ts';
import { controlChart, presentChange } from '#shared/statistics/control-chart.ts';
import {
  type FunnelUnit,
  funnelLimits,
  funnelPlace,
  pooledVariance,
} from '#shared/statistics/funnel.ts';
import { type Assessed, toCents } from './figure.ts';
import type {
  Figure,
  PublishedControlChart,
  PublishedFunnel,
  PublishedPart,
  Results,
} from './results.ts';

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

/** A part without its place in the funnel. */
export interface AssessedPart extends Omit<PublishedPart, 'figure' | 'place'> {
  readonly assessed: Assessed;
}

function unitOf({ assessed: { figure, standardError } }: AssessedPart): FunnelUnit[] {
  if (!('index' in figure) || standardError === undefined) return [];
  return [{ index: figure.index, respondents: figure.respondents, standardError }];
}

/** The funnel around the whole, and each part with its place in it. */
export function publishFunnel(
  whole: Figure,
  parts: readonly AssessedPart[],
): { readonly funnel: PublishedFunnel | null; readonly parts: readonly PublishedPart[] } {
  const units = parts.flatMap(unitOf);
  const variance = pooledVariance(units);
  const funnel =
    'index' in whole && variance !== undefined && units.length > 1
      ? { target: whole.index, variance: toCents(variance) }
      : null;
  return {
    funnel,
    parts: parts.map(({ assessed: { figure }, ...part }) => {
      if (funnel === null || !('index' in figure)) return { ...part, figure };
      const limits = funnelLimits(funnel.target, funnel.variance, figure.respondents);
      return { ...part, figure, place: funnelPlace(figure.index, limits) };
    }),
  };
}
