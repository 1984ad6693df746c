/** What the open data are made of: units, and what each heard month by month. */
import type { StrataByChannel } from '#shared/publication/channels.ts';
import type { AddedOptions } from '#shared/publication/composition.ts';
import { type Entered, sumEntered } from '#shared/publication/entered.ts';
import type { Recipe } from '#shared/publication/figure.ts';
import type { Period } from '#shared/publication/period.ts';
import type { PublishedScope } from '#shared/publication/results.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import type { AddedElement } from '#shared/survey/added-elements.ts';
import type { HeldHeard } from '#shared/trust/integrity.ts';

/** What a unit was called in a period, and how its index is made. */
export interface UnitTold {
  readonly scope: PublishedScope;
  readonly recipe: Recipe;
  /** What its department asks beside the nine; left out: nothing. */
  readonly beside?: readonly AddedElement[];
  /** Whether it served people in the period; one that did not is listed only where it was answered. */
  readonly isGiven: boolean;
}

/** A unit, and what it heard, by month. */
export interface Unit {
  readonly in: (period: Period) => UnitTold;
  /** Those of earlier periods only where a table compares with them. */
  readonly months: ReadonlyMap<string, Strata>;
  /** Whose answers staff entered, by month. */
  readonly entered: ReadonlyMap<string, Entered>;
  /** Each of its services by channel, in months that are over; none of a city. */
  readonly serviceMonths: ReadonlyMap<string, readonly StrataByChannel[]>;
  /** What is held or was rejected, by month. */
  readonly held: ReadonlyMap<string, readonly HeldHeard[]>;
  /** When answers came, in months that are over; none of a service. */
  readonly volumes: ReadonlyMap<string, Volume>;
}

export interface Contents {
  readonly units: readonly Unit[];
  readonly periods: readonly Period[];
  /** What of the profile could not always be chosen; left out where everything could. */
  readonly added?: AddedOptions;
  /** Day of the snapshot, `YYYY-MM-DD`. */
  readonly snapshot: string;
}

/** Where a row stands. */
export interface Place {
  readonly snapshot: string;
  readonly scope: PublishedScope;
  readonly recipe: Recipe;
  readonly beside?: readonly AddedElement[];
  readonly period: Period;
  readonly added?: AddedOptions;
}

/** Every unit in every period in which it served people or was answered. */
export function placesOf({ units, periods, snapshot, added }: Contents): readonly [Unit, Place][] {
  return units.flatMap((unit) =>
    periods.flatMap((period): [Unit, Place][] => {
      const { scope, recipe, beside = [], isGiven } = unit.in(period);
      const isListed =
        isGiven ||
        ratersOf(heardIn(unit, { period })) > 0 ||
        within(period, unit.held).flat().length > 0;
      const place = { snapshot, scope, recipe, beside, period, ...(added && { added }) };
      return isListed ? [[unit, place]] : [];
    }),
  );
}

/** What a map of months holds for a period. */
export function within<Value>(
  { months }: Period,
  byMonth: ReadonlyMap<string, Value>,
): readonly Value[] {
  return months.flatMap((month) => {
    const value = byMonth.get(month);
    return value === undefined ? [] : [value];
  });
}

/** All that a unit heard in a period. */
export function heardIn({ months }: Unit, { period }: Pick<Place, 'period'>): Strata {
  return sumStrata(within(period, months));
}

/** Of those a unit heard in a period, whose answers staff entered. */
export function enteredOf({ entered }: Unit, { period }: Place): Entered {
  return sumEntered(within(period, entered));
}
