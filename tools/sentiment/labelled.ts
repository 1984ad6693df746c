/**
 * Labelled comments in a file: `text<TAB>mood<TAB>elements`, or lines of JSON: `{ text, mood, elements }`, or the corrections of
 * the inbox as they are exported.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type CorrectedComment, correctedCommentSchema } from '#shared/comments/correction.ts';
import { type Mood, moods } from '#shared/comments/reading.ts';
import { elementsOfThemes } from '#shared/comments/themes.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';

export interface Labelled {
  readonly text: string;
  /** Undefined where nobody said. */
  readonly mood: Mood | undefined;
  readonly elements: readonly ElementKey[] | undefined;
}

const isMood = (label: string | undefined): label is Mood => moods.some((each) => each === label);

function fromTable(line: string): Labelled[] {
  const [text = '', mood, elements] = line.split('\t');
  const named = elements?.split(',');
  return isMood(mood)
    ? [{ text, mood, elements: named && elementKeys.filter((key) => named.includes(key)) }]
    : [];
}

/** Somebody's labels; what else stands there is passed over. */
const labelledSchema = z.object({
  text: z.string(),
  mood: z.enum(moods),
  elements: z.optional(z.array(z.enum(elementKeys))),
});

function fromJson(line: string): Labelled[] {
  const read = z.union([labelledSchema, correctedCommentSchema]).parse(JSON.parse(line));
  return 'mood' in read ? [{ ...read, elements: read.elements }] : fromCorrection(read);
}

function fromCorrection({ language, text, sentiment, themes, read }: CorrectedComment): Labelled[] {
  // Where only the themes were corrected, nobody said that the mood is right, and the other way round.
  const mood = sentiment === read.sentiment ? undefined : (sentiment ?? undefined);
  const elements = themes.join() === read.themes.join() ? undefined : elementsOfThemes(themes);
  return language === 'id' ? [{ text, mood: isMood(mood) ? mood : undefined, elements }] : [];
}

/** Reads a labelled set; a text that stands there twice counts once, or it could be on both sides. */
export function readLabelled(file: string): Labelled[] {
  const read = file.endsWith('.jsonl') ? fromJson : fromTable;
  const byText = new Map<string, Labelled>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    for (const labelled of line === '' ? [] : read(line))
      if (!byText.has(labelled.text)) byText.set(labelled.text, labelled);
  }
  return [...byText.values()];
}
