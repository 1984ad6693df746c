/** How a form carries the words that were confirmed to be no personal data: none of them has a line break. */
import { personalWordsOf } from '#shared/follow-up/public-texts.ts';

export const joinWords = (words: readonly string[]) => words.join('\n');

/** The words that were confirmed; forms send line breaks of two characters. */
export const splitWords = (typed: string | undefined): readonly string[] =>
  typed === undefined ? [] : typed.split(/\r?\n/);

/** What looks like personal data in the fields of a form that become public. */
export function personalIn(
  typed: Readonly<Record<string, string>>,
  fields: readonly string[],
): readonly string[] {
  return personalWordsOf(fields.map((pointer) => ({ pointer, text: typed[pointer] ?? '' })));
}
