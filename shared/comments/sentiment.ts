/**
 * The mood of an Indonesian comment, by a linear model over hashed words and letters. `npm run train:moods` trains it on
 * SmSA (IndoNLU, Apache License 2.0) and on comments written for it, and writes `sentiment-weights.json`.
 */
import { type Mood, moods, type ReadMood, type Sentiment, sentiments } from './reading.ts';
import { type SeenComment, see, servicePlaces } from './sentiment-features.ts';
import model from './sentiment-weights.json' with { type: 'json' };

/**
 * What was learned of texts. A review of a film and a comment on a service are read with the same weights, and what only holds
 * of services is added as far as a comment seems to be about one.
 */
export interface MoodWeights {
  /** One character a weight, feature by feature, of each the classes in the order of `sentiments`. */
  readonly general: string;
  /** The same for comments on services, in the places that `servicePlace` gives. */
  readonly service: string;
  /** By which a comment on a service is told: one character a weight, feature by feature, in those places. */
  readonly gate: string;
  readonly gateStep: number;
  readonly gateBias: number;
}

export interface MoodModel extends MoodWeights {
  /** For each of `moods`, how much each part of `evidenceOf` speaks for it. */
  readonly chances: readonly (readonly number[])[];
  /** From which chance on each mood is said, from 0 to 1: some are mistaken for others more often. */
  readonly surely: Readonly<Record<Mood, number>>;
}

/** The code of the character that stands for a weight of nothing; one character a weight, no decoding. */
export const zeroWeight = 63;

/** Weights reach from minus this to this: `#` to `[`, which JSON and every bundler leave as they are. */
export const largestWeight = 28;

/** How much speaks for each class, in the order of `sentiments`. */
type Scores = readonly [number, number, number];

/** The weights of features, added up. */
interface Sums {
  readonly features: number;
  readonly general: Scores;
  readonly service: Scores;
  readonly gate: number;
}

function sumsOf(features: Uint32Array, { general, service, gate }: MoodWeights): Sums {
  let [a, b, c, x, y, z, g] = [0, 0, 0, 0, 0, 0, 0];
  for (const place of features) {
    const at = place * sentiments.length;
    a += general.charCodeAt(at) - zeroWeight;
    b += general.charCodeAt(at + 1) - zeroWeight;
    c += general.charCodeAt(at + 2) - zeroWeight;
    const folded = place & (servicePlaces - 1);
    const inService = folded * sentiments.length;
    x += service.charCodeAt(inService) - zeroWeight;
    y += service.charCodeAt(inService + 1) - zeroWeight;
    z += service.charCodeAt(inService + 2) - zeroWeight;
    g += gate.charCodeAt(folded) - zeroWeight;
  }
  return { features: features.length, general: [a, b, c], service: [x, y, z], gate: g };
}

const plus = ([a, b, c]: Scores, [x, y, z]: Scores): Scores => [a + x, b + y, c + z];

const added = (one: Sums, other: Sums): Sums => ({
  features: one.features + other.features,
  general: plus(one.general, other.general),
  service: plus(one.service, other.service),
  gate: one.gate + other.gate,
});

/** How much a text seems to be about a service, from 0 to 1. */
const shareOfService = ({ features, gate }: Sums, { gateStep, gateBias }: MoodWeights): number =>
  1 / (1 + Math.exp(-gateBias - (gateStep * gate) / Math.sqrt(features || 1)));

/** Scores whatever the length of the text. */
function scoresOf({ features, general, service }: Sums, share: number): Scores {
  const length = Math.sqrt(features || 1);
  const scoreOf = (of: 0 | 1 | 2) => (general[of] + share * service[of]) / length;
  return [scoreOf(0), scoreOf(1), scoreOf(2)];
}

/** Of equal scores the milder mood. */
function leaningBy([negative, neutral, positive]: Scores): Sentiment {
  const best = Math.max(negative, neutral, positive);
  if (neutral === best) return 'neutral';
  return negative === best && negative > positive ? 'negative' : 'positive';
}

/** Which mood features lean to, doubt or not. */
export function leaningOf(features: Uint32Array, weights: MoodWeights): Sentiment {
  const sums = sumsOf(features, weights);
  return leaningBy(scoresOf(sums, shareOfService(sums, weights)));
}

/** Scores reach from some minus hundred to some hundred; what is made of them, hardly beyond one. */
const unit = 1 / 100;

/**
 * What there is to judge a mood by, nothing where nothing was said: how the whole leans, whether its clauses lean both ways, and whether it sets one thing against
 * another, asks, or is long.
 */
export function evidenceOf(
  { clauses, hasContrast, asks }: SeenComment,
  weights: MoodWeights,
): readonly number[] {
  const sums = clauses.map((clause) => sumsOf(clause, weights));
  if (sums.length === 0) return [];
  const whole = sums.reduce(added);
  const share = shareOfService(whole, weights);
  const [negative, neutral, positive] = scoresOf(whole, share);
  const middle = (negative + neutral + positive) / 3;
  const sides = sums.map((each) => scoresOf(each, share));
  const most = (lead: (scores: Scores) => number) => Math.max(...sides.map(lead));
  const surelyBoth = Math.min(
    most(([bad, plain, good]) => bad - Math.max(plain, good)),
    most(([bad, plain, good]) => good - Math.max(plain, bad)),
  );
  const both = Math.min(
    most(([bad, , good]) => bad - good),
    most(([bad, , good]) => good - bad),
  );
  const [several, contrast] = [Number(clauses.length > 1), Number(hasContrast)];
  return [
    1,
    (negative - middle) * unit,
    (neutral - middle) * unit,
    (positive - middle) * unit,
    Math.abs(positive - negative) * unit,
    several,
    several * surelyBoth * unit,
    several * both * unit,
    contrast,
    contrast * surelyBoth * unit,
    contrast * both * unit,
    Number(asks),
    Math.log(1 + whole.features / 30),
  ];
}

/** The chance of each of `moods`. */
export function chancesOf(
  evidence: readonly number[],
  chances: MoodModel['chances'],
): readonly number[] {
  const scores = chances.map((weights) =>
    weights.reduce((sum, weight, at) => sum + weight * (evidence[at] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The likeliest mood, and how likely. */
export function likeliest(
  seen: SeenComment,
  model: Pick<MoodModel, 'chances'> & MoodWeights,
): { readonly mood: Mood; readonly chance: number } {
  const chances = chancesOf(evidenceOf(seen, model), model.chances);
  const chance = Math.max(...chances);
  return { mood: moods[chances.indexOf(chance)] ?? 'neutral', chance };
}

/** What a model says of a comment: the likeliest mood where it is likely enough. */
export function moodBy(seen: SeenComment, model: MoodModel): ReadMood {
  if (seen.clauses.length === 0) return 'unclear';
  const { mood, chance } = likeliest(seen, model);
  return chance >= model.surely[mood] ? mood : 'unclear';
}

/** The mood of an Indonesian comment. */
export const moodOf = (text: string): ReadMood => moodBy(see(text), model);
