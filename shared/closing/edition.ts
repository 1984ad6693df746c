/**
 * What was published of a period once and for all: a numbered edition. Its figures stand in a shape of their own, which later
 * versions of the program go on reading; the whole report, from which its page and its document are drawn, stands beside them.
 */
import * as z from 'zod/mini';
import { compositionSchema, figureSchema, scopeSchema } from '#shared/publication/results.ts';
import type { Recapitulation } from '#shared/report/recapitulation.ts';
import type { Report } from '#shared/report/report.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { editionDocumentSchema } from './document.ts';

const count = z.int().check(z.minimum(0));
const day = z.string().check(z.describe('`YYYY-MM-DD`.'));
const hash = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 (FIPS 180-4), in hex.'));

const editionElementSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean: z.number().check(z.describe('NRR, three decimals.')),
    weighted: z.number().check(z.describe('NRR x weight / total weight, four decimals.')),
  }),
);

const editionFiguresSchema = z.readonly(
  z.strictObject({
    figure: figureSchema,
    elements: z
      .readonly(z.array(editionElementSchema))
      .check(z.describe('Of which the index is made; empty without an index.')),
    collected: z.nullable(count),
    processed: z.nullable(count),
    served: z.nullable(count).check(z.describe('People served, as far as it was reported.')),
    target: z.nullable(count).check(z.describe('Respondents wanted of that population.')),
    composition: z.nullable(compositionSchema),
    demo: z.boolean().check(z.describe('True where the answers are made up.')),
  }),
);
export type EditionFigures = z.infer<typeof editionFiguresSchema>;

export const editionKinds = ['reported', 'not-reported'] as const;
export type EditionKind = (typeof editionKinds)[number];

const head = {
  edition: z.int().check(z.minimum(1)),
  kind: z
    .enum(editionKinds)
    .check(z.describe('`not-reported`: the unit did not report, which is published, too.')),
  publishedDay: day,
  reason: z
    .nullable(z.string())
    .check(z.describe('Why it corrects the edition before, or why nothing was reported.')),
};

const partSchema = z.readonly(
  z.strictObject({
    unit: z.string().check(z.describe('A department.')),
    state: z.enum([...editionKinds, 'awaited']),
    edition: z.nullable(count),
    hash: z.nullable(hash),
  }),
);
export type EditionPart = z.infer<typeof partSchema>;

/** The canonical JSON of this is what the hash of an edition is of. */
export const editionSchema = z
  .readonly(
    z.strictObject({
      format: z.literal(1),
      scope: scopeSchema,
      period: z.readonly(z.strictObject({ id: z.string(), from: day, to: day })),
      ...head,
      checkedDay: z.nullable(day).check(z.describe('Null where nothing was reported.')),
      approvedDay: z.nullable(day),
      checkedAndApprovedByOne: z
        .boolean()
        .check(z.describe('True where there was nobody else to approve what was checked.')),
      previous: z.nullable(hash).check(z.describe('Of the edition before.')),
      workbook: z.nullable(hash).check(z.describe('Of the XLSX that was frozen with it.')),
      parts: z
        .nullable(z.readonly(z.array(partSchema)))
        .check(z.describe('Of the city: where each department stood; null of a department.')),
      figures: z.nullable(editionFiguresSchema),
      report: z
        .unknown()
        .check(z.describe('As `/reports/report.json` gave it on the day of the check, or null.')),
      recapitulation: z
        .unknown()
        .check(z.describe('The table that offices exchange, of the same day, or null.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Edition',
    description: 'What was published of a unit and period, frozen.',
  });
export type Edition = z.infer<typeof editionSchema>;

/** What a check freezes. */
export interface Checked {
  readonly report: Report;
  readonly recapitulation: Recapitulation;
}

/** What of a report an edition says in a shape of its own. */
export function figuresOf({ results, index, sample }: Report): EditionFigures {
  return {
    figure: results.figure,
    elements: (index?.rows ?? []).map(({ element, mean, weighted }) => ({
      element,
      mean,
      weighted,
    })),
    collected: sample.collected,
    processed: sample.processed,
    served: sample.served,
    target: sample.target,
    composition: results.composition,
    demo: results.demo,
  };
}

const listedSchema = z
  .readonly(
    z.strictObject({
      ...head,
      hash,
      figure: z.nullable(figureSchema),
      document: z
        .nullable(editionDocumentSchema)
        .check(z.describe('The PDF of the report (`edition.pdf`); null until it is made.')),
      signed: z
        .nullable(editionDocumentSchema)
        .check(
          z.describe(
            'The scan of the signed report (`edition-signed.pdf`) that the city attached; null without one.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'ListedEdition',
    description: 'An edition as lists name it.',
  });
/** An edition as lists name it. */
export type ListedEdition = z.infer<typeof listedSchema>;

/**
 * Where a period stands for the public. `none`: the city does not close it. `running`: it is not over. `awaited`: it is over
 * and nothing is published yet. `correcting`: an edition is published, and the next one is prepared.
 */
export const publicStates = ['none', 'running', 'awaited', 'published', 'correcting'] as const;
export type PublicState = (typeof publicStates)[number];

const deadlinesSchema = z.readonly(z.strictObject({ check: day, approve: day, publish: day }));

export const editionsAnswerSchema = z
  .readonly(
    z.strictObject({
      scope: scopeSchema,
      period: z.readonly(z.strictObject({ id: z.string(), from: day, to: day })),
      state: z
        .enum(publicStates)
        .check(
          z.describe(
            '`none`: not an official period. `running`: not over. `awaited`: over, nothing published yet. `correcting`: published, and a correction is prepared.',
          ),
        ),
      correction: z
        .nullable(z.string())
        .check(z.describe('Why the published edition is being corrected; else null.')),
      deadlines: z.nullable(deadlinesSchema),
      editions: z.readonly(z.array(listedSchema)).check(z.describe('The newest first.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Editions',
    description: 'Where the closing of a period stands, and every edition of it.',
  });
export type EditionsAnswer = z.infer<typeof editionsAnswerSchema>;

export const lateSteps = ['check', 'approve', 'publish'] as const;

const calendarUnitSchema = z.readonly(
  z.strictObject({
    unit: z.string().check(z.describe('A department; empty for the city.')),
    state: z.enum(['draft', 'checked', 'approved', 'published', 'not-reported', 'correcting']),
    edition: z.nullable(count).check(z.describe('The newest that is published.')),
    publishedDay: z.nullable(day),
    late: z.nullable(z.enum(lateSteps)).check(z.describe('The step that is late.')),
  }),
);
export type CalendarUnit = z.infer<typeof calendarUnitSchema>;

const calendarPeriodSchema = z.readonly(
  z.strictObject({
    period: z.readonly(z.strictObject({ id: z.string(), from: day, to: day })),
    isOver: z.boolean(),
    deadlines: deadlinesSchema,
    units: z
      .readonly(z.array(calendarUnitSchema))
      .check(z.describe('The city first; empty of a period that is not over.')),
  }),
);
export type CalendarPeriod = z.infer<typeof calendarPeriodSchema>;

export const calendarSchema = z
  .readonly(
    z.strictObject({
      asOf: day,
      periods: z.readonly(z.array(calendarPeriodSchema)).check(z.describe('The newest first.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'ReleaseCalendar',
    description: 'What is due when, what was published when, and what is late.',
  });
export type ReleaseCalendar = z.infer<typeof calendarSchema>;
