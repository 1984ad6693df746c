/**
 * The mood of an Indonesian comment, by a linear model over hashed words and letters. `npm run train:moods` trains
 * it on SmSA (IndoNLU, Apache License 2.0) and writes `sentiment-weights.json`.
 */
import { type Sentiment, sentiments } from './reading.ts';
import { featuresOf } from './sentiment-features.ts';
import model from './sentiment-weights.json' with { type: 'json' };

/** The code of the character that stands for a weight of nothing; one character a weight, no decoding. */
export const zeroWeight = 63;

/** Weights reach from minus this to this: `#` to `[`, which JSON and every bundler leave as they are. */
export const largestWeight = 28;

/** The sums of the weights, class by class, in the order of `sentiments`. */
export function scoresOf(
  features: Uint32Array,
  weights: string,
): readonly [number, number, number] {
  let [negative, neutral, positive] = [0, 0, 0];
  for (const place of features) {
    const at = place * sentiments.length;
    negative += weights.charCodeAt(at) - zeroWeight;
    neutral += weights.charCodeAt(at + 1) - zeroWeight;
    positive += weights.charCodeAt(at + 2) - zeroWeight;
  }
  return [negative, neutral, positive];
}

/** The mood that a model gives to features; of equal scores the milder one. */
export function sentimentBy(features: Uint32Array, weights: string): Sentiment {
  const [negative, neutral, positive] = scoresOf(features, weights);
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return negative > positive ? 'negative' : 'positive';
}

/** The mood of an Indonesian comment. */
export const sentimentOf = (text: string): Sentiment =>
  sentimentBy(featuresOf(text), model.weights);
