/**
 * The themes that a comment is shown with: of the elements that the whole comment is likely to speak of, what the lexicon finds.
 * One everyday word has many meanings, and people say a thing in words that no list has.
 */
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { type ElementWeights, elementChances } from './element-chances.ts';
import model from './element-weights.json' with { type: 'json' };
import type { SeenComment } from './sentiment-features.ts';
import { type ThemeKey, themeKeys } from './theme-lexicon.ts';
import { findIn, themeByKey } from './themes.ts';

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
 * An element that is likely enough is named by the themes that terms name; by its usual one where none does.
 *
 * @returns in the order of the list
 */
export function themesBy(seen: SeenComment, weights: ElementWeights): readonly ThemeKey[] {
  if (seen.words.length === 0) return [];
  const found = findIn(seen.words);
  const chances = elementChances(seen.words, found, weights);
  const spoken = new Set(elementKeys.filter((key) => chances[key] >= weights.elements[key].from));
  const named = new Set([...found.themes.keys()].map((key) => themeByKey[key].element));
  return themeKeys.filter((key) => {
    const { element } = themeByKey[key];
    return (
      spoken.has(element) &&
      (named.has(element) ? found.themes.has(key) : usualThemes[element] === key)
    );
  });
}

/** The themes of an Indonesian comment. */
export const themesRead = (seen: SeenComment): readonly ThemeKey[] => themesBy(seen, model);
