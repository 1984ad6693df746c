/**
 * The mood of an Indonesian comment, by a linear model over hashed words and letters. `npm run train:moods` trains it on
 * SmSA (IndoNLU, Apache License 2.0) and on comments written for it, and writes `sentiment-weights.json`.
 */
import { type ReadMood, type Sentiment, sentiments } from './reading.ts';
import { type SeenComment, see } from './sentiment-features.ts';
import model from './sentiment-weights.json' with { type: 'json' };

export interface MoodModel {
  /** One character a weight, feature by feature, of each the classes in the order of `sentiments`. */
  readonly weights: string;
  /** How far a mood has to lie ahead of the next to be said. */
  readonly surely: number;
}

/** The code of the character that stands for a weight of nothing; one character a weight, no decoding. */
export const zeroWeight = 63;

/** Weights reach from minus this to this: `#` to `[`, which JSON and every bundler leave as they are. */
export const largestWeight = 28;

/** The sums of the weights, class by class, in the order of `sentiments`. */
type Scores = readonly [number, number, number];

function scoresOf(features: Uint32Array, weights: string): Scores {
  let [negative, neutral, positive] = [0, 0, 0];
  for (const place of features) {
    const at = place * sentiments.length;
    negative += weights.charCodeAt(at) - zeroWeight;
    neutral += weights.charCodeAt(at + 1) - zeroWeight;
    positive += weights.charCodeAt(at + 2) - zeroWeight;
  }
  return [negative, neutral, positive];
}

/** Which mood features lean to, and how far it lies ahead of the next, whatever the length of the comment. */
export interface Leaning {
  readonly sentiment: Sentiment;
  readonly lead: number;
}

/** Of equal scores the milder mood. */
function leaningBy([negative, neutral, positive]: Scores, features: number): Leaning {
  const best = Math.max(negative, neutral, positive);
  const next = negative + neutral + positive - best - Math.min(negative, neutral, positive);
  const lead = (best - next) / Math.sqrt(features || 1);
  if (neutral === best) return { sentiment: 'neutral', lead };
  return { sentiment: negative === best && negative > positive ? 'negative' : 'positive', lead };
}

export const leaningOf = (features: Uint32Array, weights: string): Leaning =>
  leaningBy(scoresOf(features, weights), features.length);

/**
 * What a model says of a comment: mixed where one clause is surely negative and another surely positive, a mood where the
 * whole surely has one. A word such as "tapi" says by itself that there are two sides: half as much is enough then, and
 * the whole is not told as one as long as its clauses lean both ways.
 */
export function moodBy({ clauses, hasContrast }: SeenComment, model: MoodModel): ReadMood {
  const { weights, surely } = model;
  const scores = clauses.map((clause) => scoresOf(clause, weights));
  if (clauses.length > 1) {
    const leanings = scores.map((each, at) => leaningBy(each, clauses[at]?.length ?? 0));
    const leadOf = (side: Sentiment) =>
      Math.max(-1, ...leanings.map(({ sentiment, lead }) => (sentiment === side ? lead : -1)));
    const lesser = Math.min(leadOf('negative'), leadOf('positive'));
    if (lesser >= (hasContrast ? surely / 2 : surely)) return 'mixed';
    if (hasContrast && lesser >= 0) return 'unclear';
  }
  const sums = scores.reduce<Scores>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
  const whole = leaningBy(
    sums,
    clauses.reduce((sum, { length }) => sum + length, 0),
  );
  return whole.lead >= surely ? whole.sentiment : 'unclear';
}

/** The mood of an Indonesian comment. */
export const moodOf = (text: string): ReadMood => moodBy(see(text), model);
