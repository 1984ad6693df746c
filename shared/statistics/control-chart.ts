/**
 * XmR control charts: whether a series of months has changed or only wavers as it always does (Shewhart;
 * Wheeler, Understanding Variation, 1993). The rules are those of NHS England's Making Data Count.
 */

/** Turns the mean moving range of neighbours into three standard deviations: 3 / d2, d2 = 1.128. */
const limitFactor = 2.66;

/** A run or a trend of so many points is no chance. */
const runLength = 7;

/** Of so many neighbours two lie in the outer third. */
const closeLength = 3;

/** With fewer points the limits may still move much. */
const settledLength = 12;

export const signalRules = ['outside', 'run', 'trend', 'close'] as const;

/**
 * `outside`: a point beyond a limit. `run`: seven in a row on one side of the mean. `trend`: seven in a
 * row, each higher, or each lower, than the one before. `close`: two of three neighbours in the outer
 * third towards the same limit.
 */
export type SignalRule = (typeof signalRules)[number];

export interface Signal {
  readonly rule: SignalRule;
  readonly direction: 'up' | 'down';
  /** Position of its first and of its last point. */
  readonly from: number;
  readonly to: number;
}

export interface ControlChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** True with fewer than 12 points. */
  readonly isTrial: boolean;
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

/**
 * The control chart of a series.
 *
 * @param values in the order of time
 * @returns undefined with fewer than three values, whose ranges tell nothing
 */
export function controlChart(values: readonly number[]): ControlChart | undefined {
  if (values.length < 3) return undefined;
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const reach = limitFactor * meanOf(ranges);
  return {
    mean,
    lower: mean - reach,
    upper: mean + reach,
    isTrial: values.length < settledLength,
    signals: [
      ...signalsTowards(
        'up',
        values.map((value) => value - mean),
        reach,
      ),
      ...signalsTowards(
        'down',
        values.map((value) => mean - value),
        reach,
      ),
    ],
  };
}

/** @param heights how far each point lies from the mean, in the direction looked for */
function signalsTowards(
  direction: Signal['direction'],
  heights: readonly number[],
  reach: number,
): Signal[] {
  const count = heights.length;
  const height = (at: number) => heights[at] ?? 0;
  const between = (from: number, length: number) => heights.slice(from, from + length);
  const isOuter = (each: number) => each > (2 / 3) * reach && reach > 0;
  const tests: Readonly<Record<SignalRule, readonly [number, (from: number) => boolean]>> = {
    outside: [1, (at) => height(at) > reach],
    run: [runLength, (from) => between(from, runLength).every((each) => each > 0)],
    trend: [
      runLength,
      (from) => between(from + 1, runLength - 1).every((each, i) => each > height(from + i)),
    ],
    close: [closeLength, (from) => between(from, closeLength).filter(isOuter).length >= 2],
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
