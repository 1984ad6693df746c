/** The labelled comments, and the part of them that no choice may look at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sentiment, sentiments } from '#shared/comments/reading.ts';
import { featuresOf } from '#shared/comments/sentiment-features.ts';
import { shuffled } from './shuffle.ts';

export interface Example {
  readonly text: string;
  readonly features: Uint32Array;
  readonly label: Sentiment;
}

function isSentiment(label: string | undefined): label is Sentiment {
  return sentiments.some((each) => each === label);
}

/** Reads `text<TAB>label` lines; a text that stands there twice counts once, or it could be on both sides. */
export function readExamples(file: string): Example[] {
  const byText = new Map<string, Example>();
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    const [text = '', label] = line.trimEnd().split('\t');
    if (isSentiment(label) && !byText.has(text))
      byText.set(text, { text, features: featuresOf(text), label });
  }
  return [...byText.values()];
}

export interface Split {
  readonly kept: readonly Example[];
  readonly heldOut: readonly Example[];
}

/** Holds out a tenth of each class, always the same. */
export function split(examples: readonly Example[], seed: number): Split {
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

/** SmSA as the command and the tests divide it. */
export function smsa(): Split {
  return split(readExamples('smsa/train.tsv'), 2020);
}
