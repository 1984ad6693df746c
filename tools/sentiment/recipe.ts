/** How the model is made: of what, with which settings, and from which lead on it says a mood. */
import type { MoodModel } from '#shared/comments/sentiment.ts';
import { type Example, examplesOf, servicePhrases, split } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { readWith, score, scoreShown } from './score.ts';
import { shuffled } from './shuffle.ts';
import { quantised, type Settings, train } from './train.ts';

/** What is to be learned from. */
export interface Material {
  /** Reviews and news: many, of everything. */
  readonly general: readonly Example[];
  /** Comments on services: few, of what is read. */
  readonly service: readonly Labelled[];
}

/** How often each service comment stands among the others, so that few of them are heard. */
const repeated = 10;

const candidates: readonly Settings[] = [4, 8].flatMap((epochs) =>
  [0, 0.5].map((balance) => ({ epochs, step: 0.3, decay: 0, balance })),
);

/** How many orders the mean is taken of in what is kept, and in what its lead is chosen on. */
const orders = 3;

function weightsOf({ general, service }: Material, settings: Settings, of: number): string {
  const ofServices = [...servicePhrases(), ...examplesOf(service)];
  const examples = [general, ...Array.from({ length: repeated }, () => ofServices)].flat();
  return quantised(train(examples, settings, of));
}

const parts = 3;

/** Weights learned without a part of the service comments, and that part. */
interface Trial {
  readonly weights: string;
  readonly left: readonly Labelled[];
}

function trialsOf({ general, service }: Material, settings: Settings, of: number): Trial[] {
  const inDisorder = shuffled(service, 3);
  return Array.from({ length: parts }, (_, part) => ({
    left: inDisorder.filter((_each, at) => at % parts === part),
    weights: weightsOf(
      { general, service: inDisorder.filter((_each, at) => at % parts !== part) },
      settings,
      of,
    ),
  }));
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Settings that read best what they did not learn from: a tenth of the general, and each part of the service comments. */
function chooseSettings(material: Material): Settings {
  const { kept, heldOut } = split(material.general, 7);
  const results = candidates.map((settings) => {
    const trials = trialsOf({ ...material, general: kept }, settings, 1);
    const right = trials.flatMap(({ weights, left }) => [
      score(heldOut, weights).macroF1,
      score(examplesOf(left), weights).macroF1,
    ]);
    return { settings, right: mean(right) };
  });
  return results.reduce((a, b) => (b.right > a.right ? b : a)).settings;
}

/** What is said has to be right so often in comments that were left out: above the promise of 90 %, as others are harder. */
const wantedRight = 0.95;
const leads: readonly number[] = Array.from({ length: 41 }, (_, lead) => lead);

/** The smallest lead from which on a model is right as often as wanted. */
function chooseLead(material: Material, settings: Settings): number {
  const trials = trialsOf(material, settings, orders);
  const isRight = (surely: number) =>
    mean(
      trials.map(({ weights, left }) => scoreShown(left, readWith({ weights, surely })).right),
    ) >= wantedRight;
  return leads.find(isRight) ?? Math.max(...leads);
}

/** Makes a model; the same material makes the same model. */
export function makeModel(material: Material): MoodModel & { readonly settings: Settings } {
  const settings = chooseSettings(material);
  return {
    settings,
    surely: chooseLead(material, settings),
    weights: weightsOf(material, settings, orders),
  };
}
