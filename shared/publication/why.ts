/** What lies behind an index: which elements matter most, what goes with what, and whose work is short of the best. */
import { owners as allOwners, type Owner } from '#shared/catalogue/catalogue.ts';
import { type Correlation, correlationOf } from '#shared/statistics/correlations.ts';
import { importanceOf } from '#shared/statistics/drivers.ts';
import { roundHalfUp } from '#shared/statistics/rational.ts';
import { scaleFactor, totalWeight } from '#shared/statistics/satisfaction-index.ts';
import { type Strata, type Variable, variables } from '#shared/statistics/tally.ts';
import { meanOf, sumOf, totalOf, weightedHistogram } from '#shared/statistics/weighting.ts';
import { type ElementKey, ratings } from '#shared/survey/elements.ts';
import { countedElements, type Recipe, toCents } from './figure.ts';
import type {
  DriverFigure,
  Figure,
  PublishedCorrelation,
  PublishedDrivers,
  PublishedShortfall,
  PublishedWhy,
  Quadrant,
} from './results.ts';

/** Effective pairs of answers from which a correlation is shown. */
const correlationFrom = 30;

/**
 * Effective pairs of answers, among elements and with the impression, from which importance is shown. With
 * as many, the shares are about 3 points off on average (tests/unit/publication/why.test.ts).
 */
const driversFrom = { amongElements: 80, withImpression: 250 } as const;

/** Fewer elements leave nothing to compare. */
const fewestElements = 3;

const best = Math.max(...ratings);

/** A service's share of a scope, and who answers for each of its elements. */
export interface OwnedStrata {
  readonly owners: Readonly<Record<ElementKey, Owner>>;
  readonly strata: Strata;
}

function isFirmWithImpression(strata: Strata, key: ElementKey): boolean {
  const correlation = correlationOf(strata, 'impression', key);
  return (correlation?.effectiveAnswers ?? 0) >= driversFrom.withImpression;
}

function quadrantOf(isImportant: boolean, isGood: boolean): Quadrant {
  if (isImportant) return isGood ? 'keep-up' : 'fix-first';
  return isGood ? 'good-enough' : 'fix-later';
}

/** The importance of the elements that enough people rated; null where it would be noise. */
function publishDrivers(strata: Strata, counted: readonly ElementKey[]): PublishedDrivers | null {
  const keys = counted.filter((key) => isFirmWithImpression(strata, key));
  if (keys.length < fewestElements) return null;
  const among: number[][] = [];
  for (const first of keys) {
    const row: number[] = [];
    for (const second of keys) {
      const correlation = first === second ? undefined : correlationOf(strata, first, second);
      if (first !== second && (correlation?.effectiveAnswers ?? 0) < driversFrom.amongElements) {
        return null;
      }
      row.push(correlation?.coefficient ?? 1);
    }
    among.push(row);
  }
  const withImpression = keys.map(
    (key) => correlationOf(strata, 'impression', key)?.coefficient ?? 0,
  );
  const importance = importanceOf(among, withImpression);
  if (importance === undefined || importance.explained === 0) return null;

  const means = keys.map((key) => {
    const mean = meanOf(strata, key);
    return mean === undefined ? 0 : roundHalfUp(mean, 3);
  });
  const averageMean = means.reduce((sum, mean) => sum + mean, 0) / keys.length;
  const averageImportance = 100 / keys.length;
  const elements = keys.map((element, at): DriverFigure => {
    const share = (100 * (importance.shares[at] ?? 0)) / importance.explained;
    const mean = means[at] ?? 0;
    const quadrant = quadrantOf(share >= averageImportance, mean >= averageMean);
    return { element, importance: Math.round(share), mean, quadrant };
  });
  return {
    explained: Math.round(100 * importance.explained),
    averageImportance: Math.round(averageImportance * 10) / 10,
    averageMean: Math.round(averageMean * 1000) / 1000,
    elements,
  };
}

function publishCorrelation(
  first: Variable,
  second: Variable,
  { answers, effectiveAnswers, coefficient }: Correlation,
): PublishedCorrelation[] {
  if (effectiveAnswers < correlationFrom) return [];
  return [{ first, second, respondents: answers, coefficient: toCents(coefficient) }];
}

function publishCorrelations(
  strata: Strata,
  counted: readonly ElementKey[],
): PublishedCorrelation[] {
  const known = variables.filter((each) => each === 'impression' || counted.includes(each));
  return known.flatMap((first, at) =>
    known.slice(at + 1).flatMap((second) => {
      const correlation = correlationOf(strata, first, second);
      return correlation === undefined ? [] : publishCorrelation(first, second, correlation);
    }),
  );
}

/**
 * What each owner's elements leave to be wished: an element with the mean m and the share c of the index is
 * 25 c (4 - m) points short. Where services differ in who answers for an element, each answer's shortfall
 * goes to the owner at its service.
 */
function publishShortfall(
  services: readonly OwnedStrata[],
  { weights }: Recipe,
  counted: readonly ElementKey[],
): PublishedShortfall[] {
  const points = new Map<Owner, number>(allOwners.map((owner) => [owner, 0]));
  for (const key of counted) {
    const heard = services.map(({ owners, strata }) => {
      const counts = weightedHistogram(strata, key);
      return { owner: owners[key], total: totalOf(counts), sum: sumOf(counts) };
    });
    const total = heard.reduce((all, each) => all + each.total, 0);
    if (total === 0) continue;
    const perPoint = (scaleFactor * weights[key]) / totalWeight(counted, weights) / total;
    for (const each of heard) {
      const missing = perPoint * (best * each.total - each.sum);
      points.set(each.owner, (points.get(each.owner) ?? 0) + missing);
    }
  }
  return allOwners.map((owner) => ({ owner, points: toCents(points.get(owner) ?? 0) }));
}

/**
 * What lies behind a figure; nothing where the figure has no index.
 *
 * @param services the services of a department or a service; none of a city
 */
export function publishWhy(
  strata: Strata,
  figure: Figure,
  recipe: Recipe,
  services: readonly OwnedStrata[],
): PublishedWhy {
  if (!('index' in figure)) return { drivers: null, correlations: [], shortfall: [] };
  const counted = countedElements(strata, recipe);
  return {
    drivers: figure.status === 'full' ? publishDrivers(strata, counted) : null,
    correlations: publishCorrelations(strata, counted),
    shortfall: services.length === 0 ? [] : publishShortfall(services, recipe, counted),
  };
}
