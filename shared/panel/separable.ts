/**
 * Which parts of a split may be shown: those that no adding and subtracting tells a few people of, also
 * together with every group ever sealed, every channel, and the other dimension (decision 26).
 */
import { countFrom } from '#shared/publication/thresholds.ts';
import { fewestToldApart } from '#shared/statistics/mixing.ts';
import type { Dimension } from '#shared/statistics/split.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';

/** One or several counters or times of day, counted together. */
export interface Part {
  readonly names: readonly string[];
  readonly strata: Strata;
}

function together(parts: readonly Part[]): Part {
  return {
    names: parts.flatMap(({ names }) => names),
    strata: sumStrata(parts.map(({ strata }) => strata)),
  };
}

function partsOf({ strata }: Dimension): Part[] {
  return [...strata]
    .map(([name, own]) => ({ names: [name], strata: own }))
    .filter((part) => ratersOf(part.strata) > 0)
    .toSorted((a, b) => ratersOf(a.strata) - ratersOf(b.strata) || (a.names < b.names ? -1 : 1));
}

const areSeparable = ({ mixing }: Dimension, parts: readonly Part[]) =>
  parts.length > 1 &&
  fewestToldApart(
    mixing,
    parts.map(({ names }) => names),
  ) >= countFrom;

/**
 * The parts of a dimension, of which the smallest are taken together until they may be shown.
 *
 * @returns nothing where not even two may
 */
export function separableParts(dimension: Dimension): readonly Part[] {
  let parts = partsOf(dimension);
  while (parts.length > 2 && !areSeparable(dimension, parts)) {
    parts = [together(parts.slice(0, 2)), ...parts.slice(2)];
  }
  return areSeparable(dimension, parts) ? parts : [];
}

/**
 * The given parts, as they are or not at all.
 *
 * @param wanted of what each is made
 */
export function separableAs(
  dimension: Dimension,
  wanted: readonly (readonly string[])[],
): readonly Part[] {
  const all = partsOf(dimension);
  const parts = wanted
    .map((names) => together(all.filter((part) => part.names.some((name) => names.includes(name)))))
    .filter(({ names }) => names.length > 0);
  return areSeparable(dimension, parts) ? parts : [];
}
