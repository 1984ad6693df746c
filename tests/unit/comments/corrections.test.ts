/** What staff correct, and what a model learns of it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CorrectedComment,
  corrected,
  correctedCommentSchema,
  correctionLines,
  type SaidReading,
} from '#shared/comments/correction.ts';
import { leaningOf, type MoodModel, zeroWeight } from '#shared/comments/sentiment.ts';
import { featurePlaces, featuresOf } from '#shared/comments/sentiment-features.ts';
import { judge } from '../../../tools/sentiment/corrections.ts';
import { examplesOf, servicePhrases, splitByText } from '../../../tools/sentiment/examples.ts';
import { readLabelled } from '../../../tools/sentiment/labelled.ts';
import { quantised, train } from '../../../tools/sentiment/train.ts';

const was: SaidReading = { sentiment: 'negative', themes: ['queue', 'comfort'] };

/** As the panel exports it: read as blame, put right as praise. */
const correctionOf = (text: string): CorrectedComment => ({
  ...{ language: 'id', text, released: '2026-11-02', sentiment: 'positive', themes: ['speed'] },
  read: { sentiment: 'negative', themes: [] },
});

function fileOf(corrections: readonly CorrectedComment[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'moods-')), 'koreksi.jsonl');
  writeFileSync(file, correctionLines(corrections));
  return file;
}

describe('a correction', () => {
  it('changes the mood, or one theme more or less, in the order of the list', () => {
    expect(corrected(was, { mood: 'mixed' })).toEqual({ ...was, sentiment: 'mixed' });
    expect(corrected(was, { without: 'queue' }).themes).toEqual(['comfort']);
    expect(corrected(was, { theme: 'speed' }).themes).toEqual(['queue', 'speed', 'comfort']);
    expect(corrected(was, { theme: 'queue' })).toEqual(was);
    expect(corrected(was, { without: 'parking' })).toEqual(was);
  });

  it('is exported as a line of JSON that is read again, and names no other field', () => {
    const correction = correctionOf('Sat set!\n"mantap"');
    const [line, end] = correctionLines([correction]).split('\n');
    expect(correctedCommentSchema.parse(JSON.parse(line ?? ''))).toEqual(correction);
    expect(end).toBe('');
  });
});

describe('corrections in a file', () => {
  it('say a mood only where the mood was corrected, and nothing in a language that is not read', () => {
    const mood = correctionOf('mood');
    const theme = { ...correctionOf('theme'), sentiment: 'negative' as const };
    const english = { ...correctionOf('english'), language: 'en' as const };
    expect(readLabelled(fileOf([mood, theme, english]))).toEqual([
      { text: 'mood', mood: 'positive', elements: ['time'] },
      { text: 'theme', mood: undefined, elements: ['time'] },
    ]);
  });

  it('are held out by their text, a fifth of them, whatever else is in the file', () => {
    const all = Array.from({ length: 500 }, (_, n) => correctionOf(`komentar ${n}`));
    const texts = (count: number) =>
      splitByText(readLabelled(fileOf(all.slice(0, count)))).heldOut.map(({ text }) => text);
    expect(texts(500).length).toBeGreaterThan(70);
    expect(texts(500).length).toBeLessThan(130);
    expect(texts(500).slice(0, texts(200).length)).toEqual(texts(200));
  });
});

describe('the next model', () => {
  const settings = { epochs: 4, step: 0.3, decay: 0, balance: 0 };
  const said = 'wah dibikin enteng urusannya';
  const readsAs = (weights: string) => leaningOf(featuresOf(said), weights).sentiment;

  it('reads otherwise what was corrected', () => {
    const before = [
      ...servicePhrases(),
      ...examplesOf([{ text: 'dibikin susah urusannya', mood: 'negative', elements: [] }]),
    ];
    const corrections = examplesOf(readLabelled(fileOf([correctionOf(said)])));
    expect(readsAs(quantised(train(before, settings)))).toBe('negative');
    expect(readsAs(quantised(train([...before, ...corrections], settings)))).toBe('positive');
  });
});

describe('a new model', () => {
  const silent = String.fromCharCode(zeroWeight).repeat(3 * featurePlaces);
  const model = (weights: string): MoodModel => ({ surely: 0, weights });
  const settings = { epochs: 4, step: 0.3, decay: 0, balance: 0 };
  const general = servicePhrases();
  const corrections = readLabelled(
    fileOf(Array.from({ length: 12 }, (_, n) => correctionOf(`gercep sekali nomor ${n}`))),
  );
  const knowsBoth = model(quantised(train([...general, ...examplesOf(corrections)], settings)));
  const knowsNothing = model(silent);
  const knowsGeneral = model(quantised(train(general, settings)));

  it('is taken where it is better on both', () => {
    expect(judge({ general, corrections }, knowsNothing, knowsBoth)).toBe('taken');
  });

  it('is not taken where it is better on one only, or on neither', () => {
    expect(judge({ general, corrections }, knowsBoth, knowsNothing)).toBe('not-better');
    expect(judge({ general, corrections: [...corrections] }, knowsGeneral, knowsGeneral)).toBe(
      'not-better',
    );
  });

  it('is not taken where too few corrections are held out to tell', () => {
    const few = corrections.slice(0, 3);
    expect(judge({ general, corrections: few }, knowsNothing, knowsBoth)).toBe('too-few');
  });
});
