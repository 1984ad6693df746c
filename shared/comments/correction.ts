/** What staff said of a comment where the program had read it wrongly, and how it is exported to teach the next model. */
import * as z from 'zod/mini';
import { languages } from '#shared/language.ts';
import { type Mood, readMoods } from './reading.ts';
import { type ThemeKey, themeKeys } from './theme-lexicon.ts';

/** Mood and themes, as a program or somebody says; a mood of null where the language is not read. */
export const readingSchema = z.strictObject({
  sentiment: z.nullable(z.enum(readMoods)),
  themes: z.array(z.enum(themeKeys)).check(z.maxLength(themeKeys.length)),
});
export type SaidReading = z.infer<typeof readingSchema>;

/** What one tap changes: the mood, or one theme more or less. */
export type Change =
  | { readonly mood: Mood }
  | { readonly theme: ThemeKey }
  | { readonly without: ThemeKey };

/** A reading with something changed; its themes in the order of the list, each once. */
export function corrected(was: SaidReading, change: Change): SaidReading {
  if ('mood' in change) return { ...was, sentiment: change.mood };
  const isSaid = (key: ThemeKey) =>
    'theme' in change
      ? was.themes.includes(key) || key === change.theme
      : was.themes.includes(key) && key !== change.without;
  return { ...was, themes: themeKeys.filter(isSaid) };
}

/** A line of the export. */
export const correctedCommentSchema = z.object({
  language: z.enum(languages),
  /** Redacted before it was stored. */
  text: z.string(),
  /** The day of its release, which it shares with four others at least. */
  released: z.iso.date(),
  /** As it is now: of what was not corrected, what the program said. */
  ...readingSchema.shape,
  /** What the program had said. */
  read: readingSchema,
});
export type CorrectedComment = z.infer<typeof correctedCommentSchema>;

/** How many corrections there are, of which departments. */
export interface CorrectionCount {
  readonly department: string;
  readonly moods: number;
  readonly themes: number;
  readonly comments: number;
}

/** The export: a line of JSON each. */
export const correctionLines = (corrected: readonly CorrectedComment[]): string =>
  corrected.map((each) => `${JSON.stringify(each)}\n`).join('');
