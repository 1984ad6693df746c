/** What a category of the profile is called where its number stands. */
import type { Language, Text } from '#shared/language.ts';
import { type ProfileField, profileQuestions } from '#shared/survey/profile.ts';
import { formatDay } from './period.ts';
import type { PublishedCategory } from './results.ts';

const since: Text = { id: 'sejak', en: 'since' };

/** `Petani`; `Petani (sejak 2 Februari 2026)` where it could be chosen only then. */
export function categoryName(
  field: ProfileField,
  category: PublishedCategory,
  language: Language,
): string {
  const options = profileQuestions.find((question) => question.field === field)?.options ?? [];
  const name = options.find(({ code }) => code === category.code)?.label[language] ?? category.code;
  return category.since === undefined
    ? name
    : `${name} (${since[language]} ${formatDay(category.since)[language]})`;
}
