/**
 * One logistic regression for each element, by the same descent as the mood, from comments of several hands and phrases. From which
 * chance on an element is said is chosen by what each hand wrote, read by what was learned from the others.
 */
import {
  byElement,
  type ElementWeights,
  elementPlaces,
  firstPlaceOf,
  markOf,
  noMark,
} from '#shared/comments/element-chances.ts';
import { elementFeatures } from '#shared/comments/element-features.ts';
import { largestWeight } from '#shared/comments/sentiment.ts';
import { findIn } from '#shared/comments/themes.ts';
import { wordsOf } from '#shared/comments/words.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Labelled } from './labelled.ts';
import { shuffled } from './shuffle.ts';
import { Learner, levels, limitOf } from './train.ts';

/** Found to read best what a hand wrote, after learning from the others; `decay` draws weights back to nothing. */
const epochs = 10;
const step = 0.06;
const decay = 0.01;

const orders = 2;

/** A feature that fewer comments and phrases have says nothing yet. */
const fewest = 2;

/** How much of the table is taken: a fuller one is slower to look into. */
const mostKnown = 24_000;

const kinds = elementKeys.length;

interface Example {
  readonly features: Int32Array;
  readonly amounts: Float64Array;
  readonly wanted: readonly number[];
}

function exampleOf({ text, elements = [] }: Labelled): Example {
  const words = wordsOf(text);
  const features: number[] = [];
  const amounts: number[] = [];
  for (const kind of elementFeatures(words, findIn(words))) {
    for (const feature of kind.features) {
      features.push(feature);
      amounts.push(kind.weight);
    }
  }
  return {
    features: Int32Array.from(features),
    amounts: Float64Array.from(amounts),
    wanted: elementKeys.map((key) => Number(elements.includes(key))),
  };
}

/** Two comments at once speak of what both speak of: each stands in one pair as the first, so that several elements in one are learned. */
function pairsOf(labelled: readonly Labelled[]): Labelled[] {
  const others = shuffled(labelled, 8);
  return shuffled(labelled, 7).flatMap((one, at) => {
    const other = others[at];
    return other === undefined || other === one
      ? []
      : [
          {
            text: `${one.text}${/[.!?]$/.test(one.text) ? '' : ','} ${other.text}`,
            mood: undefined,
            elements: [...(one.elements ?? []), ...(other.elements ?? [])],
          },
        ];
  });
}

/** What each hand or list adds to learn from. */
const examplesOf = (labelled: readonly Labelled[]): Example[] =>
  [...labelled, ...pairsOf(labelled)].map(exampleOf);

/** What was learned: weights element by element of each feature that is known, and the biases. */
interface Learned {
  readonly known: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** Which features are known, each with its place among the weights. A pair has nothing that its two comments do not have, so all count thrice. */
function knownIn(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= 3 * fewest);
  return new Map(known.map(([feature], at) => [feature, at]));
}

function learn(examples: readonly Example[]): Learned {
  const known = knownIn(examples);
  const placed = examples.map(({ features, amounts, wanted }) => {
    const kept = [...features].flatMap((feature, at) => {
      const place = known.get(feature);
      return place === undefined ? [] : [{ place, amount: amounts[at] ?? 0 }];
    });
    return {
      places: Int32Array.from(kept, ({ place }) => place),
      amounts: Float64Array.from(kept, ({ amount }) => amount),
      wanted,
    };
  });
  const biasAt = known.size * kinds;
  const mean = new Float64Array(biasAt + kinds);
  for (let order = 0; order < orders; order += 1) {
    const learner = new Learner(mean.length, step);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const { places, amounts, wanted } of shuffled(placed, epoch + 100 * order)) {
        for (let each = 0; each < kinds; each += 1) {
          let score = learner.at(biasAt + each);
          for (let at = 0; at < places.length; at += 1)
            score += learner.at((places[at] ?? 0) * kinds + each) * (amounts[at] ?? 0);
          const slope = 1 / (1 + Math.exp(-score)) - (wanted[each] ?? 0);
          learner.learn(biasAt + each, slope);
          for (let at = 0; at < places.length; at += 1) {
            const place = (places[at] ?? 0) * kinds + each;
            learner.learn(place, slope * (amounts[at] ?? 0) + decay * learner.at(place));
          }
        }
      }
    }
    for (const [at, weight] of learner.weights.entries())
      mean[at] = (mean[at] ?? 0) + weight / orders;
  }
  return { known, weights: mean.slice(0, biasAt), biases: mean.slice(biasAt) };
}

