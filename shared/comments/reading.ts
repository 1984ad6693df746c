/**
 * Reading a comment: what mood it is in and what it is about. Whoever does it stands behind one interface, so
 * that a larger model, in the Worker or elsewhere, can take the place of the one that is here.
 */
import type { Language } from '#shared/language.ts';
import type { ThemeKey } from './themes.ts';

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

export interface Reading {
  /** Null where the reader does not know the language. */
  readonly sentiment: Sentiment | null;
  /** What it is about, in the order of the theme list; empty where nothing was recognised. */
  readonly themes: readonly ThemeKey[];
}

/** Reads redacted comments. It may take its time, and may fail: a comment then waits for the next run. */
export interface CommentReader {
  read(text: string, language: Language): Promise<Reading>;
}
