/** How often a model is right, class by class. */
import { type Sentiment, sentiments } from '#shared/comments/reading.ts';
import { sentimentBy } from '#shared/comments/sentiment.ts';
import type { Example } from './examples.ts';

export interface ClassScore {
  readonly label: Sentiment;
  /** Of those that are of this class, how many were given each, in the order of `sentiments`. */
  readonly given: readonly number[];
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Score {
  readonly classes: readonly ClassScore[];
  readonly accuracy: number;
  /** The mean of the classes' F1: a rare class counts as much as a common one. */
  readonly macroF1: number;
}

/** Scores a model on examples that it has not seen. */
export function score(examples: readonly Example[], weights: string): Score {
  const pairs = examples.map(({ features, label }) => ({
    label,
    given: sentimentBy(features, weights),
  }));
  const count = (label: Sentiment, given: Sentiment) =>
    pairs.filter((pair) => pair.label === label && pair.given === given).length;
  const right = (label: Sentiment) => count(label, label);
  const classes = sentiments.map((label) => {
    const precision = right(label) / pairs.filter(({ given }) => given === label).length;
    const recall = right(label) / pairs.filter((pair) => pair.label === label).length;
    return {
      label,
      given: sentiments.map((given) => count(label, given)),
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall) || 0,
    };
  });
  return {
    classes,
    accuracy: sentiments.reduce((sum, label) => sum + right(label), 0) / pairs.length,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
  };
}
