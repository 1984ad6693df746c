/** What the page hands to its charts, one shape a kind. */
import type { Quadrant } from '#shared/publication/results.ts';
import type { FunnelLimits } from '#shared/statistics/funnel.ts';

/** One figure; without an index it is a gap in the chart. */
export interface IndexPoint {
  readonly label: string;
  readonly index?: number;
  readonly low?: number;
  readonly high?: number;
  readonly respondents?: number;
}

/** Within which a month wavers by chance and as months do. */
export interface MonthLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** A month of a trend. */
export interface TrendPoint extends IndexPoint {
  /** Where they are known. */
  readonly limits?: MonthLimits;
  /** True of the first month of new limits; not of the first of all. */
  readonly startsLimits?: boolean;
  /** The direction of a signal that the month is part of. */
  readonly signal?: 'up' | 'down';
  /** What was done in it, with the number under which the page tells it. */
  readonly actions?: readonly { readonly number: number; readonly programme: string }[];
}

/** Months in the order of time. */
export interface Trend {
  readonly points: readonly TrendPoint[];
}

/** Units by their number of respondents, between the limits of chance. */
export interface Funnel {
  readonly target: number;
  readonly points: readonly {
    readonly label: string;
    readonly respondents: number;
    readonly index: number;
    readonly isBeyondChance: boolean;
    /** Stands out: by the usual spread where that is known, else by chance. */
    readonly isApart: boolean;
  }[];
  /** The limits of chance, and those of the usual spread if known, at growing numbers of respondents. */
  readonly limits: readonly ({
    readonly respondents: number;
    readonly usual?: FunnelLimits['action'];
  } & FunnelLimits)[];
}

/** Elements by how good they are and how much they matter, between the averages of both. */
export interface ImportanceMap {
  readonly averageImportance: number;
  readonly averageMean: number;
  readonly points: readonly {
    readonly code: string;
    readonly label: string;
    readonly importance: number;
    readonly mean: number;
    readonly quadrant: Quadrant;
  }[];
}

export type ChartData =
  | { readonly kind: 'trend'; readonly data: Trend }
  | { readonly kind: 'funnel'; readonly data: Funnel }
  | { readonly kind: 'importance'; readonly data: ImportanceMap };
