/** What the model learns from, and the parts of it that no choice may look at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sentiment, sentiments } from '#shared/comments/reading.ts';
import { featuresOf } from '#shared/comments/sentiment-features.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { shuffled } from './shuffle.ts';

export interface Example {
  readonly text: string;
  readonly features: Uint32Array;
  readonly label: Sentiment;
  /** Whether it is about a public service, and not a review of something else, or news. */
  readonly isOfService: boolean;
}

const isSentiment = (mood: string | undefined): mood is Sentiment =>
  sentiments.some((each) => each === mood);

const inFolder = (file: string) => join(import.meta.dirname, file);

/** Those of one mood; a mixed comment teaches neither side. */
export function examplesOf(labelled: readonly Labelled[], isOfService = true): Example[] {
  return labelled.flatMap(({ text, mood }) =>
    isSentiment(mood) ? [{ text, features: featuresOf(text), label: mood, isOfService }] : [],
  );
}

export interface Split<Of> {
  readonly kept: readonly Of[];
  readonly heldOut: readonly Of[];
}

/** Holds out a tenth of each class, always the same. */
export function split(examples: readonly Example[], seed: number): Split<Example> {
  const byLabel = sentiments.map((label) =>
    shuffled(
      examples.filter((example) => example.label === label),
      seed,
    ),
  );
  const tenth = (of: readonly Example[]) => Math.round(of.length / 10);
  return {
    heldOut: byLabel.flatMap((of) => of.slice(0, tenth(of))),
    kept: byLabel.flatMap((of) => of.slice(tenth(of))),
  };
}

/** SmSA as the command and the tests divide it: to learn from, held out of that, and its own test split. */
export const smsa = (): Split<Example> & { readonly test: readonly Example[] } => ({
  ...split(examplesOf(readLabelled(inFolder('smsa/train.tsv')), false), 2020),
  test: examplesOf(readLabelled(inFolder('smsa/test.tsv')), false),
});

/** Comments on services written for this project: what the mood is learned from. */
const moodSets = [
  'learned.tsv',
  'learned-too.tsv',
  'second-hand-learned.jsonl',
  'third-hand-learned.jsonl',
] as const;

/** Of these, those that others wrote than the hand that wrote the lexicon. */
const moodSetsOfOthers = moodSets.slice(2);

/** What the mood is not learned from, nor chosen by; the elements are. */
export const keptBackSets = [
  'kept-back.tsv',
  'second-hand-kept-back.jsonl',
  'third-hand-kept-back.jsonl',
] as const;

/** The files of each hand: what the elements are learned from. */
const hands: readonly (readonly string[])[] = [
  ['learned.tsv', 'learned-too.tsv', 'kept-back.tsv'],
  ['second-hand-learned.jsonl', 'second-hand-kept-back.jsonl'],
  ['third-hand-learned.jsonl', 'third-hand-kept-back.jsonl'],
  ['fourth-hand.jsonl'],
  ['fifth-hand.jsonl'],
  ['sixth-hand.jsonl'],
  ['seventh-hand.jsonl'],
  ['eighth-hand.jsonl'],
  ['ninth-hand.jsonl'],
  ['tenth-hand.jsonl'],
];

const inServices = (file: string) => inFolder(`service/${file}`);

export const serviceSet = (file: string): Labelled[] => readLabelled(inServices(file));

/** Comments to learn the mood from, and those of them that are like what is to come. */
export const moodComments = (): { service: Labelled[]; byOthers: Labelled[] } => ({
  service: moodSets.flatMap(serviceSet),
  byOthers: moodSetsOfOthers.flatMap(serviceSet),
});

/** Comments to learn the elements from, hand by hand. */
export const commentsByHand = (): Labelled[][] => hands.map((files) => files.flatMap(serviceSet));

/** By three further hands, an exam once: on it is chosen from which chance on an element is said, and nothing is learned from it. */
export const thresholdSet = (): Labelled[] => serviceSet('thresholds.jsonl');

/** By yet three others; nothing is learned from it, or chosen by it. */
export const exam = (): Labelled[] => serviceSet('exam.jsonl');

const otherSide: Readonly<Record<Sentiment, Sentiment>> = {
  negative: 'positive',
  neutral: 'neutral',
  positive: 'negative',
};

/** What turns a phrase of each side around: "kurang ramah" is blame, "kurang lama" is no praise. */
const negations: Readonly<Record<Sentiment, readonly string[]>> = {
  negative: ['tidak'],
  neutral: [],
  positive: ['tidak', 'kurang', 'belum'],
};

/** The lists of a file: what stands in a line, and the phrases of the next. */
function phrasesIn(file: string): { heading: string; phrases: string[] }[] {
  const lines = readFileSync(inServices(file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((heading, at) =>
    at % 2 === 1 ? [] : [{ heading, phrases: (lines[at + 1] ?? '').split(', ') }],
  );
}

/** The phrases of `service/sides.txt`, each with its negations where the list says that they turn it around. */
export function servicePhrases(): Example[] {
  return phrasesIn('sides.txt').flatMap(({ heading, phrases }) => {
    const [mood, kind] = heading.split(', ');
    if (!isSentiment(mood)) return [];
    const turned = kind === 'turns' ? negations[mood] : [];
    return examplesOf([
      ...phrases.map((text) => ({ text, mood, elements: undefined })),
      ...phrases.flatMap((text) =>
        turned.map((no) => ({ text: `${no} ${text}`, mood: otherSide[mood], elements: undefined })),
      ),
    ]);
  });
}

/** The phrases of `service/subjects.txt`, with the elements that they speak of. */
export const subjectPhrases = (): Labelled[] =>
  phrasesIn('subjects.txt').flatMap(({ heading, phrases }) => {
    const named = heading.split(', ');
    const elements = elementKeys.filter((key) => named.includes(key));
    return phrases.map((text) => ({ text, mood: undefined, elements }));
  });

/** A fifth of corrections is held out, by their text: more corrections never bring one that was held out into the training. */
export function splitByText(labelled: readonly Labelled[]): Split<Labelled> {
  const isHeldOut = ({ text }: Labelled) =>
    [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7) %
      5 ===
    0;
  return {
    heldOut: labelled.filter(isHeldOut),
    kept: labelled.filter((each) => !isHeldOut(each)),
  };
}
