/** How far bars around a middle reach to the left, so that those of a table share one scale. */

import { type AnswersFigure, hasMean } from '#shared/publication/known-figure.ts';

/** A whole ten above the most dissatisfied of these, per cent. */
export function reachOf(figures: readonly AnswersFigure[]): number {
  const dissatisfied = figures.filter(hasMean).map(({ shares: [worst, bad] }) => worst + bad);
  return Math.min(100, Math.ceil(Math.max(0, ...dissatisfied) / 10) * 10 || 10);
}
