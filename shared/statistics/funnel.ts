/**
 * A funnel (D. J. Spiegelhalter, Statistics in Medicine 24, 2005): how far a unit's index may lie from
 * the city's by chance alone, which is far for few respondents and near for many. It replaces a ranking.
 */
import { normalQuantile975 } from './normal.ts';

/** Beyond so many standard errors lies 1 in 500 by chance, so that several may be compared at once. */
export const actionQuantile = 3.090232;

/** Half widths of the two bands in standard errors: 1 in 20, and 1 in 500, lie outside by chance. */
const quantiles = { warning: normalQuantile975, action: actionQuantile } as const;

export interface FunnelUnit {
  readonly index: number;
  readonly respondents: number;
  readonly standardError: number;
}

export interface FunnelLimits {
  readonly warning: { readonly low: number; readonly high: number };
  readonly action: { readonly low: number; readonly high: number };
}

/**
 * The variance of the index among people within a unit, pooled over units: what one respondent
 * contributes to the uncertainty, whichever form they answered.
 *
 * @returns undefined where no unit has respondents
 */
export function pooledVariance(units: readonly FunnelUnit[]): number | undefined {
  const respondents = units.reduce((sum, unit) => sum + unit.respondents, 0);
  if (respondents === 0) return undefined;
  const sum = units.reduce(
    (total, { respondents: n, standardError }) => total + n * (n * standardError ** 2),
    0,
  );
  return sum / respondents;
}

/**
 * The limits for a unit with so many respondents, within the scale of the index.
 *
 * @param spread standard deviation in points between units that is no chance; 0 for the limits of chance alone
 */
export function funnelLimits(
  target: number,
  variance: number,
  respondents: number,
  spread = 0,
): FunnelLimits {
  const standardError = Math.sqrt(variance / respondents + spread ** 2);
  const band = (quantile: number) => ({
    low: Math.max(25, target - quantile * standardError),
    high: Math.min(100, target + quantile * standardError),
  });
  return { warning: band(quantiles.warning), action: band(quantiles.action) };
}

export const funnelPlaces = ['below', 'within', 'above'] as const;
export type FunnelPlace = (typeof funnelPlaces)[number];

/** Whether a unit differs from the city beyond chance: whether it lies outside the outer limits. */
export function funnelPlace(index: number, { action }: FunnelLimits): FunnelPlace {
  if (index < action.low) return 'below';
  return index > action.high ? 'above' : 'within';
}
