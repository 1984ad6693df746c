/**
 * Multinomial logistic regression by stochastic gradient descent with a step for each weight of its own (AdaGrad;
 * Duchi, Hazan and Singer 2011). Deterministic: the order comes from a seed.
 */
import { sentiments } from '#shared/comments/reading.ts';
import { largestWeight, zeroWeight } from '#shared/comments/sentiment.ts';
import { featurePlaces } from '#shared/comments/sentiment-features.ts';
import type { Example } from './examples.ts';
import { shuffled } from './shuffle.ts';

export interface Settings {
  readonly epochs: number;
  readonly step: number;
  /** L2 penalty. */
  readonly decay: number;
  /** 0: every comment counts the same; 1: every class does. */
  readonly balance: number;
}

const classes = sentiments.length;

/** Keeps the first step of a weight finite. */
const smallest = 1e-8;

/**
 * The weights of a feature, one for each class, feature by feature.
 *
 * @param orders how many times it is trained, each in another order: the mean depends less on any of the orders
 */
export function train(examples: readonly Example[], settings: Settings, orders = 1): Float64Array {
  const sum = new Float64Array(featurePlaces * classes);
  for (let order = 0; order < orders; order += 1) {
    const weights = trainInOrder(examples, settings, order);
    for (const [at, weight] of weights.entries()) sum[at] = (sum[at] ?? 0) + weight / orders;
  }
  return sum;
}

function trainInOrder(
  examples: readonly Example[],
  settings: Settings,
  order: number,
): Float64Array {
  const { epochs, step, decay, balance } = settings;
  const weights = new Float64Array(featurePlaces * classes);
  const squares = new Float64Array(weights.length);
  const importance = sentiments.map((label) => {
    const ofLabel = examples.filter((example) => example.label === label).length;
    return (examples.length / classes / ofLabel) ** balance;
  });
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const { features, label } of shuffled(examples, epoch + 100 * order)) {
      const answer = sentiments.indexOf(label);
      const length = 1 / Math.sqrt(features.length || 1);
      const chances = chancesOf(features, weights, length);
      for (let each = 0; each < classes; each += 1) {
        const wanted = each === answer ? 1 : 0;
        const slope = ((chances[each] ?? 0) - wanted) * (importance[answer] ?? 1) * length;
        for (const place of features) {
          const at = place * classes + each;
          const weight = weights[at] ?? 0;
          const gradient = slope + decay * weight;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = weight - (step * gradient) / Math.sqrt(square + smallest);
        }
      }
    }
  }
  return weights;
}

/** The chance of each class: softmax of its score. */
function chancesOf(features: Uint32Array, weights: Float64Array, length: number): number[] {
  const scores = sentiments.map((_, each) => {
    let score = 0;
    for (const place of features) score += weights[place * classes + each] ?? 0;
    return score * length;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Of the weights that are not nothing, this part keeps its proportion; the largest are cut. */
const keptShare = 0.998;

/** Rounds weights to 57 levels, one printable character each. */
export function quantised(weights: Float64Array): string {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const limit = sizes[Math.floor(sizes.length * keptShare)] ?? 1;
  return Array.from(weights, (weight) => {
    const level = Math.round((weight / limit) * largestWeight);
    const cut = Math.max(-largestWeight, Math.min(largestWeight, level));
    return String.fromCharCode(zeroWeight + cut);
  }).join('');
}
