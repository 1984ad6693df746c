/**
 * The one way from tallies to published figures. Pages, API and open data take what this gives, so
 * that nothing is shown anywhere that may not be shown everywhere.
 */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import type { Volume } from '#shared/statistics/volume.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { replacementsIn } from '#shared/survey/question-of.ts';
import { publishWithAdded } from './added-elements.ts';
import type { PublishedBecame } from './became.ts';
import { publishCell } from './cell.ts';
import { publishChannels, type StrataByChannel } from './channels.ts';
import { type AddedOptions, noneAdded, publishComposition } from './composition.ts';
import { type Continued, publishContinued } from './continued.ts';
import type { CountedThrough } from './counted-through.ts';
import { type DoneAction, doneDaysOf } from './done-actions.ts';
import type { Entered } from './entered.ts';
import { assess, figureOf, type Recipe } from './figure.ts';
import { publishFunnel } from './funnel.ts';
import { type Period, periodBefore, trailingMonths, wholeQuarters } from './period.ts';
import type { Acted, EarlierFigure, Results } from './results.ts';
import { type Scope, viewOf } from './scope.ts';
import { publishControlChart, publishPartTrend } from './signals.ts';
import { publishVolume } from './volume.ts';
import { type OwnedStrata, publishWhy } from './why.ts';

export interface ResultsInput {
  readonly scope: Scope;
  /** As it was on the last day of the period. */
  readonly catalogue: Catalogue;
  /** The departments and services that were given in the period; all, where left out. */
  readonly given?: ReadonlySet<string>;
  /** What became of departments and services since, by their ids. */
  readonly became?: (kind: 'department' | 'service', id: string) => PublishedBecame | undefined;
  /** The closed ones that the scope goes on with. */
  readonly continued?: readonly Continued[];
  readonly period: Period;
  /** The strata of the scope by month: of `monthsToPublish`. */
  readonly months: ReadonlyMap<string, Strata>;
  /** Every service of a department or service, in each month of the period that is over; none of a city. */
  readonly serviceMonths: readonly StrataByChannel[];
  /** Of the respondents in the period, those whose answers staff entered. */
  readonly entered: Entered;
  /** When answers came, in the months of the period that are over; empty of a service. */
  readonly volume: Volume;
  /** The published actions of the scope and its parts that were done within the trend. */
  readonly done: readonly DoneAction[];
  /** What all departments did; left out of anything but the city. */
  readonly acted?: Acted;
  /** The strata of each part by month, for the same months, by the part's id. */
  readonly partMonths: ReadonlyMap<string, ReadonlyMap<string, Strata>>;
  /** What of the profile could not always be chosen; left out where everything could. */
  readonly added?: AddedOptions;
  readonly asOf: string;
  readonly countedThrough: CountedThrough | null;
  readonly demo: boolean;
}

/** How many months of trend go with a period. */
const trendMonths = 12;

const isOver = ({ to }: Period, asOf: string) => to < asOf;

/** The months of a scope that its results in a period rest on: of the period, of its trend, and of the one before it. */
export function monthsToPublish(period: Period, asOf: string): readonly string[] {
  const before = isOver(period, asOf) ? periodBefore(period).months : [];
  return [...new Set([...before, ...trailingMonths(period, trendMonths, asOf), ...period.months])];
}

/** What is known of a part over the period. */
function partOver({ partMonths, period }: ResultsInput, id: string): Strata {
  const months = partMonths.get(id);
  return sumStrata(period.months.flatMap((month) => months?.get(month) ?? []));
}

/** The services of a department or service with what each heard in the period; none of a city. */
function ownedBy(input: ResultsInput): OwnedStrata[] {
  const { scope, catalogue, months, period } = input;
  switch (scope.kind) {
    case 'city':
      return [];
    case 'department':
      return catalogue.services
        .filter(({ department }) => department === scope.department.id)
        .map(({ id, owners }) => ({ owners, strata: partOver(input, id) }));
    case 'service': {
      const heard = period.months.flatMap((month) => months.get(month) ?? []);
      return [{ owners: scope.service.owners, strata: sumStrata(heard) }];
    }
  }
}

/** Everything that may be shown of a scope in a period. */
export function publishResults(input: ResultsInput): Results {
  const { scope, catalogue, period, months, asOf, demo } = input;
  const { published, recipe, added, parts: all } = viewOf(scope, catalogue, input.given);
  const parts = all.filter(({ id, isGiven }) => isGiven || ratersOf(partOver(input, id)) > 0);
  const becameOf = (kind: Scope['kind'], id: string) => {
    const became = kind === 'city' ? undefined : input.became?.(kind, id);
    return became && { became };
  };
  const { continued = [] } = input;
  const told = catalogue.services.filter(
    ({ id }) => id === published.id || (input.given?.has(id) ?? true),
  );
  const shownMonths = trailingMonths(period, trendMonths, asOf);
  const trendOf = (own: ReadonlyMap<string, Strata> | undefined, made: Recipe) =>
    shownMonths.map((month) => ({ month, figure: figureOf(own?.get(month) ?? {}, made) }));
  const trend = trendOf(months, recipe);
  const heardIn = (of: Period) => sumStrata(of.months.flatMap((month) => months.get(month) ?? []));
  const figureIn = (of: Period): EarlierFigure => ({
    period: { id: of.id, from: of.from, to: of.to },
    figure: figureOf(heardIn(of), recipe),
  });
  const whole = heardIn(period);
  const { figure, impression, elements } = publishCell(whole, recipe);
  const addedElements = publishWithAdded(added, whole, {
    recipe,
    figure,
    from: period.from,
  });
  const { funnel, parts: placed } = publishFunnel(
    figure,
    parts.map(({ recipe: own, scope: partScope, isGiven: _, added: __, ...part }) => ({
      ...part,
      ...becameOf(partScope.kind, part.id),
      assessed: assess(partOver(input, part.id), own),
      trend: publishPartTrend(
        trendOf(input.partMonths.get(part.id), own),
        asOf,
        doneDaysOf(partScope, input.done),
      ),
    })),
  );
  const quarters = wholeQuarters(shownMonths, asOf);
  return {
    scope: {
      ...published,
      ...becameOf(scope.kind, published.id),
      ...(continued.length > 0 && { continues: continued.map(({ unit }) => unit) }),
    },
    period: { id: period.id, from: period.from, to: period.to },
    asOf,
    countedThrough: demo ? null : input.countedThrough,
    demo,
    figure,
    entered: input.entered,
    impression,
    replacements: replacementsIn({ ...catalogue, services: told }, published.id),
    elements,
    ...(addedElements && { addedElements }),
    why: publishWhy(whole, figure, recipe, ownedBy(input)),
    composition: publishComposition(whole, figure, {
      period,
      added: input.added ?? noneAdded,
    }),
    volume: publishVolume(input.volume),
    channels: publishChannels(input.serviceMonths, recipe),
    parts: placed,
    funnel,
    trend,
    quarters: quarters.map(figureIn),
    continuedQuarters: publishContinued({ months, recipe }, continued, quarters),
    previous: isOver(period, asOf) ? figureIn(periodBefore(period)) : null,
    acted: input.acted ?? null,
    controlChart: publishControlChart(trend, asOf, doneDaysOf(scope, input.done)),
  };
}
