/**
 * Multinomial logistic regression by stochastic gradient descent with a step for each weight of its own (AdaGrad;
 * Duchi, Hazan and Singer 2011). What holds of services only has weights of its own beside those of all texts (Daumé 2007,
 * "Frustratingly easy domain adaptation"), and a third set tells which texts are about services. Deterministic: the order
 * comes from a seed.
 */
import { sentiments } from '#shared/comments/reading.ts';
import { largestWeight, type MoodWeights, zeroWeight } from '#shared/comments/sentiment.ts';
import { featurePlaces, servicePlaces } from '#shared/comments/sentiment-features.ts';
import type { Example } from './examples.ts';
import { shuffled } from './shuffle.ts';

export interface Settings {
  readonly epochs: number;
  readonly step: number;
  /** 0: every comment counts the same; 1: every class does. */
  readonly balance: number;
}

const classes = sentiments.length;

/** Keeps the first step of a weight finite. */
const smallest = 1e-8;

/** Weights, and the squares of the steps that they took. */
export class Learner {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #step: number;

  constructor(size: number, step: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.#step = step;
  }

  at(place: number): number {
    return this.weights[place] ?? 0;
  }

  learn(place: number, gradient: number): void {
    const square = (this.#squares[place] ?? 0) + gradient * gradient;
    this.#squares[place] = square;
    this.weights[place] = this.at(place) - (this.#step * gradient) / Math.sqrt(square + smallest);
  }
}

/** What is learned in one order of the examples, or the mean of several. */
interface Learned {
  readonly general: Float64Array;
  readonly service: Float64Array;
  /** By place, and a last one that is added to all. */
  readonly gate: Float64Array;
}

/** How far the gate goes at a step: further, and it is sure of everything. */
const gateStep = 0.1;

/**
 * @param orders how many times it is trained, each in another order: the mean depends less on any of the orders
 */
export function train(examples: readonly Example[], settings: Settings, orders = 1): MoodWeights {
  const runs = Array.from({ length: orders }, (_, order) =>
    trainInOrder(examples, settings, order),
  );
  const meanOf = (part: keyof Learned) => {
    const sum = new Float64Array(runs[0]?.[part].length ?? 0);
    for (const run of runs)
      for (const [at, weight] of run[part].entries()) sum[at] = (sum[at] ?? 0) + weight / orders;
    return sum;
  };
  return quantised({
    general: meanOf('general'),
    service: meanOf('service'),
    gate: meanOf('gate'),
  });
}

function trainInOrder(examples: readonly Example[], settings: Settings, order: number): Learned {
  const { epochs, step, balance } = settings;
  const general = new Learner(featurePlaces * classes, step);
  const service = new Learner(servicePlaces * classes, step);
  const gate = new Learner(servicePlaces + 1, gateStep);
  const importance = sentiments.map((label) => {
    const ofLabel = examples.filter((example) => example.label === label).length;
    return (examples.length / classes / ofLabel) ** balance;
  });
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    for (const { features, label, isOfService } of shuffled(examples, epoch + 100 * order)) {
      const length = 1 / Math.sqrt(features.length || 1);
      const answer = sentiments.indexOf(label);
      const chances = chancesOf(features, length, (place, each) => {
        const inService = (place & (servicePlaces - 1)) * classes + each;
        return general.at(place * classes + each) + (isOfService ? service.at(inService) : 0);
      });
      for (let each = 0; each < classes; each += 1) {
        const wanted = each === answer ? 1 : 0;
        const slope = ((chances[each] ?? 0) - wanted) * (importance[answer] ?? 1) * length;
        for (const place of features) {
          general.learn(place * classes + each, slope);
          if (isOfService) service.learn((place & (servicePlaces - 1)) * classes + each, slope);
        }
      }
      learnGate(gate, features, length, isOfService);
    }
  }
  return { general: general.weights, service: service.weights, gate: gate.weights };
}

function learnGate(gate: Learner, features: Uint32Array, length: number, isOfService: boolean) {
  let score = gate.at(servicePlaces);
  for (const place of features) score += gate.at(place & (servicePlaces - 1)) * length;
  const slope = 1 / (1 + Math.exp(-score)) - Number(isOfService);
  gate.learn(servicePlaces, slope);
  for (const place of features) gate.learn(place & (servicePlaces - 1), slope * length);
}

/** The chance of each class: softmax of its score. */
function chancesOf(
  features: Uint32Array,
  length: number,
  weightOf: (place: number, each: number) => number,
): number[] {
  const scores = sentiments.map((_, each) => {
    let score = 0;
    for (const place of features) score += weightOf(place, each);
    return score * length;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** What is learned in passing leaves the gate half open; a text is of one kind or the other. */
const sharpness = 4;

/** Of the weights that are not nothing, this part keeps its proportion; the largest are cut. */
const keptShare = 0.998;

/** What the largest level stands for. */
function limitOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes[Math.floor(sizes.length * keptShare)] ?? 1;
}

/** Weights in 57 levels, one printable character each. */
export const levels = (weights: Float64Array, limit: number): string =>
  Array.from(weights, (weight) => {
    const level = Math.round((weight / limit) * largestWeight);
    const cut = Math.max(-largestWeight, Math.min(largestWeight, level));
    return String.fromCharCode(zeroWeight + cut);
  }).join('');

function quantised({ general, service, gate }: Learned): MoodWeights {
  const limit = limitOf(general);
  const byPlace = gate.slice(0, servicePlaces);
  const gateLimit = limitOf(byPlace);
  return {
    general: levels(general, limit),
    service: levels(service, limit),
    gate: levels(byPlace, gateLimit),
    gateStep: (sharpness * gateLimit) / largestWeight,
    gateBias: sharpness * (gate[servicePlaces] ?? 0),
  };
}
