/** What a department's overview shows, and how its parts are put together. */
import type { Suggestion } from '#shared/follow-up/suggest.ts';
import type { Results } from '#shared/publication/results.ts';
import { sampleSize } from '#shared/statistics/sample-size.ts';
import { type Histogram, histogram, type Strata } from '#shared/statistics/tally.ts';
import type { ChangedElement } from './change.ts';
import type { Comparisons } from './comparisons.ts';

/** How many people the services of a department served in a month. */
export interface ServedMonth {
  readonly service: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly people: number;
  /** How many counters' machines reported it; null for a number that was typed in. */
  readonly counters: number | null;
}

/** Whether enough people answered, against how many were served. */
export interface SampleReached {
  /** Of the same services and months as the people served. */
  readonly respondents: number;
  /** People served in the months of the period for which a count was reported. */
  readonly served: number;
  /** Krejcie & Morgan's sample for so many people; PermenPANRB 14/2017, Lampiran I. */
  readonly target: number;
  /** Respondents of a hundred people served, in per cent. */
  readonly responseRate: number;
}

export interface Overview {
  /** The first month with anything in it, of the whole city. */
  readonly firstMonth: string | null;
  readonly results: Results;
  /** What moved most where the index changed beyond the chance of who answered; null where it did not. */
  readonly moved: ChangedElement | null;
  /** What to mend next, of what nobody mends yet; null where no element has a figure, or all are taken. */
  readonly suggestion: Suggestion | null;
  /** Whether whoever looks may propose to mend it. */
  readonly mayPropose: boolean;
  /** Null as long as nobody has reported how many people were served. */
  readonly sample: SampleReached | null;
  /** Null if none joined the figures today. */
  readonly today: Today | null;
  readonly comparisons: Comparisons;
}

/** What joined the figures today. Groups join as a whole, so it is ten people of a service or more. */
export interface Today {
  readonly impressions: number;
  /** Share of "puas" and "sangat puas" in the overall impression, in per cent. */
  readonly favourable: number;
}

/** Sums up what joined the figures in a day. */
export function joinedToday(strata: Strata): Today | null {
  const [one, two, three, four] = Object.values(strata)
    .map((tally) => histogram(tally, 'impression'))
    .reduce<Histogram>(
      (sum, of) => [sum[0] + of[0], sum[1] + of[1], sum[2] + of[2], sum[3] + of[3]],
      [0, 0, 0, 0],
    );
  const impressions = one + two + three + four;
  return impressions === 0
    ? null
    : { impressions, favourable: (100 * (three + four)) / impressions };
}

/**
 * Sets respondents against the people served; null as long as nobody was served.
 *
 * @param respondents of those services and months for which people served are known: others would make the
 *   response rate look better than it is
 */
export function sampleReached(
  respondents: number,
  served: readonly Pick<ServedMonth, 'people'>[],
): SampleReached | null {
  const people = served.reduce((sum, month) => sum + month.people, 0);
  if (people === 0) return null;
  return {
    respondents,
    served: people,
    target: sampleSize(people),
    responseRate: (100 * respondents) / people,
  };
}

/** One more than anybody serves in a month; guards against a finger that rests on a key. */
export const mostPeopleServed = 1_000_000;
