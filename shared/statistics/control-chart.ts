/**
 * Control charts: whether a series of months has changed or only wavers as it always does (Shewhart; Wheeler,
 * Understanding Variation, 1993). The rules are those of NHS England's Making Data Count.
 *
 * Months of few respondents waver more. A point's own standard error is what it may be off by who answered; what
 * months differ by beyond that is found from neighbours, as the XmR chart finds it, and both add up in squares. Where
 * points have no error of their own this is the XmR chart.
 */

/** Three standard deviations lie so many mean moving ranges away: 3 / d2, d2 = 1.128. */
const limitFactor = 2.66;

/** Limits lie so many standard deviations from the mean. */
const limitDeviations = 3;

/** A run or a trend of so many points is no chance. */
const runLength = 7;

/** Of so many neighbours so many lie in the outer third. */
const closeLength = 3;
const closeOuter = 2;

/** With fewer points the limits may still move much. */
const settledLength = 12;

/** With fewer there are no limits: their ranges tell nothing. */
export const fewestPoints = 3;

export const signalRules = ['outside', 'run', 'trend', 'close'] as const;

/**
 * `outside`: a point beyond a limit. `run`: seven in a row on one side of the mean. `trend`: seven in a
 * row, each higher, or each lower, than the one before. `close`: three neighbours on one side of the mean,
 * two of them in the outer third towards the limit.
 */
export type SignalRule = (typeof signalRules)[number];

export interface Signal {
  readonly rule: SignalRule;
  readonly direction: 'up' | 'down';
  /** Position of its first and of its last point. */
  readonly from: number;
  readonly to: number;
}

export interface ChartPoint {
  readonly value: number;
  /** By which chance may move the value; 0 where that is not known. */
  readonly standardError: number;
}

export const limitReasons = ['first', 'shift', 'action'] as const;

/**
 * Why limits begin: `first` with the series, `shift` because seven in a row lay on one side and still do, `action`
 * because something was done and the values have lain elsewhere since.
 */
export type LimitReason = (typeof limitReasons)[number];

/** Points with limits of their own. */
export interface Phase {
  /** Position of its first point. */
  readonly from: number;
  readonly reason: LimitReason;
  readonly mean: number;
  /** With fewer than 12 points. */
  readonly isTrial: boolean;
}

export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

