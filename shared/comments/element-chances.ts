/**
 * How likely a comment is to speak of each element, by a linear model over the features that the mood is read from.
 * `npm run train:moods` trains it on comments written for it, and writes `element-weights.json`.
 */
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { zeroWeight } from './sentiment.ts';
import { type SeenComment, servicePlaces } from './sentiment-features.ts';

/** What was learned of one element. */
interface OfElement {
  /** The share of the comments learned from that speak of it, from 0 to 1. */
  readonly share: number;
  /** What is added for any comment. */
  readonly bias: number;
  /** One character a weight as in `MoodWeights`, feature by feature. */
  readonly weights: string;
}

export interface ElementWeights {
  /** What one level of a weight stands for. */
  readonly step: number;
  readonly elements: Readonly<Record<ElementKey, OfElement>>;
}

/** Something of each element; `each` is its place in `elementKeys`. */
export const byElement = <Of>(of: (key: ElementKey, each: number) => Of) =>
  Object.fromEntries(elementKeys.map((key, each) => [key, of(key, each)])) as Record<
    ElementKey,
    Of
  >;

/** The chance of each element, from 0 to 1; several may be likely. */
export function elementChances(
  { clauses }: SeenComment,
  { step, elements }: ElementWeights,
): Readonly<Record<ElementKey, number>> {
  const features = clauses.reduce((sum, { length }) => sum + length, 0);
  const unit = step / Math.sqrt(features || 1);
  return byElement((key) => {
    const { bias, weights } = elements[key];
    let sum = -zeroWeight * features;
    // By index: this is run thousands of times a comment, and takes a third of the time of an iterator.
    for (const clause of clauses) {
      for (let at = 0; at < clause.length; at += 1)
        sum += weights.charCodeAt((clause[at] ?? 0) & (servicePlaces - 1));
    }
    return 1 / (1 + Math.exp(-bias - unit * sum));
  });
}
