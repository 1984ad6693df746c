/** Samples of respondents for tests: made by fast-check, and by hand. */
import fc from 'fast-check';
import type { ElementWeights } from '#shared/statistics/satisfaction-index.ts';
import { type Rated, type Strata, tallyOf } from '#shared/statistics/tally.ts';
import { type ElementKey, elementKeys, type Rating, ratings } from '#shared/survey/elements.ts';
import { blockCounts, elementsOf, type Form, forms } from '#shared/survey/forms.ts';
import { ageBands, educations, occupations, sexes } from '#shared/survey/profile.ts';

export interface Respondent extends Rated {
  readonly form: Form;
}

export const equalWeights = weightsOf(() => 1);

export function weightsOf(weightOf: (key: ElementKey, position: number) => number): ElementWeights {
  const entries = elementKeys.map((key, position) => [key, weightOf(key, position)]);
  return Object.fromEntries(entries) as Record<ElementKey, number>;
}

/** A respondent who answered every element on the full form, each with the same value. */
export function fullRespondent(rating: Rating, changes: Partial<Respondent> = {}): Respondent {
  const answers = Object.fromEntries(elementKeys.map((key) => [key, rating]));
  return { form: 'full', impression: rating, answers, profile: {}, hasComment: false, ...changes };
}

/** A respondent who answered one block of the short form, each element with the same value. */
export function shortRespondent(rating: Rating, block: number): Respondent {
  const keys = elementsOf({ form: 'short', block }, elementKeys);
  const answers = Object.fromEntries(keys.map((key) => [key, rating]));
  return { ...fullRespondent(rating), form: 'short', answers };
}

/** The strata of respondents. */
export function strataOf(respondents: readonly Respondent[]): Strata {
  const byForm = Map.groupBy(respondents, ({ form }) => form);
  return Object.fromEntries([...byForm].map(([form, members]) => [form, tallyOf(members)]));
}

const rating = fc.constantFrom(...ratings);

const profile = fc.record(
  {
    sex: fc.constantFrom(...sexes),
    age: fc.constantFrom(...ageBands),
    education: fc.constantFrom(...educations),
    occupation: fc.constantFrom(...occupations),
  },
  { requiredKeys: [] },
);

/** Any respondent: either form, any block, any elements skipped. */
export const respondent: fc.Arbitrary<Respondent> = fc
  .record({
    form: fc.constantFrom(...forms),
    chance: fc.nat(10_000),
    impression: rating,
    values: fc.array(fc.option(rating, { freq: 6, nil: undefined }), {
      minLength: elementKeys.length,
      maxLength: elementKeys.length,
    }),
    profile,
    hasComment: fc.boolean(),
  })
  .map(({ form, chance, values, ...rest }) => {
    const asked = elementsOf(
      form === 'full' ? { form } : { form, block: chance % blockCounts[form] },
      elementKeys,
    );
    const answers: Partial<Record<ElementKey, Rating>> = {};
    for (const key of asked) {
      const value = values[elementKeys.indexOf(key)];
      if (value !== undefined) answers[key] = value;
    }
    return { form, answers, ...rest };
  });

/** Any sample in which every element has an answer. */
export const sample: fc.Arbitrary<readonly Respondent[]> = fc
  .tuple(rating, fc.array(respondent, { minLength: 1, maxLength: 30 }))
  .map(([value, others]) => [fullRespondent(value), ...others]);

/** Any integer weights of the elements, none of them zero. */
export const weights: fc.Arbitrary<ElementWeights> = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 9, maxLength: 9 })
  .map((values) => weightsOf((_, position) => values[position] ?? 1));
