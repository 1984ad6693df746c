/** What a tally counts of a response, as its row has it. */
import type { Rated } from '#shared/statistics/tally.ts';
import type { AddedKey } from '#shared/survey/added-elements.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Profile } from '#shared/survey/profile.ts';

/** What a respondent rates, by its column. */
export const ratedKeys = ['impression', ...elementKeys] as const;

/** The columns or expressions that `ratedFrom` reads. */
export const ratedColumns = `${ratedKeys.join(', ')},
  added, sex, age, education, coalesce(occupation, occupation_added) AS occupation, comment IS NOT NULL AS has_comment`;

type Stored<T> = { [K in keyof T]: T[K] | null };

export type RatedRow = { readonly has_comment: 0 | 1; readonly added: string | null } & Stored<
  Record<'impression' | ElementKey, Rating> & Required<Profile>
>;

/** Reads the columns of `ratedColumns`. */
export function ratedFrom(row: RatedRow): Rated {
  const answers: Partial<Record<ElementKey, Rating>> = {};
  for (const key of elementKeys) {
    const value = row[key];
    if (value !== null) answers[key] = value;
  }
  return {
    impression: row.impression ?? undefined,
    answers,
    ...(row.added !== null && {
      added: JSON.parse(row.added) as Partial<Record<AddedKey, Rating>>,
    }),
    profile: {
      sex: row.sex ?? undefined,
      age: row.age ?? undefined,
      education: row.education ?? undefined,
      occupation: row.occupation ?? undefined,
    },
    hasComment: row.has_comment === 1,
  };
}
