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
import { leaningOf, type MoodWeights, moodBy, zeroWeight } from '#shared/comments/sentiment.ts';
import {
  featurePlaces,
  featuresOf,
  see,
  servicePlaces,
} from '#shared/comments/sentiment-features.ts';
import { judge } from '../../../tools/sentiment/corrections.ts';
import { examplesOf, servicePhrases, splitByText } from '../../../tools/sentiment/examples.ts';
import { type Labelled, readLabelled } from '../../../tools/sentiment/labelled.ts';
import { makeModel } from '../../../tools/sentiment/recipe.ts';
import { type Settings, train } from '../../../tools/sentiment/train.ts';

const was: SaidReading = { sentiment: 'negative', themes: ['queue', 'comfort'] };

/** As the panel exports it: read as blame, put right as praise. */
const correctionOf = (text: string): CorrectedComment => ({
  ...{ language: 'id', text, released: '2026-11-02', sentiment: 'positive', themes: ['speed'] },
  read: { sentiment: 'negative', themes: [] },
});

function fileOf(corrections: readonly CorrectedComment[]): string {
  return fileWith(correctionLines(corrections));
}

function fileWith(lines: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'moods-')), 'koreksi.jsonl');
  writeFileSync(file, lines);
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
  it('say only what was corrected, and nothing in a language that is not read', () => {
    const mood = { ...correctionOf('mood'), themes: [] };
    const theme = { ...correctionOf('theme'), sentiment: 'negative' as const };
    const english = { ...correctionOf('english'), language: 'en' as const };
    expect(readLabelled(fileOf([mood, theme, english]))).toEqual([
      { text: 'mood', mood: 'positive', elements: undefined },
      { text: 'theme', mood: undefined, elements: ['time'] },
    ]);
  });

  it('stand in the same form as comments that somebody labelled', () => {
    const labelled = { text: 'Cepat', mood: 'mixed', elements: ['time'], setting: 'hall' };
    const lines = `${JSON.stringify(labelled)}\n${correctionLines([correctionOf('mood')])}`;
    expect(readLabelled(fileWith(lines))).toEqual([
      { text: 'Cepat', mood: 'mixed', elements: ['time'] },
      { text: 'mood', mood: 'positive', elements: ['time'] },
    ]);
    expect(() => readLabelled(fileWith('{"text": "Cepat", "mood": "glad"}'))).toThrow();
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

const settings: Settings = { epochs: 4, step: 0.3, balance: 0 };

describe('the next model', () => {
  const said = 'wah dibikin enteng urusannya';
  const corrections = readLabelled(fileOf([correctionOf(said)]));
  const blamed: Labelled = { text: 'dibikin susah urusannya', mood: 'negative', elements: [] };
  const phrases = servicePhrases();

  it('leans otherwise where it was corrected', () => {
    const leaningAfter = (more: readonly Labelled[]) =>
      leaningOf(featuresOf(said), train([...phrases, ...examplesOf([blamed, ...more])], settings));
    expect(leaningAfter([])).toBe('negative');
    expect(leaningAfter(corrections)).toBe('positive');
  });

  it('says otherwise, made as the command makes it', () => {
    const [general, service] = [phrases.slice(0, 100), phrases.slice(100, 160)];
    const labelled = (mood: Labelled['mood'], texts: readonly string[]): Labelled[] =>
      texts.map((text) => ({ text, mood, elements: [] }));
    const known = [
      ...service.map(({ text, label }) => ({ text, mood: label, elements: [] })),
      ...labelled('negative', ['susah urusannya', 'dibikin susah urusannya', 'dibikin lama']),
    ];
    const taught = labelled('positive', [said, 'dibikin enteng', 'enteng', 'enteng urusannya']);
    const saidAfter = (more: readonly Labelled[]) => {
      const service = [...known, ...more];
      return moodBy(see(said), makeModel({ general, service, byOthers: service }, settings));
    };
    expect(saidAfter([])).not.toBe('positive');
    expect(saidAfter([...taught, ...taught])).toBe('positive');
  });
});

describe('a new model', () => {
  const nothing = (places: number) => String.fromCharCode(zeroWeight).repeat(places);
  const general = servicePhrases();
  const corrections = readLabelled(
    fileOf(Array.from({ length: 12 }, (_, n) => correctionOf(`gercep sekali nomor ${n}`))),
  );
  const knowsBoth = train([...general, ...examplesOf(corrections)], settings);
  const knowsNothing: MoodWeights = {
    general: nothing(3 * featurePlaces),
    service: nothing(3 * servicePlaces),
    gate: nothing(servicePlaces),
    gateStep: 0,
    gateBias: 0,
  };
  const knowsGeneral = train(general, settings);

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
