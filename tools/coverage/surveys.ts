/** Surveys drawn from a crowd over and over: how often the interval holds the true index, and how wide it is. */
import { toNumber } from '#shared/statistics/rational.ts';
import { type ElementWeights, satisfactionIndex } from '#shared/statistics/satisfaction-index.ts';
import { type Strata, sumTallies, type Tally, tallyOf } from '#shared/statistics/tally.ts';
import { type Interval, interval95 } from '#shared/statistics/uncertainty.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { blockCounts, elementsOf, type Form } from '#shared/survey/forms.ts';
import type { Random } from '../demo/random.ts';
import type { Choosing, Person } from './crowds.ts';

export interface Design {
  readonly crowd: readonly Person[];
  readonly choosing: Choosing;
  readonly weights: ElementWeights;
  /** Respondents of one survey. */
  readonly respondents: number;
}

export interface Outcome {
  /** Share of the intervals that hold the truth, 0 to 1. */
  readonly coverage: number;
  /** Mean width of the intervals, in points. */
  readonly width: number;
  /** The narrowest of them. */
  readonly narrowest: number;
  /** How far the mean of the indexes is off, in points; and what it would be if every answer counted alike. */
  readonly bias: number;
  readonly plainBias: number;
}

const indexOf = (strata: Strata, weights: ElementWeights): number => {
  const index = satisfactionIndex(strata, weights, elementKeys);
  return index === undefined ? Number.NaN : toNumber(index.exact);
};

/** A person's tally on a form and block, made once. */
function tallies(crowd: readonly Person[]): (at: number, form: Form, block: number) => Tally {
  const made = new Map<string, Tally>();
  return (at, form, block) => {
    const name = `${at} ${form} ${block}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const asked = form === 'full' ? elementKeys : elementsOf({ form, block }, elementKeys);
    const answers = Object.fromEntries(
      asked.flatMap((key) => {
        const value = crowd[at]?.answers[key];
        return value === undefined ? [] : [[key, value]];
      }),
    );
    const tally = tallyOf([{ impression: 3, answers, profile: {}, hasComment: false }]);
    made.set(name, tally);
    return tally;
  };
}

/** The index of everybody. */
export function trueIndex({ crowd, weights }: Pick<Design, 'crowd' | 'weights'>): number {
  const tallyAt = tallies(crowd);
  const full = sumTallies(crowd.map((_, at) => tallyAt(at, 'full', 0)));
  return indexOf({ full }, weights);
}

/** Draws surveys with replacement, each from the whole crowd. */
function* surveysOf(
  { crowd, choosing, respondents }: Design,
  count: number,
  random: Random,
): Generator<Strata> {
  const tallyAt = tallies(crowd);
  for (let survey = 0; survey < count; survey += 1) {
    const byForm: Record<Form, Tally[]> = { short: [], full: [], kiosk: [] };
    for (let i = 0; i < respondents; i += 1) {
      const at = random.integer(crowd.length);
      const person = crowd[at];
      if (person === undefined) continue;
      const form = choosing(person, random);
      const block = form === 'full' ? 0 : random.integer(blockCounts[form]);
      byForm[form].push(tallyAt(at, form, block));
    }
    yield Object.fromEntries(
      Object.entries(byForm).flatMap(([form, members]) =>
        members.length === 0 ? [] : [[form, sumTallies(members)]],
      ),
    );
  }
}

/** Draws many surveys; those in which an element has too few answers for an interval are passed over. */
export function repeatSurveys(design: Design, count: number, random: Random): Outcome {
  const truth = trueIndex(design);
  const intervals: Interval[] = [];
  let [sum, plainSum] = [0, 0];
  for (const strata of surveysOf(design, count, random)) {
    const interval = interval95(strata, design.weights, elementKeys);
    if (interval === undefined) continue;
    intervals.push(interval);
    sum += indexOf(strata, design.weights);
    // Taking all for full forms counts every answer alike.
    plainSum += indexOf({ full: sumTallies(Object.values(strata)) }, design.weights);
  }
  // Exactly at an end rounding may leave a hair on the wrong side.
  const hair = 1e-9;
  const holding = intervals.filter(({ low, high }) => low <= truth + hair && truth <= high + hair);
  const widths = intervals.map(({ low, high }) => high - low);
  return {
    coverage: holding.length / intervals.length,
    width: widths.reduce((total, width) => total + width, 0) / intervals.length,
    narrowest: Math.min(...widths),
    bias: sum / intervals.length - truth,
    plainBias: plainSum / intervals.length - truth,
  };
}
