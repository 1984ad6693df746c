/**
 * The common history of a unit and the closed ones that it goes on with. Nothing is published but what anybody could work out
 * of the parts' own results: a sum of which all but one part are known tells the one that is not (complementary
 * disclosure), so that it is published only where every part has an index of its own, or heard nobody.
 */
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { PublishedContinued } from './became.ts';
import { figureOf, type Recipe } from './figure.ts';
import { hasIndex } from './known-figure.ts';
import type { Period } from './period.ts';
import type { ContinuedQuarter } from './results.ts';

/** A unit and what it heard, month by month. */
export interface Heard {
  readonly months: ReadonlyMap<string, Strata>;
  /** How its own index is made. */
  readonly recipe: Recipe;
}

/** A closed unit that another one goes on with. */
export interface Continued extends Heard {
  readonly unit: PublishedContinued;
}

const heardIn = ({ months }: Heard, period: Period): Strata =>
  sumStrata(period.months.flatMap((month) => months.get(month) ?? []));

/** Every part is told by itself, or there is nothing to tell of it. */
const isTold = (part: Heard, period: Period) => {
  const strata = heardIn(part, period);
  return ratersOf(strata) === 0 || hasIndex(figureOf(strata, part.recipe));
};

/** Whether the indexes of two units are made alike, so that one of both together says what each does. */
const isAlike = (one: Recipe, other: Recipe) =>
  elementKeys.every(
    (key) =>
      one.asked.includes(key) === other.asked.includes(key) &&
      one.weights[key] === other.weights[key],
  );

/**
 * The quarters of a unit and of what it continues, counted together; none where their indexes are made differently.
 *
 * @param quarters whole and over
 */
export function publishContinued(
  unit: Heard,
  continued: readonly Continued[],
  quarters: readonly Period[],
): ContinuedQuarter[] {
  const parts = [unit, ...continued];
  if (!continued.every((part) => isAlike(part.recipe, unit.recipe))) return [];
  return quarters
    .filter((quarter) => continued.some((part) => ratersOf(heardIn(part, quarter)) > 0))
    .filter((quarter) => parts.every((part) => isTold(part, quarter)))
    .flatMap((quarter): ContinuedQuarter[] => {
      const { id, from, to } = quarter;
      const strata = sumStrata(parts.map((part) => heardIn(part, quarter)));
      const figure = figureOf(strata, { ...unit.recipe, pooled: true });
      if (!hasIndex(figure)) return [];
      const { respondents, index, interval } = figure;
      return [{ period: { id, from, to }, respondents, index, interval }];
    });
}
