/**
 * How likely a comment is to speak of each element, by a linear model over the features that the mood is read from.
 * `npm run train:moods` trains it on comments written for it, and writes `element-weights.json`.
 */
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import { zeroWeight } from './sentiment.ts';
import { type SeenComment, servicePlaces } from './sentiment-features.ts';

export interface ElementWeights {
  /** One character a weight as in `MoodWeights`, feature by feature, of each the elements in the order of `elementKeys`. */
  readonly weights: string;
  /** What one level of a weight stands for. */
  readonly step: number;
  /** What is added for any comment. */
  readonly biases: Readonly<Record<ElementKey, number>>;
  /** The share of the comments learned from that speak of it, from 0 to 1. */
  readonly shares: Readonly<Record<ElementKey, number>>;
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
  { weights, step, biases }: ElementWeights,
): Readonly<Record<ElementKey, number>> {
  const sums = elementKeys.map(() => 0);
  let features = 0;
  for (const clause of clauses) {
    features += clause.length;
    for (const place of clause) {
      const at = (place & (servicePlaces - 1)) * elementKeys.length;
      for (let each = 0; each < elementKeys.length; each += 1)
        sums[each] = (sums[each] ?? 0) + weights.charCodeAt(at + each) - zeroWeight;
    }
  }
  const unit = step / Math.sqrt(features || 1);
  return byElement((key, each) => 1 / (1 + Math.exp(-biases[key] - unit * (sums[each] ?? 0))));
}
