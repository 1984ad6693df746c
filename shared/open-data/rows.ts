/** What the open data tables hold of one unit and period. */
import { type PublishedCell, publishCell } from '#shared/publication/cell.ts';
import type { Recipe } from '#shared/publication/figure.ts';
import type { Period } from '#shared/publication/period.ts';
import type { PublishedScope } from '#shared/publication/results.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { ElementRow, FigureRow } from './tables.ts';

export interface Rows {
  readonly figures: readonly FigureRow[];
  readonly elements: readonly ElementRow[];
}

/** A unit, how its index is made, and what it heard month by month. */
export interface Unit {
  readonly scope: PublishedScope;
  readonly recipe: Recipe;
  readonly months: ReadonlyMap<string, Strata>;
}

function elementRows(
  { impression, elements }: PublishedCell,
  { weights }: Recipe,
  place: Omit<FigureRow, 'figure'>,
): ElementRow[] {
  return [impression, ...elements].map((variable) => ({
    ...place,
    variable,
    weight: variable.variable === 'impression' ? undefined : weights[variable.variable],
  }));
}

/** The rows of units in periods, unit by unit. */
export function rowsOf(units: readonly Unit[], periods: readonly Period[], snapshot: string): Rows {
  const figures: FigureRow[] = [];
  const elements: ElementRow[] = [];
  for (const { scope, recipe, months } of units) {
    for (const period of periods) {
      const strata = sumStrata(period.months.flatMap((month) => months.get(month) ?? []));
      const cell = publishCell(strata, recipe);
      const place = { snapshot, scope, period };
      figures.push({ ...place, figure: cell.figure });
      elements.push(...elementRows(cell, recipe, place));
    }
  }
  return { figures, elements };
}
