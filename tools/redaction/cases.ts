/** Labelled sentences, and what the redaction makes of them. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { cleanComment } from '#shared/survey/redaction.ts';

const caseSchema = z.object({
  text: z.string(),
  pii: z.array(z.object({ kind: z.string(), text: z.string() })),
});

/** A made-up sentence and the words that must go from it, each with its kind. */
export type RedactionCase = z.infer<typeof caseSchema>;

/** Reads a sentence a line. */
export function readCases(file: URL): readonly RedactionCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

export interface KindScore {
  readonly kind: string;
  readonly items: number;
  /** Of which nothing is left that a reader could use. */
  readonly removed: number;
}

export interface Scores {
  readonly kinds: readonly KindScore[];
  readonly innocent: number;
  readonly innocentChanged: readonly string[];
  /** Labels put in, and those of them that stand for something personal. */
  readonly labels: number;
  readonly rightLabels: number;
  readonly missed: readonly {
    readonly kind: string;
    readonly text: string;
    readonly left: string;
  }[];
}

/** Whether of personal words no part of three characters or more is left in a text. */
function isRemoved(personal: string, original: string, redacted: string): boolean {
  const parts = personal.match(/[\p{L}\p{N}]{3,}/gu) ?? [personal];
  return parts.every(
    (part) =>
      redacted.split(part).length - 1 <=
      original.split(part).length - 1 - personal.split(part).length + 1,
  );
}

const labelsIn = (text: string): number => text.match(/\[\p{L}+\]/gu)?.length ?? 0;

/** What the redaction finds of each kind, and what it changes without need. */
export function score(cases: readonly RedactionCase[]): Scores {
  const kinds = new Map<string, { items: number; removed: number }>();
  const missed: { kind: string; text: string; left: string }[] = [];
  const innocentChanged: string[] = [];
  let labels = 0;
  let rightLabels = 0;
  for (const { text, pii } of cases) {
    const left = cleanComment(text) ?? '';
    labels += labelsIn(left);
    rightLabels += Math.min(labelsIn(left), pii.length);
    if (pii.length === 0 && left !== text) innocentChanged.push(`${text} -> ${left}`);
    for (const personal of pii) {
      const kind = kinds.get(personal.kind) ?? { items: 0, removed: 0 };
      const removed = isRemoved(personal.text, text, left);
      if (!removed) missed.push({ kind: personal.kind, text, left });
      kinds.set(personal.kind, {
        items: kind.items + 1,
        removed: kind.removed + (removed ? 1 : 0),
      });
    }
  }
  return {
    kinds: [...kinds].map(([kind, counts]) => ({ kind, ...counts })),
    innocent: cases.filter(({ pii }) => pii.length === 0).length,
    innocentChanged,
    labels,
    rightLabels,
    missed,
  };
}
