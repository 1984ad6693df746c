/**
 * The one way from tallies to published figures. Pages, API and open data take what this gives, so
 * that nothing is shown anywhere that may not be shown everywhere.
 */
import type { Catalogue, Department, Service } from '#shared/catalogue/catalogue.ts';
import { rational, roundHalfUp } from '#shared/statistics/rational.ts';
import type { ElementWeights } from '#shared/statistics/satisfaction-index.ts';
import { type Strata, sumStrata, type Variable } from '#shared/statistics/tally.ts';
import {
  answersTo,
  effectiveAnswersTo,
  meanOf,
  ratersOf,
  totalOf,
  weightedHistogram,
} from '#shared/statistics/weighting.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { publishChannels, type StrataByChannel } from './channels.ts';
import { assess, figureOf, type Recipe } from './figure.ts';
import { type Period, trailingMonths } from './period.ts';
import type { PublishedPart, PublishedScope, Results, VariableFigure } from './results.ts';
import { publishControlChart, publishFunnel } from './signals.ts';
import { countFrom, fullFrom, indexFrom, ratedFrom } from './thresholds.ts';
import { type OwnedStrata, publishWhy } from './why.ts';

export type Scope =
  | { readonly kind: 'city' }
  | { readonly kind: 'department'; readonly department: Department }
  | { readonly kind: 'service'; readonly service: Service };

export interface ResultsInput {
  readonly scope: Scope;
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** The strata of the scope by month, for the months of the period and of its trend. */
  readonly months: ReadonlyMap<string, Strata>;
  /** Every service of a department or service, in each month of the period that is over; none of a city. */
  readonly serviceMonths: readonly StrataByChannel[];
  /** The strata of each part over the period, by the part's id. */
  readonly parts: ReadonlyMap<string, Strata>;
  readonly asOf: string;
  readonly demo: boolean;
}

/** How many months of trend go with a period. */
const trendMonths = 12;

/** A share of 0 to 1 in per cent, one decimal. */
const asPercent = (share: number) => Math.round(share * 1000) / 10;

const equalWeights = Object.fromEntries(elementKeys.map((key) => [key, 1])) as Record<
  ElementKey,
  number
>;

/**
 * One variable of a group as far as it may be shown. The elements go with the index that is made of them:
 * whoever may read it may compute it, though each is asked of a third of the respondents only.
 */
function variableFigureOf(strata: Strata, variable: Variable): VariableFigure {
  const respondents = answersTo(strata, variable);
  const asked = variable === 'impression' ? respondents : ratersOf(strata);
  const mean = meanOf(strata, variable);
  if (asked < indexFrom || mean === undefined) {
    return respondents < countFrom
      ? { variable, status: 'insufficient' }
      : { variable, status: 'count', respondents };
  }
  if (respondents < ratedFrom) return { variable, status: 'insufficient' };
  const counts = weightedHistogram(strata, variable);
  const share = (count: number) => roundHalfUp(rational(100 * count, totalOf(counts)), 1);
  const [one, two, three, four] = counts;
  const chance = wilsonInterval(
    (three + four) / totalOf(counts),
    effectiveAnswersTo(strata, variable),
  );
  return {
    variable,
    status: respondents < fullFrom ? 'caution' : 'full',
    respondents,
    counts,
    mean: roundHalfUp(mean, 3),
    shares: [share(one), share(two), share(three), share(four)],
    favourable: {
      share: share(three + four),
      low: asPercent(chance.low),
      high: asPercent(chance.high),
    },
  };
}

function recipeOf(services: readonly Service[], weights: ElementWeights): Recipe {
  const asked = elementKeys.filter((key) =>
    services.some((service) => service.asked.includes(key)),
  );
  return { asked, weights, pooled: services.length > 1 };
}

interface ScopeView {
  readonly published: PublishedScope;
  readonly recipe: Recipe;
  readonly parts: readonly (Omit<PublishedPart, 'figure'> & { readonly recipe: Recipe })[];
}

/**
 * What a scope is called, how its index is made, and of what parts it consists. A pooled scope asks
 * what any of its services asks; the mean of an element rests on those that do.
 */
function viewOf(scope: Scope, { settings, departments, services }: Catalogue): ScopeView {
  const servicesOf = (id: string) => services.filter(({ department }) => department === id);
  switch (scope.kind) {
    case 'city':
      return {
        published: { kind: 'city', id: '', name: { id: settings.city, en: settings.city } },
        recipe: recipeOf(services, equalWeights),
        parts: departments.map(({ id, name, shortName, kind, weights }) => ({
          id,
          name: { id: name, en: name },
          shortName,
          kind,
          recipe: recipeOf(servicesOf(id), weights),
        })),
      };
    case 'department': {
      const { id, name, weights } = scope.department;
      return {
        published: { kind: 'department', id, name: { id: name, en: name } },
        recipe: recipeOf(servicesOf(id), weights),
        parts: servicesOf(id).map((service) => ({
          id: service.id,
          name: service.name,
          shortName: service.name.id,
          recipe: recipeOf([service], weights),
        })),
      };
    }
    case 'service': {
      const { id, name, department } = scope.service;
      const unit = departments.find((each) => each.id === department);
      return {
        published: { kind: 'service', id, name },
        recipe: recipeOf([scope.service], unit?.weights ?? equalWeights),
        parts: [],
      };
    }
  }
}

/** The services of a department or service with what each heard in the period; none of a city. */
function ownedBy({ scope, catalogue, parts, months, period }: ResultsInput): OwnedStrata[] {
  switch (scope.kind) {
    case 'city':
      return [];
    case 'department':
      return catalogue.services
        .filter(({ department }) => department === scope.department.id)
        .map(({ id, owners }) => ({ owners, strata: parts.get(id) ?? {} }));
    case 'service': {
      const heard = period.months.flatMap((month) => months.get(month) ?? []);
      return [{ owners: scope.service.owners, strata: sumStrata(heard) }];
    }
  }
}

/** Everything that may be shown of a scope in a period. */
export function publishResults(input: ResultsInput): Results {
  const { scope, catalogue, period, months, asOf, demo } = input;
  const { published, recipe, parts } = viewOf(scope, catalogue);
  const trend = trailingMonths(period, trendMonths, asOf).map((month) => ({
    month,
    figure: figureOf(months.get(month) ?? {}, recipe),
  }));
  const whole = sumStrata(period.months.flatMap((month) => months.get(month) ?? []));
  const figure = figureOf(whole, recipe);
  const { funnel, parts: placed } = publishFunnel(
    figure,
    parts.map(({ recipe: own, ...part }) => ({
      ...part,
      assessed: assess(input.parts.get(part.id) ?? {}, own),
    })),
  );
  return {
    scope: published,
    period: { id: period.id, from: period.from, to: period.to },
    asOf,
    demo,
    figure,
    impression: variableFigureOf(whole, 'impression'),
    elements: recipe.asked.map((key) => variableFigureOf(whole, key)),
    why: publishWhy(whole, figure, recipe, ownedBy(input)),
    channels: publishChannels(input.serviceMonths, recipe),
    parts: placed,
    funnel,
    trend,
    controlChart: publishControlChart(trend, asOf),
  };
}