/** The features whose weights are largest, in an open table. */
function tableOf({ known, weights, biases }: Learned, from: readonly number[]): ElementWeights {
  const strengthOf = (at: number) =>
    weights
      .subarray(at * kinds, (at + 1) * kinds)
      .reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const strongest = [...known]
    .map(([feature, at]) => ({ feature, at, strength: strengthOf(at) }))
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostKnown);
  const marks = new Uint8Array(2 * elementPlaces).fill(noMark);
  const placed = new Float64Array(elementPlaces * kinds);
  for (const { feature, at } of strongest) {
    let place = firstPlaceOf(feature);
    while (marks[2 * place] !== noMark) place = (place + 1) & (elementPlaces - 1);
    marks.set(markOf(feature), 2 * place);
    placed.set(weights.subarray(at * kinds, (at + 1) * kinds), place * kinds);
  }
  const limit = limitOf(placed);
  return {
    step: limit / largestWeight,
    elements: byElement((_key, each) => ({
      bias: Number((biases[each] ?? 0).toPrecision(4)),
      from: from[each] ?? 0.5,
    })),
    marks: Array.from(marks, (code) => String.fromCharCode(code)).join(''),
    weights: levels(placed, limit),
  };
}

function chanceOf({ known, weights, biases }: Learned, example: Example, each: number): number {
  let score = biases[each] ?? 0;
  for (const [at, feature] of example.features.entries()) {
    const place = known.get(feature);
    if (place !== undefined)
      score += (weights[place * kinds + each] ?? 0) * (example.amounts[at] ?? 0);
  }
  return 1 / (1 + Math.exp(-score));
}

/** What is aimed at for each element. */
const aim = { precision: 0.85, recall: 0.9 };

/** The chance from which on an element is closest to the aim: what it lacks of precision or of recall is least. */
function chooseFrom(read: readonly { chance: number; isSo: boolean }[]): number {
  const wanted = read.filter(({ isSo }) => isSo).length;
  let right = 0;
  let best = { least: -1, from: 0.5 };
  for (const [at, { chance, isSo }] of read.toSorted((a, b) => b.chance - a.chance).entries()) {
    right += Number(isSo);
    const least = Math.min(right / (at + 1) - aim.precision, right / wanted - aim.recall);
    if (least > best.least) best = { least, from: chance };
  }
  return Number(best.from.toFixed(3));
}

/**
 * Learns from those whose elements somebody named; the same comments make the same weights.
 *
 * @param byHand the comments of each hand, first of the one that wrote the lexicon: its own are no measure
 */
export function trainElements(
  byHand: readonly (readonly Labelled[])[],
  phrases: readonly Labelled[],
): ElementWeights {
  const named = byHand.map((of) => of.filter(({ elements }) => elements !== undefined));
  const sets = [...named, phrases].map(examplesOf);
  const read = named.slice(1).flatMap((own, at) => {
    const learned = learn(sets.filter((_set, other) => other !== at + 1).flat());
    return own.map((comment) => {
      const example = exampleOf(comment);
      return elementKeys.map((_key, each) => ({
        chance: chanceOf(learned, example, each),
        isSo: example.wanted[each] === 1,
      }));
    });
  });
  const from = elementKeys.map((_key, each) =>
    chooseFrom(read.flatMap((comment) => comment[each] ?? [])),
  );
  return tableOf(learn(sets.flat()), from);
}
