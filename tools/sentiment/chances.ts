/**
 * How likely each mood is by what there is to judge it by: multinomial logistic regression by gradient descent. It learns from
 * comments that the weights beneath have not seen, or it would be as sure as they are of what they know by heart.
 */
import { type Mood, moods } from '#shared/comments/reading.ts';
import { chancesOf } from '#shared/comments/sentiment.ts';

export interface Judged {
  readonly evidence: readonly number[];
  readonly mood: Mood;
}

const rounds = 800;
const step = 0.5;
const decay = 0.002;

/** Parts of the evidence that hardly vary are not blown up. */
const leastSpread = 0.003;

/** For each of `moods`, a weight for each part of the evidence. */
export function learnChances(all: readonly Judged[]): readonly (readonly number[])[] {
  const judged = all.filter(({ evidence }) => evidence.length > 0);
  const parts = judged[0]?.evidence.length ?? 0;
  const spreads = Array.from({ length: parts }, (_, part) =>
    Math.max(
      leastSpread,
      Math.sqrt(
        judged.reduce((sum, { evidence }) => sum + (evidence[part] ?? 0) ** 2, 0) / judged.length,
      ),
    ),
  );
  const rows = judged.map(({ evidence, mood }) => ({
    evidence: evidence.map((value, part) => value / (spreads[part] ?? 1)),
    mood,
  }));
  let weights = moods.map(() => new Array<number>(parts).fill(0));
  for (let round = 0; round < rounds; round += 1) {
    const slopes = moods.map(() => new Float64Array(parts));
    for (const { evidence, mood } of rows) {
      const chances = chancesOf(evidence, weights);
      for (const [each, slope] of slopes.entries()) {
        const error = ((chances[each] ?? 0) - Number(moods[each] === mood)) / rows.length;
        for (let part = 0; part < parts; part += 1)
          slope[part] = (slope[part] ?? 0) + error * (evidence[part] ?? 0);
      }
    }
    weights = weights.map((own, each) =>
      own.map((weight, part) => weight - step * ((slopes[each]?.[part] ?? 0) + decay * weight)),
    );
  }
  // Three digits tell nothing less, and the file stays readable.
  return weights.map((own) =>
    own.map((weight, part) => Number((weight / (spreads[part] ?? 1)).toPrecision(3))),
  );
}
