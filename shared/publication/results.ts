/**
 * The published shapes: what a page, the API and the open data may carry. Whatever is not in here
 * is not published. `publishResults` is the one way to make them.
 */
import type { DepartmentKind, Owner } from '#shared/catalogue/catalogue.ts';
import type { Text } from '#shared/language.ts';
import type { Change, SignalRule } from '#shared/statistics/control-chart.ts';
import type { FunnelPlace } from '#shared/statistics/funnel.ts';
import type { Grade } from '#shared/statistics/grade.ts';
import type { Histogram, Variable } from '#shared/statistics/tally.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { ProfileField } from '#shared/survey/profile.ts';

/** An index or mean may rest on few or many respondents; the status says how far to trust it. */
export type Status = 'insufficient' | 'count' | 'caution' | 'full';

/** The IKM of a group, as far as it may be shown. */
export type Figure =
  | { readonly status: 'insufficient' }
  | { readonly status: 'count'; readonly respondents: number }
  | {
      readonly status: 'caution' | 'full';
      readonly respondents: number;
      /** IKM, 25 to 100, rounded half up to two decimals. */
      readonly index: number;
      readonly grade: Grade;
      /** 95 % interval of chance alone, within 25 to 100, two decimals. */
      readonly interval: { readonly low: number; readonly high: number };
    };

/** One variable (the impression or an element) of a group, as far as it may be shown. */
export type VariableFigure = { readonly variable: Variable } & (
  | { readonly status: 'insufficient' }
  | { readonly status: 'count'; readonly respondents: number }
  | {
      readonly status: 'caution' | 'full';
      readonly respondents: number;
      /**
       * How many gave the values 1 to 4, each counted with the weight of its form: mean and index can be
       * computed from them without rounding.
       */
      readonly counts: Histogram;
      /** NRR: weighted mean of the values, 1 to 4, rounded half up to three decimals. */
      readonly mean: number;
      /** Weighted share of the values 1 to 4 in per cent, one decimal; they sum to 100 but for rounding. */
      readonly shares: readonly [number, number, number, number];
      /** Share of the values 3 and 4 in per cent, with its 95 % interval of chance alone; one decimal. */
      readonly favourable: { readonly share: number; readonly low: number; readonly high: number };
    }
);

export type ScopeKind = 'city' | 'department' | 'service';

export interface PublishedScope {
  readonly kind: ScopeKind;
  /** Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`. */
  readonly id: string;
  readonly name: Text;
}

/** A department of the city or a service of a department, with its own figure. */
export interface PublishedPart {
  readonly id: string;
  readonly name: Text;
  readonly shortName: string;
  /** Of a department; absent on a service. */
  readonly kind?: DepartmentKind;
  readonly figure: Figure;
  /** Where it lies in the funnel; absent without an index. */
  readonly place?: FunnelPlace;
}

/**
 * What chance alone does to a part: with n respondents 95 % of parts like the whole lie within
 * `target` +- 1.96 sqrt(`variance` / n), and 99.8 % within +- 3.09 sqrt(`variance` / n).
 */
export interface PublishedFunnel {
  readonly target: number;
  readonly variance: number;
}

/** Where an element lies on the importance-performance map (Martilla & James, 1977, J. of Marketing 41). */
export type Quadrant = 'fix-first' | 'keep-up' | 'fix-later' | 'good-enough';

/** An element beside the overall impression. */
export interface DriverFigure {
  readonly element: ElementKey;
  /** Its share of what the elements together tell about the impression, whole per cent. */
  readonly importance: number;
  /** NRR, 1 to 4, three decimals. */
  readonly mean: number;
  readonly quadrant: Quadrant;
}

/** Which elements go with the overall impression. */
export interface PublishedDrivers {
  /** Share of the differences in impression that the elements account for, whole per cent. */
  readonly explained: number;
  /** What divides the map: the importance that each would have if all had the same, and the mean of the means. */
  readonly averageImportance: number;
  readonly averageMean: number;
  /** In the regulation's order. */
  readonly elements: readonly DriverFigure[];
}

/** How answers to two questions go together. */
export interface PublishedCorrelation {
  readonly first: Variable;
  readonly second: Variable;
  /** How many answered both. */
  readonly respondents: number;
  /** Pearson's r, -1 to 1, two decimals. */
  readonly coefficient: number;
}

/** How much of the index an owner's elements leave to be wished. */
export interface PublishedShortfall {
  readonly owner: Owner;
  /** Points of the index, two decimals; over all owners they sum to 100 - IKM but for rounding. */
  readonly points: number;
}

export interface PublishedWhy {
  /** Null with too few answers to pairs of questions to tell importance from noise. */
  readonly drivers: PublishedDrivers | null;
  /** The pairs that enough people answered. */
  readonly correlations: readonly PublishedCorrelation[];
  /** By owner, of a department or a service; empty of the city and without an index. */
  readonly shortfall: readonly PublishedShortfall[];
}

/** A signal of the control chart, between two months. */
export interface PublishedSignal {
  readonly rule: SignalRule;
  readonly direction: 'up' | 'down';
  readonly from: string;
  readonly to: string;
}

/** The control chart of the months that are over and have an index. */
export interface PublishedControlChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly isTrial: boolean;
  /** What the last of these months says. */
  readonly change: Change;
  readonly signals: readonly PublishedSignal[];
}

/** The people who gave one answer to a question of the profile. */
export interface PublishedCategory {
  /** As it is stored: `L`, `20-29`, `SMA`, `Swasta`. */
  readonly code: string;
  /** Rounded to the nearest five; `few` of four or fewer, and of nobody. */
  readonly respondents: number | 'few';
}

/**
 * Who answered, by each question of the profile, in the order of Lampiran III. Everybody may skip them, so
 * they do not sum to the respondents. Empty where the numbers would prove that nobody is left.
 */
export type Composition = Readonly<Record<ProfileField, readonly PublishedCategory[]>>;

/** What came by one way, in the months of services that can be told apart. */
export interface ChannelFigure {
  readonly channel: Channel;
  readonly figure: Figure;
}

export interface PublishedPeriod {
  /** `2026`, `2026-S1`, `2026-Q3` or `2026-07`. */
  readonly id: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

export interface Results {
  readonly scope: PublishedScope;
  readonly period: PublishedPeriod;
  /** Day of the snapshot in the city's time zone. */
  readonly asOf: string;
  /** True while the database holds made-up answers. */
  readonly demo: boolean;
  readonly figure: Figure;
  readonly impression: VariableFigure;
  /** The elements asked in this scope, in the regulation's order. */
  readonly elements: readonly VariableFigure[];
  readonly why: PublishedWhy;
  /** Who answered; null without an index. */
  readonly composition: Composition | null;
  /** Each way by which answers came; empty where they cannot be told apart without harm. */
  readonly channels: readonly ChannelFigure[];
  /** Departments of the city or services of the department, in the catalogue's order. */
  readonly parts: readonly PublishedPart[];
  /** How parts differ from the whole by chance; null where fewer than two have an index. */
  readonly funnel: PublishedFunnel | null;
  /** The 12 months up to the end of the period, oldest first. */
  readonly trend: readonly { readonly month: string; readonly figure: Figure }[];
  /** Whether the trend is more than noise; null with fewer than three months. */
  readonly controlChart: PublishedControlChart | null;
}
