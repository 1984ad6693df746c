/** The model as it is committed, on what it has never seen. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localReader } from '#shared/comments/local-reader.ts';
import { leaningOf, moodBy, moodOf } from '#shared/comments/sentiment.ts';
import { featurePlaces, featuresOf, see } from '#shared/comments/sentiment-features.ts';
import model from '#shared/comments/sentiment-weights.json' with { type: 'json' };
import { clausesOf, withNegation, wordsOf } from '#shared/comments/words.ts';
import { root } from '../../../tools/run/programs.ts';
import { serviceComments, smsa } from '../../../tools/sentiment/examples.ts';
import { readWith, score, scoreShown } from '../../../tools/sentiment/score.ts';

describe('the sentiment model', () => {
  it('reaches a macro F1 of 0.80 on the held-out tenth of SmSA', () => {
    const { kept, heldOut } = smsa();
    const seen = new Set(kept.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => seen.has(text))).toEqual([]);
    expect(heldOut.length).toBeGreaterThan(1000);
    expect(score(heldOut, model.weights).macroF1).toBeGreaterThanOrEqual(0.8);
  });

  it('is right in nine of ten service comments that it says a mood of, and says it of half', () => {
    const { kept, heldOut } = serviceComments();
    const seen = new Set(kept.map(({ text }) => text.toLowerCase()));
    expect(heldOut.filter(({ text }) => seen.has(text.toLowerCase()))).toEqual([]);
    const { right, shown } = scoreShown(heldOut, readWith(model));
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(shown).toBeGreaterThanOrEqual(0.45);
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
    ['tidak dipersulit', 'positive'],
    ['gercep', 'positive'],
    ['katanya gratis, diminta bayar', 'negative'],
    ['Petugasnya ramah dan sabar, tapi toiletnya kotor dan bau', 'mixed'],
    ['', 'unclear'],
    ['???', 'unclear'],
  ])('reads "%s" as %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });

  it('says no mood that does not lie far enough ahead of the next', () => {
    const comment = see('petugasnya ramah');
    const { lead, sentiment } = leaningOf(featuresOf('petugasnya ramah'), model.weights);
    expect(moodBy(comment, { weights: model.weights, surely: lead })).toBe(sentiment);
    expect(moodBy(comment, { weights: model.weights, surely: lead + 0.1 })).toBe('unclear');
  });

  it('does not tell the mood of a language it never learned', async () => {
    expect(await localReader.read('The queue was slow', 'en')).toEqual({
      ...{ sentiment: null, themes: ['queue', 'speed'] },
      reader: localReader.name,
    });
  });
});

describe('the words of a comment', () => {
  it('are the same however they are typed', () => {
    expect(wordsOf('TEMPATNYA bersiiiih bgt')).toEqual(wordsOf('tempat nya bersih banget'));
    expect(wordsOf('gak ribet')).toEqual(['tidak', 'rumit']);
  });

  it('are the same doubled, by a figure too, and in the languages of the region', () => {
    expect(wordsOf('ramah2 ramah² ramah-ramah')).toEqual(['ramah', 'ramah', 'ramah']);
    expect(wordsOf('kagak lame, teu lila, ora suwe')).toEqual(
      wordsOf('tidak lama, tidak lama, tidak lama'),
    );
  });

  it('are clauses where a sentence turns', () => {
    expect(clausesOf(wordsOf('Ramah. Tempatnya bagus tapi lama'))).toEqual([
      ['ramah'],
      ['tempat', 'bagus'],
      ['tapi', 'lama'],
    ]);
    expect(clausesOf(wordsOf('... !'))).toEqual([]);
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
