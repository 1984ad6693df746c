/**
 * One logistic regression for each element, by the same descent as the mood: what comments speak of, in whatever words. It knows
 * nothing of the lexicon, so that a term that was added wrongly does not teach it the mistake.
 */
import { byElement, type ElementWeights } from '#shared/comments/element-chances.ts';
import { largestWeight } from '#shared/comments/sentiment.ts';
import { featuresOf, servicePlaces } from '#shared/comments/sentiment-features.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Labelled } from './labelled.ts';
import { shuffled } from './shuffle.ts';
import { Learner, levels, limitOf } from './train.ts';

/** Found to read best what a third hand wrote, after learning from two. */
const epochs = 12;
const step = 0.1;

const orders = 4;

const kinds = elementKeys.length;
const biasAt = servicePlaces * kinds;

interface Example {
  readonly places: Uint32Array;
  readonly wanted: readonly number[];
}

/** Weights place by place, and last the biases. */
function trainInOrder(examples: readonly Example[], order: number): Float64Array {
  const learner = new Learner(biasAt + kinds, step);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { places, wanted } of shuffled(examples, epoch + 100 * order)) {
      const length = 1 / Math.sqrt(places.length || 1);
      for (let each = 0; each < kinds; each += 1) {
        let score = learner.at(biasAt + each);
        for (const place of places) score += learner.at(place * kinds + each) * length;
        const slope = 1 / (1 + Math.exp(-score)) - (wanted[each] ?? 0);
        learner.learn(biasAt + each, slope);
        for (const place of places) learner.learn(place * kinds + each, slope * length);
      }
    }
  }
  return learner.weights;
}

/** Learns from those whose elements somebody named; the same comments make the same weights. */
export function trainElements(labelled: readonly Labelled[]): ElementWeights {
  const examples = labelled.flatMap(({ text, elements }): Example[] =>
    elements === undefined
      ? []
      : [
          {
            places: featuresOf(text).map((place) => place & (servicePlaces - 1)),
            wanted: elementKeys.map((key) => Number(elements.includes(key))),
          },
        ],
  );
  const mean = new Float64Array(biasAt + kinds);
  for (let order = 0; order < orders; order += 1) {
    for (const [at, weight] of trainInOrder(examples, order).entries())
      mean[at] = (mean[at] ?? 0) + weight / orders;
  }
  const shareOf = (each: number) => {
    const speaking = examples.filter(({ wanted }) => wanted[each] === 1).length;
    return Number((speaking / examples.length).toPrecision(3));
  };
  const weights = mean.slice(0, biasAt);
  const limit = limitOf(weights);
  const ofElement = (each: number) => weights.filter((_weight, at) => at % kinds === each);
  return {
    step: limit / largestWeight,
    elements: byElement((_key, each) => ({
      share: shareOf(each),
      bias: Number((mean[biasAt + each] ?? 0).toPrecision(4)),
      weights: levels(ofElement(each), limit),
    })),
  };
}
