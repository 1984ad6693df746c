/**
 * Who answered, as the publication card asks for it (PermenPANRB 14/2017, Lampiran IV): the respondents
 * by sex, age, education and occupation. The categories of a profile are small where the index is not,
 * and periods, units and days can be subtracted from one another, so what is published is rounded to
 * the nearest five, and what is below five looks the same whether it is hidden or empty
 * (docs/decisions/0018).
 */
import { profileCounts, respondents, type Strata } from '#shared/statistics/tally.ts';
import { weightedForms } from '#shared/statistics/weighting.ts';
import {
  ageBands,
  educations,
  occupations,
  type ProfileField,
  sexes,
} from '#shared/survey/profile.ts';
import type { Period } from './period.ts';
import type { Composition, Figure, PublishedCategory } from './results.ts';

/** Since which day an option of the profile can be chosen, where answers were given before it could: by field and code. */
export type AddedOptions = ReadonlyMap<string, string>;

/** Names an option: `occupation Pelajar`. */
export const optionName = (field: ProfileField, code: string): string => `${field} ${code}`;

/** Every option could always be chosen. */
export const noneAdded: AddedOptions = new Map();

/** The time that is published of, and what could not be chosen before some day of it. */
export interface Offered {
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly added: AddedOptions;
}

/** Numbers of people in a category are rounded to a multiple of this, half up. */
export const categoryStep = 5;

/** The furthest below its published number that a category can be. */
const mostRoundedUp = Math.floor(categoryStep / 2);

/** A number of people in a category as it is published. */
export const publishedCount = (count: number): PublishedCategory['respondents'] =>
  count < categoryStep ? 'few' : Math.round(count / categoryStep) * categoryStep;

/** How many are certainly in the categories of a question, by what is published of them. */
export const certainIn = (shown: readonly PublishedCategory['respondents'][]): number =>
  shown.reduce<number>((sum, each) => sum + (each === 'few' ? 0 : each - mostRoundedUp), 0);

/** How many gave each answer to a profile question, whatever form they were given. */
function countsOf(strata: Strata, field: ProfileField, code: string): number {
  return weightedForms(strata).reduce(
    (sum, { tally }) => sum + (profileCounts(tally, field).get(code) ?? 0),
    0,
  );
}

/** An option with the day since which it can be chosen, where that is within a period; none where it came after it. */
function offeredIn(
  { period, added }: Offered,
  field: ProfileField,
  code: string,
): readonly Pick<PublishedCategory, 'code' | 'since'>[] {
  const since = added.get(optionName(field, code));
  if (since === undefined || since <= period.from) return [{ code }];
  return since <= period.to ? [{ code, since }] : [];
}

/**
 * The categories of one question. Those who did not say are no category, and where the published numbers
 * would prove that nobody else is left, there are none.
 */
function categories(
  strata: Strata,
  field: ProfileField,
  codes: readonly string[],
  offered: Offered,
): readonly PublishedCategory[] {
  const published = codes
    .flatMap((code) => offeredIn(offered, field, code))
    .map(
      (option): PublishedCategory => ({
        ...option,
        respondents: publishedCount(countsOf(strata, field, option.code)),
      }),
    );
  const all = weightedForms(strata).reduce((sum, { tally }) => sum + respondents(tally), 0);
  const certain = certainIn(published.map((category) => category.respondents));
  return certain < all ? published : [];
}

/**
 * The respondents by profile, also those who gave nothing but the overall impression.
 *
 * @param figure of the same group: without an index nothing is said of who answered
 */
export function publishComposition(
  strata: Strata,
  figure: Figure,
  offered: Offered,
): Composition | null {
  if (!('index' in figure)) return null;
  return {
    sex: categories(strata, 'sex', sexes, offered),
    age: categories(strata, 'age', ageBands, offered),
    education: categories(strata, 'education', educations, offered),
    occupation: categories(strata, 'occupation', occupations, offered),
  };
}
