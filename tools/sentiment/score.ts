/** How often the models and the lexicon are right, class by class and element by element. */
import type { ElementWeights } from '#shared/comments/element-chances.ts';
import {
  type Mood,
  moods,
  type ReadMood,
  readMoods,
  type Sentiment,
  sentiments,
} from '#shared/comments/reading.ts';
import { leaningOf, type MoodModel, type MoodWeights, moodBy } from '#shared/comments/sentiment.ts';
import { see } from '#shared/comments/sentiment-features.ts';
import { themesBy } from '#shared/comments/theme-reading.ts';
import { elementsOfThemes } from '#shared/comments/themes.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Example } from './examples.ts';
import type { Labelled } from './labelled.ts';

export interface ClassScore<Class> {
  readonly label: Class;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What is of a class and was given it, was given it wrongly, and should have been given it. */
interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

function classScore<Class>(label: Class, { right, given, wanted }: Counts): ClassScore<Class> {
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { label, precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

export interface Score {
  /** Of those that are of a class, how many were given each, in the order of `sentiments`. */
  readonly classes: readonly (ClassScore<Sentiment> & { readonly given: readonly number[] })[];
  readonly accuracy: number;
  /** The mean of the classes' F1: a rare class counts as much as a common one. */
  readonly macroF1: number;
}

/** Scores the moods that weights lean to, doubt or not, on examples that they have not seen. */
export function score(examples: readonly Example[], weights: MoodWeights): Score {
  const pairs = examples.map(({ features, label }) => ({
    label,
    given: leaningOf(features, weights),
  }));
  const count = (label: Sentiment, given: Sentiment) =>
    pairs.filter((pair) => pair.label === label && pair.given === given).length;
  const classes = sentiments.map((label) => ({
    ...classScore(label, {
      right: count(label, label),
      given: pairs.filter(({ given }) => given === label).length,
      wanted: pairs.filter((pair) => pair.label === label).length,
    }),
    given: sentiments.map((given) => count(label, given)),
  }));
  const right = pairs.filter(({ label, given }) => label === given).length;
  return {
    classes,
    accuracy: right / pairs.length,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
  };
}

export interface ShownScore {
  /** Of those that are of a mood, how many were read as each, in the order of `readMoods`. */
  readonly rows: readonly { readonly label: Mood; readonly given: readonly number[] }[];
  /** Share of comments that a mood is said of. */
  readonly shown: number;
  /** Of these, the share that have it. */
  readonly right: number;
}

/** Scores what staff are shown: a mood only where there is little doubt, and both at once. */
export function scoreShown(
  labelled: readonly Labelled[],
  read: (text: string) => ReadMood,
): ShownScore {
  const pairs = labelled.flatMap(({ text, mood }) =>
    mood === undefined ? [] : [{ mood, given: read(text) }],
  );
  const shown = pairs.filter(({ given }) => given !== 'unclear');
  return {
    rows: moods.map((label) => ({
      label,
      given: readMoods.map(
        (given) => pairs.filter((pair) => pair.mood === label && pair.given === given).length,
      ),
    })),
    shown: shown.length / pairs.length,
    right: shown.filter(({ mood, given }) => mood === given).length / shown.length,
  };
}

export const readWith = (model: MoodModel) => (text: string) => moodBy(see(text), model);

export interface ElementScores {
  readonly elements: readonly ClassScore<ElementKey>[];
  /** Of all elements that were named. */
  readonly all: ClassScore<'all'>;
}

/** Scores the elements that lexicon and weights together find. */
export function scoreElements(
  labelled: readonly Labelled[],
  weights: ElementWeights,
): ElementScores {
  const pairs = labelled.flatMap(({ text, elements }) =>
    elements === undefined
      ? []
      : [{ elements, given: elementsOfThemes(themesBy(see(text), weights)) }],
  );
  const countsOf = (key: ElementKey): Counts => ({
    right: pairs.filter(({ elements, given }) => elements.includes(key) && given.includes(key))
      .length,
    given: pairs.filter(({ given }) => given.includes(key)).length,
    wanted: pairs.filter(({ elements }) => elements.includes(key)).length,
  });
  const counts = elementKeys.map(countsOf);
  const sum = (of: keyof Counts) => counts.reduce((total, each) => total + each[of], 0);
  return {
    elements: elementKeys.map((key) => classScore(key, countsOf(key))),
    all: classScore('all', { right: sum('right'), given: sum('given'), wanted: sum('wanted') }),
  };
}
