/** How the model is made: of what, with which settings, and from which chance on it says a mood. */
import type { Mood } from '#shared/comments/reading.ts';
import {
  evidenceOf,
  likeliest,
  type MoodModel,
  type MoodWeights,
} from '#shared/comments/sentiment.ts';
import { see } from '#shared/comments/sentiment-features.ts';
import { type Judged, learnChances } from './chances.ts';
import { type Example, examplesOf, servicePhrases } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { shuffled } from './shuffle.ts';
import { type Settings, train } from './train.ts';

/** What is to be learned from. */
export interface Material {
  /** Reviews and news: many, of everything. */
  readonly general: readonly Example[];
  /** Comments on services: few, of what is read. */
  readonly service: readonly Labelled[];
  /** Of these, those that are most like what is to come: by others than the first hand. */
  readonly byOthers: readonly Labelled[];
}

/** How often each service comment stands among the others, so that few of them are heard. */
const repeated = 3;

/** Found to read best what they had not learned from: a part of the service comments, and SmSA's validation split. */
const usualSettings: Settings = { epochs: 4, step: 0.3, balance: 1 };

/** How many orders the mean is taken of in what is kept, and in what its margin is chosen on. */
const orders = 4;

function weightsOf(
  { general, service }: Omit<Material, 'byOthers'>,
  settings: Settings,
): MoodWeights {
  const ofServices = [...servicePhrases(), ...examplesOf(service)];
  const examples = [general, ...Array.from({ length: repeated }, () => ofServices)].flat();
  return train(examples, settings, orders);
}

const parts = 5;

/** Weights learned without a part of the service comments, and that part. */
interface Trial {
  readonly weights: MoodWeights;
  readonly left: readonly Labelled[];
}

/** Each comment is left out once. */
function trialsOf({ general, service }: Material, settings: Settings): Trial[] {
  const inDisorder = shuffled(service, 3);
  return Array.from({ length: parts }, (_, part) => ({
    left: inDisorder.filter((_each, at) => at % parts === part),
    weights: weightsOf(
      { general, service: inDisorder.filter((_each, at) => at % parts !== part) },
      settings,
    ),
  }));
}

/** What is said has to be right so often in comments that were left out: a little above the promise of 90 %. */
const wantedRight = 0.91;

/** From an even chance between two on. */
const margins: readonly number[] = Array.from({ length: 50 }, (_, percent) => (50 + percent) / 100);

/**
 * For each mood the smallest chance from which on it is right as often as wanted, in comments that nothing here learned from and that
 * the first hand did not write.
 */
function chooseMargins(
  trials: readonly Trial[],
  judgedOf: (trial: Trial) => readonly Judged[],
  byOthers: readonly Labelled[],
): MoodModel['surely'] {
  const counted = new Set(byOthers.map(({ text }) => text));
  const guesses = trials.flatMap((trial) => {
    const others = trials.filter((other) => other !== trial);
    const chances = learnChances(others.flatMap(judgedOf));
    return trial.left.flatMap(({ text, mood }) => {
      const guess = likeliest(see(text), { ...trial.weights, chances });
      return mood !== undefined && counted.has(text)
        ? [{ ...guess, isRight: guess.mood === mood }]
        : [];
    });
  });
  const isEnough = (mood: Mood, surely: number) => {
    const said = guesses.filter((guess) => guess.mood === mood && guess.chance >= surely);
    return said.filter(({ isRight }) => isRight).length >= wantedRight * said.length;
  };
  const marginOf = (mood: Mood) => margins.find((surely) => isEnough(mood, surely)) ?? 1;
  return {
    negative: marginOf('negative'),
    neutral: marginOf('neutral'),
    positive: marginOf('positive'),
    mixed: marginOf('mixed'),
  };
}

/** Makes a model; the same material makes the same model. */
export function makeModel(material: Material, settings: Settings = usualSettings): MoodModel {
  const trials = trialsOf(material, settings);
  const judged = new Map(
    trials.map((trial) => [
      trial,
      trial.left.flatMap(({ text, mood }): Judged[] =>
        mood === undefined ? [] : [{ evidence: evidenceOf(see(text), trial.weights), mood }],
      ),
    ]),
  );
  const judgedOf = (trial: Trial) => judged.get(trial) ?? [];
  return {
    surely: chooseMargins(trials, judgedOf, material.byOthers),
    chances: learnChances(trials.flatMap(judgedOf)),
    ...weightsOf(material, settings),
  };
}
