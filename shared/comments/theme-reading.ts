/**
 * The themes that a comment is shown with: what the lexicon finds, weighed by what the whole comment is likely to speak of.
 * One everyday word has many meanings, and people say a thing in words that no list has.
 */
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { type ElementWeights, elementChances } from './element-chances.ts';
import model from './element-weights.json' with { type: 'json' };
import type { SeenComment } from './sentiment-features.ts';
import { type ThemeKey, themeKeys } from './theme-lexicon.ts';
import { themeByKey, themesNamed } from './themes.ts';

/** One term alone is not believed of a comment that is this much less likely to speak of its element than any is. */
const hardly = 0.1;

/** The same of time and of procedure: their words are everybody's, and "lama" or "jalan" is said of much else. */
const hardlyByEverydayWords = 0.3;
const byEverydayWords: ReadonlySet<ElementKey> = new Set(['time', 'procedure']);

const leastOf = (element: ElementKey, share: number) =>
  share * (byEverydayWords.has(element) ? hardlyByEverydayWords : hardly);

/** From this chance on an element is spoken of though no term names it. */
const likely = 0.5;

/** What a comment is said to be about when only the element is known. */
const usualThemes: Readonly<Record<ElementKey, ThemeKey>> = {
  requirements: 'documents',
  procedure: 'way',
  time: 'speed',
  cost: 'fee',
  product: 'result',
  competence: 'skill',
  conduct: 'friendliness',
  complaints: 'complaints',
  facilities: 'comfort',
};

/**
 * Several terms of one element are believed; one alone, unless the comment as a whole hardly sounds like it.
 * An element that no term names is added, under its usual theme, where it is likelier than not.
 *
 * @returns in the order of the list
 */
export function themesBy(seen: SeenComment, weights: ElementWeights): readonly ThemeKey[] {
  const named = themesNamed(seen.words);
  const chances = elementChances(seen, weights);
  const terms = new Map<ElementKey, number>();
  for (const [key, count] of named) {
    const { element } = themeByKey[key];
    terms.set(element, (terms.get(element) ?? 0) + count);
  }
  const isBelieved = (element: ElementKey) =>
    (terms.get(element) ?? 0) > 1 ||
    chances[element] > leastOf(element, weights.elements[element].share);
  const added = new Set(
    elementKeys
      .filter((element) => !terms.has(element) && chances[element] > likely)
      .map((element) => usualThemes[element]),
  );
  return themeKeys.filter(
    (key) => added.has(key) || (named.has(key) && isBelieved(themeByKey[key].element)),
  );
}

/** The themes of an Indonesian comment. */
export const themesRead = (seen: SeenComment): readonly ThemeKey[] => themesBy(seen, model);
