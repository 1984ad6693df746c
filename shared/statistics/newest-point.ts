/** How rare the newest point of a series would be if nothing had changed, for signals that are judged together. */
import type { ChartPoint, SignalRule } from './control-chart.ts';
import { twoSidedChance } from './student-t.ts';

/** How often each rule but `outside` is new with the newest of 12 points where nothing changed, rounded up. */
const chances: Readonly<Record<Exclude<SignalRule, 'outside'>, number>> = {
  run: 0.004,
  trend: 0.001,
  close: 0.007,
};

/** There are four rules to be found by, so one as rare is found four times as often at most (Bonferroni). */
const rules = 4;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * How likely the newest point lies as far from those before it: Student's t of a prediction. Where those before differ by
 * more than their errors, the errors grow by as much (Birge, 1932).
 */
function chanceOfNewest(points: readonly ChartPoint[]): number {
  const newest = points.at(-1);
  const before = points.slice(0, -1);
  if (newest === undefined || before.length < 2) return 1;
  const weights = before.map(({ standardError }) => 1 / standardError ** 2);
  const mean = sum(before.map(({ value }, i) => value * (weights[i] ?? 0))) / sum(weights);
  const degrees = before.length - 1;
  const scatter = sum(before.map(({ value }, i) => (value - mean) ** 2 * (weights[i] ?? 0)));
  const variance = Math.max(1, scatter / degrees) * (newest.standardError ** 2 + 1 / sum(weights));
  return twoSidedChance((newest.value - mean) / Math.sqrt(variance), degrees);
}

/**
 * How likely the newest point gives any new signal as rare as this one, where nothing changed.
 *
 * @param points in the order of time, with errors over 0
 * @returns 0 to 1; rather too much than too little
 */
export function chanceOfSignal(rule: SignalRule, points: readonly ChartPoint[]): number {
  const own = rule === 'outside' ? chanceOfNewest(points) : chances[rule];
  return Math.min(1, rules * own);
}
