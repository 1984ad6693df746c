/** Whether a model that learned from corrections takes the place of the one before. */
import type { MoodWeights } from '#shared/comments/sentiment.ts';
import { type Example, examplesOf } from './examples.ts';
import type { Labelled } from './labelled.ts';
import { score } from './score.ts';

/** From how many held-out corrections on they tell one model from another. */
export const fewestHeldOut = 10;

export interface Compared {
  /** Macro F1 on SmSA, held out. */
  readonly general: number;
  /** Share right of the corrections, held out. */
  readonly corrected: number;
}

/** What the two models are compared by. */
export interface HeldOut {
  readonly general: readonly Example[];
  readonly corrections: readonly Labelled[];
}

export function compare({ general, corrections }: HeldOut, weights: MoodWeights): Compared {
  return {
    general: score(general, weights).macroF1,
    corrected: score(examplesOf(corrections), weights).accuracy,
  };
}

export type Verdict = 'taken' | 'too-few' | 'not-better';

/** A new model is taken only where it is better on both, and where there is enough to tell. */
export function judge(heldOut: HeldOut, before: MoodWeights, after: MoodWeights): Verdict {
  if (examplesOf(heldOut.corrections).length < fewestHeldOut) return 'too-few';
  const [old, next] = [compare(heldOut, before), compare(heldOut, after)];
  return next.general > old.general && next.corrected > old.corrected ? 'taken' : 'not-better';
}
