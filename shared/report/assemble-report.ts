/** Makes the report of published results: nothing is computed here from anything that is not published. */
import type { Owner } from '#shared/catalogue/catalogue.ts';
import type { FollowUps } from '#shared/publication/follow-ups.ts';
import { type Period, parsePeriod } from '#shared/publication/period.ts';
import type { Results, ResultsAnswer, VariableFigure } from '#shared/publication/results.ts';
import {
  add,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
} from '#shared/statistics/rational.ts';
import { sampleSize } from '#shared/statistics/sample-size.ts';
import {
  type ElementWeights,
  indexFromMeans,
  totalWeight,
} from '#shared/statistics/satisfaction-index.ts';
import { sumOf, totalOf } from '#shared/statistics/weighting.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import type { Replacement } from '#shared/survey/question-of.ts';
import type { EarlierResult, ElementMean } from './earlier-result.ts';
import type { OwnWords } from './own-words.ts';
import type { IndexTable, Planned, Previous, Priority, Report } from './report.ts';

/** Monthly reports of how many people a service served. */
export interface PeopleServed {
  /** As reported, one number for each service and month that has reported. */
  readonly reported: readonly number[];
  /** How many such reports the period calls for. */
  readonly expected: number;
}

export interface ReportInput {
  readonly results: ResultsAnswer;
  /** The same period one and two years before, as far as it is published here. */
  readonly before: readonly Results[];
  readonly earlier: readonly EarlierResult[];
  readonly followUps: FollowUps | null;
  /** The actions of the unit that are decided. */
  readonly plan: readonly Planned[];
  /** How the elements of the unit weigh. */
  readonly weights: ElementWeights;
  /** Whose work an element is at each service of the unit; empty of the city. */
  readonly owners: readonly Readonly<Record<ElementKey, Owner>>[];
  /** What the unit asks in place of the usual questions. */
  readonly replacements: readonly Replacement[];
  /** What the unit writes into the report itself. */
  readonly written: OwnWords;
  /** Who was served in the period, as far as it was reported. */
  readonly served: PeopleServed;
}

/** How many elements are proposed to be mended. */
const proposed = 3;

/** What an index is made of. */
type Cell = Pick<Results, 'figure' | 'elements'>;

interface Rated {
  readonly element: ElementKey;
  readonly mean: number;
  readonly exact: Rational;
}

/** The elements that make an index, with their exact means; none without an index. */
function ratedElements({ figure, elements }: Cell): Rated[] {
  if (!('index' in figure)) return [];
  return elements.flatMap((each: VariableFigure) =>
    each.variable === 'impression' || !('mean' in each)
      ? []
      : {
          element: each.variable,
          mean: each.mean,
          exact: rational(sumOf(each.counts), totalOf(each.counts)),
        },
  );
}

const meansOf = (results: Cell): ElementMean[] =>
  ratedElements(results).map(({ element, mean }) => ({ element, mean }));

/**
 * How the index is made: NRR, weight, weighted NRR, their sum, times 25 (PermenPANRB 14/2017, Lampiran I
 * part V). From the published counts, so that it is the published index to the last decimal.
 */
export function indexTable(results: Cell, weights: ElementWeights): IndexTable | null {
  const rated = ratedElements(results);
  const total = totalWeight(
    rated.map(({ element }) => element),
    weights,
  );
  if (total === 0) return null;
  const parts = rated.map(({ element, mean, exact }) => ({
    element,
    mean,
    weight: weights[element],
    exact: multiply(exact, rational(weights[element], total)),
  }));
  const sum = parts.reduce((all, { exact }) => add(all, exact), rational(0));
  const { rounded, grade } = indexFromMeans(
    new Map(rated.map(({ element, exact }) => [element, exact])),
    weights,
  );
  return {
    rows: parts.map(({ exact, ...row }) => ({ ...row, weighted: roundHalfUp(exact, 4) })),
    totalWeight: total,
    sum: roundHalfUp(sum, 4),
    index: rounded,
    grade,
  };
}

/** What was imported for a period, or else for the whole of its year. */
function importedFor(earlier: readonly EarlierResult[], { id }: Pick<Period, 'id'>): Previous[] {
  const of = (wanted: string) => earlier.find(({ period }) => period === wanted);
  const result = of(id) ?? of(id.slice(0, 4));
  const period = result && parsePeriod(result.period);
  if (result === undefined || period === undefined) return [];
  const { from, to } = period;
  return [{ origin: 'imported', period: { id: period.id, from, to }, result }];
}

/** The two years before, computed where there are answers, imported where there is no index of them. */
function previousOf({ before, earlier }: ReportInput): Previous[] {
  return before.flatMap((results) => {
    const { period, figure } = results;
    const imported = importedFor(earlier, period);
    if (!('index' in figure) && imported.length > 0) return imported;
    return [{ origin: 'computed' as const, period, figure, means: meansOf(results) }, ...imported];
  });
}

function prioritiesOf({ results, owners }: ReportInput): Priority[] {
  const drivers = results.why.drivers?.elements ?? [];
  const ownerOf = (element: ElementKey): Owner | null => {
    const [first, ...others] = new Set(owners.map((each) => each[element]));
    return first === undefined || others.length > 0 ? null : first;
  };
  return meansOf(results)
    .toSorted((a, b) => a.mean - b.mean)
    .slice(0, proposed)
    .map(({ element, mean }) => ({
      element,
      mean,
      importance: drivers.find((each) => each.element === element)?.importance ?? null,
      owner: ownerOf(element),
    }));
}

/** The lowest element first, as the regulation has it; what is about no element last; then the nearest due. */
function inOrder({ plan, results }: ReportInput): Planned[] {
  const means = new Map(meansOf(results).map(({ element, mean }) => [element, mean]));
  const meanOf = ({ element }: Planned) =>
    (element === null ? undefined : means.get(element)) ?? Number.POSITIVE_INFINITY;
  return plan.toSorted((a, b) => {
    const [first, second] = [meanOf(a), meanOf(b)];
    return first === second ? a.dueDay.localeCompare(b.dueDay) : first - second;
  });
}

/** The report of a unit and period. */
export function assembleReport(input: ReportInput): Report {
  const { results, served, weights, followUps } = input;
  const { figure, impression } = results;
  const sum = served.reported.reduce((all, people) => all + people, 0);
  const people = sum > 0 ? sum : null;
  return {
    results,
    sample: {
      served: people,
      reports: { received: served.reported.length, expected: served.expected },
      target: people === null ? null : sampleSize(people),
      collected: 'respondents' in impression ? impression.respondents : null,
      processed: 'respondents' in figure ? figure.respondents : null,
    },
    index: indexTable(results, weights),
    previous: previousOf(input),
    priorities: prioritiesOf(input),
    plan: inOrder(input),
    replacements: input.replacements,
    written: input.written,
    followUps,
  };
}
