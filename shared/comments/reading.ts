/**
 * Reading a comment: what mood it is in and what it is about. Whoever does it stands behind one interface, so
 * that a larger model, in the Worker or elsewhere, can take the place of the one that is here.
 */
import type { Language } from '#shared/language.ts';
import type { ThemeKey } from './theme-lexicon.ts';

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

/** What people may say of a comment's mood: one, or two at once. */
export const moods = [...sentiments, 'mixed'] as const;
export type Mood = (typeof moods)[number];

/** What a program says of it: that it is in doubt, too. */
export const readMoods = [...moods, 'unclear'] as const;
export type ReadMood = (typeof readMoods)[number];

export interface Reading {
  /** Null where the reader does not know the language. */
  readonly sentiment: ReadMood | null;
  /** What it is about, in the order of the theme list; empty where nothing was recognised. */
  readonly themes: readonly ThemeKey[];
  /** Which reader says so; null where none has read it yet. */
  readonly reader: string | null;
}

/** Of a comment that none has read yet. */
export const unread: Reading = { sentiment: null, themes: [], reader: null };

/** Reads redacted comments. It may take its time, and may fail: a comment then waits for the next run. */
export interface CommentReader {
  /** Another one where the same comment may be read otherwise; what an earlier one read is then read again. */
  readonly name: string;
  read(text: string, language: Language): Promise<Reading>;
}
