/** The model as it is committed, on what it has never seen. */
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localReader } from '#shared/comments/local-reader.ts';
import { likeliest, moodBy, moodOf } from '#shared/comments/sentiment.ts';
import {
  featurePlaces,
  featuresOf,
  see,
  servicePlaces,
} from '#shared/comments/sentiment-features.ts';
import model from '#shared/comments/sentiment-weights.json' with { type: 'json' };
import { clausesOf, withNegation, wordsOf } from '#shared/comments/words.ts';
import { root } from '../../../tools/run/programs.ts';
import { moodComments, smsa, thresholdSet } from '../../../tools/sentiment/examples.ts';
import { readWith, score, scoreShown } from '../../../tools/sentiment/score.ts';

describe('the sentiment model', () => {
  const { kept, heldOut, test } = smsa();

  it('reaches a macro F1 of 0.82 on the held-out tenth of SmSA, and on its own test split what it had before it knew services', () => {
    const seen = new Set(kept.map(({ text }) => text));
    expect([...heldOut, ...test].filter(({ text }) => seen.has(text))).toEqual([]);
    expect(heldOut.length).toBeGreaterThan(1000);
    expect(test).toHaveLength(500);
    expect(score(heldOut, model).macroF1).toBeGreaterThanOrEqual(0.82);
    expect(score(test, model).macroF1).toBeGreaterThanOrEqual(0.798);
  });

  it('is right in nine of ten that it says a mood of, and says it of half, in comments that nothing was learned from', () => {
    const learned = new Set(moodComments().service.map(({ text }) => text.toLowerCase()));
    const comments = thresholdSet().filter(({ text }) => !learned.has(text.toLowerCase()));
    expect(comments.length).toBeGreaterThan(800);
    const { right, shown } = scoreShown(comments, readWith(model));
    expect(right).toBeGreaterThanOrEqual(0.9);
    expect(shown).toBeGreaterThanOrEqual(0.5);
  });

  it('weighs at most 300 KB', () => {
    expect(model.general).toHaveLength(3 * featurePlaces);
    expect(model.service).toHaveLength(3 * servicePlaces);
    expect(model.gate).toHaveLength(servicePlaces);
    expect(statSync(`${root}/shared/comments/sentiment-weights.json`).size).toBeLessThanOrEqual(
      300_000,
    );
  });

  it.each([
    ['Petugasnya ramah dan sabar', 'positive'],
    ['petugas tidak ramah sama sekali', 'negative'],
    ['tidak mengecewakan', 'positive'],
    ['tidak dipersulit', 'positive'],
    ['gercep', 'positive'],
    ['Petugasnya ramah dan sabar, tapi toiletnya kotor dan bau', 'mixed'],
    ['', 'unclear'],
    ['???', 'unclear'],
  ])('reads "%s" as %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });

  it.each([
    'tdk puas dgn pelayanannya',
    'katanya gratis, diminta bayar',
    'hebat ya, nunggu 5 jam cuma buat stempel',
  ])('does not take for praise what sounds like it: %s', (text) => {
    expect(['negative', 'unclear']).toContain(moodOf(text));
  });

  it('says no mood that is not likely enough', () => {
    const comment = see('petugasnya ramah');
    const { chance, mood } = likeliest(comment, model);
    const from = (least: number) => ({ ...model, surely: { ...model.surely, [mood]: least } });
    expect(moodBy(comment, from(chance))).toBe(mood);
    expect(moodBy(comment, from(chance + 0.001))).toBe('unclear');
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
