/** What may be shown of a group of responses by itself: its figure and the figures of what was asked. */
import type { Strata } from '#shared/statistics/tally.ts';
import { figureOf, type Recipe } from './figure.ts';
import type { Figure, VariableFigure } from './results.ts';
import { variableFigureOf } from './variable-figure.ts';

export interface PublishedCell {
  readonly figure: Figure;
  readonly impression: VariableFigure;
  /** The elements asked, in the regulation's order. */
  readonly elements: readonly VariableFigure[];
}

/** The cell of a group. */
export function publishCell(strata: Strata, recipe: Recipe): PublishedCell {
  return {
    figure: figureOf(strata, recipe),
    impression: variableFigureOf(strata, 'impression'),
    elements: recipe.asked.map((key) => variableFigureOf(strata, key)),
  };
}
