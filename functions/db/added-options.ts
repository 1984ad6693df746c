/** Since when some options of the profile can be chosen, where answers were given before they could. */
import { type AddedOptions, optionName } from '#shared/publication/composition.ts';
import type { ProfileField } from '#shared/survey/profile.ts';
import type { Database } from '../host/database.ts';

interface OptionRow {
  readonly field: ProfileField;
  readonly option: string;
  readonly since_day: string;
}

export async function readAddedOptions(db: Database): Promise<AddedOptions> {
  const { results } = await db
    .prepare('SELECT field, option, since_day FROM profile_options')
    .all<OptionRow>();
  return new Map(results.map((row) => [optionName(row.field, row.option), row.since_day]));
}