export interface ControlChart {
  /** Of each point. */
  readonly limits: readonly Limits[];
  readonly phases: readonly Phase[];
  readonly signals: readonly Signal[];
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every window of neighbours in which a test holds, joined where they overlap. */
function windows(
  count: number,
  length: number,
  holds: (from: number) => boolean,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from + length <= count; from += 1) {
    if (!holds(from)) continue;
    const last = found.at(-1);
    const to = from + length - 1;
    if (last !== undefined && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

const halvings = 50;

/**
 * The variance with which points waver beyond their own errors: the one with which neighbours differ as much as they
 * should, by the mean of their ranges.
 */
function waveringOf(points: readonly ChartPoint[]): number {
  const pairs = points.slice(1).flatMap((point, i) => {
    const before = points[i];
    if (before === undefined) return [];
    const chance = (point.standardError ** 2 + before.standardError ** 2) / 2;
    return [{ range: Math.abs(point.value - before.value), chance }];
  });
  /** The mean range, in standard deviations of a point; what it is of points that only waver. */
  const expected = limitDeviations / limitFactor;
  const isTooSmall = (variance: number) =>
    meanOf(pairs.map(({ range, chance }) => range / Math.sqrt(chance + variance))) > expected;
  const most = (Math.max(...pairs.map(({ range }) => range)) / expected) ** 2;
  if (most === 0 || (pairs.every(({ chance }) => chance > 0) && !isTooSmall(0))) return 0;
  let [low, high] = [0, most];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (isTooSmall(middle)) low = middle;
    else high = middle;
  }
  return high;
}

interface Charted {
  readonly phase: Phase;
  readonly limits: readonly Limits[];
  readonly signals: readonly Signal[];
}

/** The limits and signals of points from a position on, as a series of their own. */
function charted(
  all: readonly ChartPoint[],
  from: number,
  to: number,
  reason: LimitReason,
): Charted {
  const points = all.slice(from, to);
  const wavering = waveringOf(points);
  const deviations = points.map(({ standardError }) => Math.sqrt(standardError ** 2 + wavering));
  const weights = deviations.map((deviation) => (deviation === 0 ? 1 : 1 / deviation ** 2));
  const mean =
    points.reduce((sum, { value }, i) => sum + value * (weights[i] ?? 0), 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  const reaches = deviations.map((deviation) => limitDeviations * deviation);
  const towards = (direction: Signal['direction'], sign: number) =>
    signalsTowards(
      direction,
      points.map(({ value }) => sign * (value - mean)),
      reaches,
    );
  return {
    phase: { from, reason, mean, isTrial: points.length < settledLength },
    limits: reaches.map((reach) => ({ mean, lower: mean - reach, upper: mean + reach })),
    signals: [...towards('up', 1), ...towards('down', -1)].map((signal) => ({
      ...signal,
      from: from + signal.from,
      to: from + signal.to,
    })),
  };
}

/** Likewise, with new limits from where a run begins that lasts to the last point. */
function chartedWithShift(
  all: readonly ChartPoint[],
  from: number,
  to: number,
  reason: LimitReason,
): readonly Charted[] {
  const whole = charted(all, from, to, reason);
  const shift = whole.signals.find(
    (signal) =>
      signal.rule === 'run' && signal.to === all.length - 1 && signal.from >= from + fewestPoints,
  );
  if (shift === undefined) return [whole];
  const before = charted(all, from, shift.from, reason);
  const after = charted(all, shift.from, to, 'shift');
  // The run is what the new limits rest on, so it is told though they no longer show it.
  return [before, { ...after, signals: [shift, ...after.signals] }];
}

/**
 * The control chart of a series.
 *
 * @param points in the order of time
 * @param actions positions from which on something that was done has moved the values; those that leave fewer than
 *   three points between two of them start no limits
 * @returns undefined with fewer than three points
 */
export function controlChart(
  points: readonly ChartPoint[],
  actions: readonly number[] = [],
): ControlChart | undefined {
  if (points.length < fewestPoints) return undefined;
  const starts = [0];
  for (const at of actions.toSorted((a, b) => a - b)) {
    const isFarEnough = at - (starts.at(-1) ?? 0) >= fewestPoints;
    if (isFarEnough && points.length - at >= fewestPoints) starts.push(at);
  }
  const parts = starts.flatMap((from, i) =>
    chartedWithShift(points, from, starts[i + 1] ?? points.length, i === 0 ? 'first' : 'action'),
  );
  return {
    limits: parts.flatMap(({ limits }) => limits),
    phases: parts.map(({ phase }) => phase),
    signals: parts.flatMap(({ signals }) => signals),
  };
}

/**
 * @param heights how far each point lies from the mean, in the direction looked for
 * @param reaches how far from it the limit of each point lies
 */
function signalsTowards(
  direction: Signal['direction'],
  heights: readonly number[],
  reaches: readonly number[],
): Signal[] {
  const count = heights.length;
  const height = (at: number) => heights[at] ?? 0;
  const between = (from: number, length: number) => heights.slice(from, from + length);
  const reach = (at: number) => reaches[at] ?? 0;
  const isOuter = (at: number) => reach(at) > 0 && height(at) > (2 / 3) * reach(at);
  const tests: Readonly<Record<SignalRule, readonly [number, (from: number) => boolean]>> = {
    outside: [1, (at) => height(at) > reach(at)],
    run: [runLength, (from) => between(from, runLength).every((each) => each > 0)],
    trend: [
      runLength,
      (from) => between(from + 1, runLength - 1).every((each, i) => each > height(from + i)),
    ],
    close: [
      closeLength,
      (from) =>
        between(from, closeLength).every((each) => each > 0) &&
        [from, from + 1, from + 2].filter(isOuter).length >= closeOuter,
    ],
  };
  return signalRules.flatMap((rule) => {
    const [length, holds] = tests[rule];
    return windows(count, length, holds).map((window) => ({ rule, direction, ...window }));
  });
}

export const changes = ['up', 'down', 'none'] as const;
export type Change = (typeof changes)[number];

/**
 * What the chart says of the present: the direction of a signal that reaches the last point, or none.
 * Where signals point both ways, the one that began last counts.
 */
export function presentChange({ signals }: ControlChart, count: number): Change {
  const present = signals.filter(({ to }) => to === count - 1);
  const [latest] = present.toSorted((a, b) => b.from - a.from);
  return latest?.direction ?? 'none';
}
