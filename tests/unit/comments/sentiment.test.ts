/** The model as it is committed, on what it has never seen. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localReader } from '#shared/comments/local-reader.ts';
import { sentimentOf } from '#shared/comments/sentiment.ts';
import { featurePlaces, featuresOf } from '#shared/comments/sentiment-features.ts';
import model from '#shared/comments/sentiment-weights.json' with { type: 'json' };
import { withNegation, wordsOf } from '#shared/comments/words.ts';
import { root } from '../../../tools/run/programs.ts';
import { smsa } from '../../../tools/sentiment/examples.ts';
import { score } from '../../../tools/sentiment/score.ts';

describe('the sentiment model', () => {
  it('reaches a macro F1 of 0.80 on the held-out tenth of SmSA', () => {
    const { kept, heldOut } = smsa();
    const seen = new Set(kept.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => seen.has(text))).toEqual([]);
    expect(heldOut.length).toBeGreaterThan(1000);
    expect(score(heldOut, model.weights).macroF1).toBeGreaterThanOrEqual(0.8);
  });

  it('weighs at most 300 KB', () => {
    expect(model.weights).toHaveLength(3 * featurePlaces);
    expect(statSync(`${root}/shared/comments/sentiment-weights.json`).size).toBeLessThanOrEqual(
      300_000,
    );
  });

  it.each([
    ['Petugasnya ramah dan sabar', 'positive'],
    ['petugas tidak ramah sama sekali', 'negative'],
    ['tdk puas dgn pelayanannya', 'negative'],
    ['tidak mengecewakan', 'positive'],
    ['', 'neutral'],
    ['???', 'neutral'],
  ])('reads "%s" as %s', (text, sentiment) => {
    expect(sentimentOf(text)).toBe(sentiment);
  });

  it('does not tell the mood of a language it never learned', async () => {
    expect(await localReader.read('The queue was slow', 'en')).toEqual({
      sentiment: null,
      themes: ['queue', 'speed'],
    });
  });
});

describe('the words of a comment', () => {
  it('are the same however they are typed', () => {
    expect(wordsOf('TEMPATNYA bersiiiih bgt')).toEqual(wordsOf('tempat nya bersih banget'));
    expect(wordsOf('gak ribet')).toEqual(['tidak', 'rumit']);
  });

  it('are marked within reach of a negator, up to the end of the clause', () => {
    expect(withNegation(wordsOf('tidak terlalu ramah, tapi cepat'))).toEqual([
      'tidak',
      'terlalu',
      '!ramah',
      '.',
      'tapi',
      'cepat',
    ]);
  });

  it('of a very long comment are as bounded as its features', () => {
    const long = 'lama sekali '.repeat(10_000);
    expect(featuresOf(long).length).toBeLessThan(100);
  });
});
