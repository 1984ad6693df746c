/**
 * One logistic regression for each element, by the same descent as the mood, from comments of several hands and phrases. From which
 * chance on an element is said is chosen on what other hands wrote, read by the table as it is written.
 */
import {
  byElement,
  type ElementWeights,
  elementChances,
  elementPlaces,
  firstPlaceOf,
  markOf,
  noMark,
} from '#shared/comments/element-chances.ts';
import { elementFeatures } from '#shared/comments/element-features.ts';
import { largestWeight } from '#shared/comments/sentiment.ts';
import { findIn } from '#shared/comments/themes.ts';
import { wordsOf } from '#shared/comments/words.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Labelled } from './labelled.ts';
import { shuffled } from './shuffle.ts';
import { Learner, levels } from './train.ts';

/** Found to read best what a hand wrote, after learning from the others; `decay` draws weights back to nothing. */
const epochs = 10;
const step = 0.06;
const decay = 0.01;

const orders = 2;

/** A feature that fewer comments and phrases have says nothing yet. */
const fewest = 2;

/** How much of the table is taken: a fuller one is slower to look into, and hardly reads better. */
const mostKnown = 24_000;

const kinds = elementKeys.length;

interface Example {
  readonly features: Uint32Array;
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
    features: Uint32Array.from(features),
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
  /** How much there was of each in all that was learned from. */
  readonly presence: Float64Array;
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
    const kept = Array.from(features).flatMap((feature, at) => {
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
  const presence = new Float64Array(known.size);
  for (const { places, amounts } of placed)
    for (const [at, place] of places.entries())
      presence[place] = Math.hypot(presence[place] ?? 0, amounts[at] ?? 0);
  return { known, presence, weights: mean.slice(0, biasAt), biases: mean.slice(biasAt) };
}

/**
 * The features that move chances most, in an open table: those whose weights are largest where they are common. By their weights
 * alone, what is seldom met would crowd out much that is met each day, and all chances would come out too small.
 */
function tableOf({ known, presence, weights, biases }: Learned): ElementWeights {
  const movesOf = (at: number) =>
    (presence[at] ?? 0) *
    weights
      .subarray(at * kinds, (at + 1) * kinds)
      .reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  const strongest = [...known]
    .map(([feature, at]) => ({ feature, at, moves: movesOf(at) }))
    .toSorted((a, b) => b.moves - a.moves)
    .slice(0, mostKnown);
  const marks = new Uint8Array(2 * elementPlaces).fill(noMark);
  const placed = new Float64Array(elementPlaces * kinds);
  for (const { feature, at } of strongest) {
    let place = firstPlaceOf(feature);
    while (marks[2 * place] !== noMark) place = (place + 1) & (elementPlaces - 1);
    marks.set(markOf(feature), 2 * place);
    placed.set(weights.subarray(at * kinds, (at + 1) * kinds), place * kinds);
  }
  // None is cut off: the few largest carry much.
  const limit = placed.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return {
    step: limit / largestWeight,
    elements: byElement((_key, each) => ({
      bias: Number((biases[each] ?? 0).toPrecision(4)),
      from: 0.5,
    })),
    marks: Array.from(marks, (code) => String.fromCharCode(code)).join(''),
    weights: levels(placed, limit),
  };
}

/** What is aimed at for each element. */
const aim = { precision: 0.85, recall: 0.9 };

/** The chance from which on an element is closest to the aim: what it lacks of precision or of recall is least, or what it has beyond both is most. */
function chooseFrom(read: readonly { chance: number; isSo: boolean }[]): number {
  const wanted = read.filter(({ isSo }) => isSo).length;
  let right = 0;
  let best = { least: -1, from: 0.5 };
  for (const [at, { chance, isSo }] of read.toSorted((a, b) => b.chance - a.chance).entries()) {
    right += Number(isSo);
    const least = Math.min(right / (at + 1) - aim.precision, right / wanted - aim.recall);
    if (least > best.least) best = { least, from: chance };
  }
  // Rounded up, it would be missed by the comment that it was chosen for.
  return Math.floor(best.from * 1000) / 1000;
}

/**
 * Learns from those whose elements somebody named; the same comments make the same weights.
 *
 * @param learned the comments of each hand, and phrases
 * @param others comments of other hands, by which is chosen from which chance on an element is said
 */
export function trainElements(
  learned: readonly (readonly Labelled[])[],
  others: readonly Labelled[],
): ElementWeights {
  const isNamed = ({ elements }: Labelled) => elements !== undefined;
  const table = tableOf(learn(learned.flatMap((each) => examplesOf(each.filter(isNamed)))));
  const read = others.filter(isNamed).map(({ text, elements = [] }) => {
    const words = wordsOf(text);
    return { elements, chances: elementChances(words, findIn(words), table) };
  });
  const fromOf = (key: ElementKey) =>
    chooseFrom(
      read.map(({ elements, chances }) => ({ chance: chances[key], isSo: elements.includes(key) })),
    );
  return {
    ...table,
    elements: byElement((key) => ({ bias: table.elements[key].bias, from: fromOf(key) })),
  };
}
