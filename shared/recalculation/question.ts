/** What somebody asks to be computed again, read from the fields of a form. */
import type { Text } from '#shared/language.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { type Grade, gradeNames } from '#shared/statistics/grade.ts';
import { toNumber } from '#shared/statistics/rational.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type PrintedNumber, readPrintedNumber } from './printed-number.ts';
import { type PublishedTable, readPublishedTable } from './published-table.ts';
import { type Recalculation, recalculate } from './recalculate.ts';
import { fewestForRange, type IndexRange, widestRange } from './widest-range.ts';

/** The fields as they were typed; empty where nothing was. */
export interface TypedQuestion {
  readonly table: string;
  readonly index: string;
  readonly grade: string;
  readonly respondents: string;
}

export type QuestionField = keyof TypedQuestion;

export interface Answer {
  readonly table: PublishedTable;
  readonly printed: PrintedNumber | undefined;
  readonly recalculation: Recalculation;
  /** Undefined where the number of respondents is not known, or too small. */
  readonly range: IndexRange | undefined;
  readonly respondents: number | undefined;
  readonly contradictions: readonly Contradiction[];
}

export type QuestionReading =
  | { readonly kind: 'nothing' }
  /** What is wrong in each field, with what to do. */
  | { readonly kind: 'refused'; readonly problems: Partial<Readonly<Record<QuestionField, Text>>> }
  | { readonly kind: 'answered'; readonly answer: Answer };

const mostRespondents = 100_000_000;

const indexProblem: Text = {
  id: 'Tulis IKM yang diumumkan, antara 20 dan 100, misalnya 82,9 atau 87,28.',
  en: 'Write the published index, between 20 and 100, such as 82.9 or 87.28.',
};
const gradeProblem: Text = {
  id: 'Pilih mutu A, B, C, atau D.',
  en: 'Choose grade A, B, C, or D.',
};

const gradeNamed = (typed: string): Grade | undefined =>
  gradeNames.find((grade) => grade === typed.trim().toUpperCase());

function readIndex(typed: string): PrintedNumber | undefined {
  const printed = readPrintedNumber(typed);
  const value = printed === undefined ? 0 : toNumber(printed.value);
  return value >= 20 && value <= 100 ? printed : undefined;
}

/** Reads and answers at once: whatever is wrong is said of every field together. */
export function answerQuestion(typed: TypedQuestion): QuestionReading {
  if (typed.table.trim() === '') return { kind: 'nothing' };
  const table = readPublishedTable(typed.table);
  const index = readIndex(typed.index);
  const grade = gradeNamed(typed.grade);
  const people = readWholeNumber(typed.respondents, { least: 1, most: mostRespondents });
  const problems = {
    ...(table.ok ? {} : { table: table.problem }),
    ...(typed.index.trim() === '' || index !== undefined ? {} : { index: indexProblem }),
    ...(typed.grade === '' || grade !== undefined ? {} : { grade: gradeProblem }),
    ...(typed.respondents.trim() === '' || people.ok ? {} : { respondents: people.expected }),
  };
  if (!table.ok || Object.keys(problems).length > 0) return { kind: 'refused', problems };

  const published = { ...(index && { index }), ...(grade && { grade }) };
  const recalculation = recalculate(table.table, published);
  const respondents = people.ok ? people.value : undefined;
  const counts = table.table.kind === 'counts' ? table.table.counts : [];
  return {
    kind: 'answered',
    answer: {
      table: table.table,
      printed: index,
      recalculation,
      respondents,
      range:
        respondents === undefined || respondents < fewestForRange
          ? undefined
          : widestRange(recalculation.index, respondents, counts),
      contradictions: contradictionsIn(table.table, published, recalculation, respondents),
    },
  };
}
