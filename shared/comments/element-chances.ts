/**
 * How likely a comment is to speak of each element, by a linear model over words, roots, letters and what the lexicon finds.
 * `npm run train:moods` trains it on comments and phrases written for it, and writes `element-weights.json`.
 */
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { elementFeatures } from './element-features.ts';
import { largestWeight, zeroWeight } from './sentiment.ts';
import type { Found } from './themes.ts';

/** What was learned of one element. */
interface OfElement {
  /** What is added for any comment. */
  readonly bias: number;
  /** From which chance on a comment is said to speak of it, from 0 to 1. */
  readonly from: number;
}

/** A table of the features that are known, `elementPlaces` long. */
export interface ElementWeights {
  /** What one level of a weight stands for. */
  readonly step: number;
  readonly elements: Readonly<Record<ElementKey, OfElement>>;
  /** Two characters a place, by which the feature that has it is told from others; spaces where none has. */
  readonly marks: string;
  /** Of each place a character for each element in their order, as in `MoodWeights`. */
  readonly weights: string;
}

export const elementPlaces = 32_768;

/** Something of each element; `each` is its place in `elementKeys`. */
export const byElement = <Of>(of: (key: ElementKey, each: number) => Of) =>
  Object.fromEntries(elementKeys.map((key, each) => [key, of(key, each)])) as Record<
    ElementKey,
    Of
  >;

const markLevels = 2 * largestWeight + 1;
const lowestMark = zeroWeight - largestWeight;

/** What a feature is told by: two codes of characters, of other bits of its hash than its place. */
export function markOf(feature: number): readonly [number, number] {
  const rest = (feature >>> 15) % (markLevels * markLevels);
  return [lowestMark + (rest % markLevels), lowestMark + Math.floor(rest / markLevels)];
}

/** The place that a feature has or would have first; others follow where it is taken. */
export const firstPlaceOf = (feature: number): number =>
  (feature ^ (feature >>> 16)) & (elementPlaces - 1);

export const noMark = ' '.charCodeAt(0);

/** Where a feature stands in the table; undefined where it is not known. */
function placeOf(feature: number, marks: string): number | undefined {
  const [first, second] = markOf(feature);
  let at = firstPlaceOf(feature);
  for (;;) {
    const mark = marks.charCodeAt(2 * at);
    if (mark === noMark) return undefined;
    if (mark === first && marks.charCodeAt(2 * at + 1) === second) return at;
    at = (at + 1) & (elementPlaces - 1);
  }
}

/** The chance of each element, from 0 to 1; several may be likely. */
export function elementChances(
  words: readonly string[],
  found: Found,
  { step, elements, marks, weights }: ElementWeights,
): Readonly<Record<ElementKey, number>> {
  const kinds = elementKeys.length;
  const scores = new Float64Array(kinds);
  const levels = new Int32Array(kinds);
  for (const { features, weight } of elementFeatures(words, found)) {
    levels.fill(0);
    for (let feature = 0; feature < features.length; feature += 1) {
      const place = placeOf(features[feature] ?? 0, marks);
      if (place === undefined) continue;
      const at = place * kinds;
      for (let each = 0; each < kinds; each += 1)
        levels[each] = (levels[each] ?? 0) + weights.charCodeAt(at + each) - zeroWeight;
    }
    for (let each = 0; each < kinds; each += 1)
      scores[each] = (scores[each] ?? 0) + weight * (levels[each] ?? 0);
  }
  return byElement(
    (key, each) => 1 / (1 + Math.exp(-elements[key].bias - step * (scores[each] ?? 0))),
  );
}
