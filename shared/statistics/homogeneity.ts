/** Whether points of a series differ among themselves by more than their own errors. */
import type { ChartPoint } from './control-chart.ts';

/** Beyond it lies 1 in 100 of the standard normal, on one side. */
const normalQuantile99 = 2.326348;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Cochran's Q against chi-squared (Wilson & Hilferty, 1931, PNAS 17, 684-688): true in 1 of 100 series whose points only
 * have their errors.
 *
 * @param points with errors over 0
 * @returns false of fewer than two
 */
export function differsBeyondErrors(points: readonly ChartPoint[]): boolean {
  const degrees = points.length - 1;
  if (degrees < 1) return false;
  const weights = points.map(({ standardError }) => 1 / standardError ** 2);
  const mean = sum(points.map(({ value }, i) => value * (weights[i] ?? 0))) / sum(weights);
  const squares = sum(points.map(({ value }, i) => (value - mean) ** 2 * (weights[i] ?? 0)));
  const width = 2 / (9 * degrees);
  return (Math.cbrt(squares / degrees) - (1 - width)) / Math.sqrt(width) > normalQuantile99;
}
