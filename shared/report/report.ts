/**
 * The official report of a unit and period as data: what its page, its workbook and its tables are made
 * of. It holds nothing that is not published already; the parts follow PermenPANRB 14/2017, Lampiran I,
 * part III.C and chapters V to VII.
 */
import * as z from 'zod/mini';
import { owners } from '#shared/catalogue/catalogue.ts';
import { horizons } from '#shared/follow-up/action.ts';
import { followUpsSchema } from '#shared/publication/follow-ups.ts';
import { figureSchema, periodSchema, resultsAnswerSchema } from '#shared/publication/results.ts';
import { gradeNames } from '#shared/statistics/grade.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { replacementSchema } from '#shared/survey/own-question-schema.ts';
import { earlierResultSchema, elementMeanSchema } from './earlier-result.ts';
import { ownWordsSchema } from './own-words.ts';

const count = z.int().check(z.minimum(0));
const mean = z.number().check(z.minimum(1), z.maximum(4));
const listOf = <Item extends z.core.SomeType>(item: Item) => z.readonly(z.array(item));

const sampleSchema = z
  .readonly(
    z.strictObject({
      served: z
        .nullable(count)
        .check(
          z.describe('People served in the period (population), as counters report; else null.'),
        ),
      reports: z
        .readonly(z.strictObject({ received: count, expected: count }))
        .check(
          z.describe('Monthly reports behind that number, of one for each service and month.'),
        ),
      target: z
        .nullable(count)
        .check(
          z.describe('Respondents wanted of that population (Krejcie & Morgan, Lampiran II).'),
        ),
      collected: z
        .nullable(count)
        .check(z.describe('Responses collected and sealed; null while too few to tell.')),
      processed: z
        .nullable(count)
        .check(z.describe('Of them, those that rated an element and make the index.')),
    }),
  )
  .register(z.globalRegistry, { id: 'ReportSample' });

const indexRowSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean: mean.check(z.describe('NRR, three decimals.')),
    weight: count.check(z.describe('Of the element; its share is weight / totalWeight.')),
    weighted: z.number().check(z.describe('NRR x weight / totalWeight, four decimals.')),
  }),
);
export type IndexRow = z.infer<typeof indexRowSchema>;

const indexTableSchema = z
  .readonly(
    z.strictObject({
      rows: listOf(indexRowSchema).check(z.describe("In the regulation's order.")),
      totalWeight: count,
      sum: mean.check(z.describe('Sum of the weighted means, four decimals.')),
      index: z.number().check(z.minimum(25), z.maximum(100)),
      grade: z.enum(gradeNames),
    }),
  )
  .register(z.globalRegistry, {
    id: 'ReportIndex',
    description: 'How the index is made of the means of its elements.',
  });
export type IndexTable = z.infer<typeof indexTableSchema>;

const previousSchema = z
  .discriminatedUnion('origin', [
    z.readonly(
      z.strictObject({
        origin: z.literal('computed'),
        period: periodSchema,
        figure: figureSchema,
        means: listOf(elementMeanSchema),
      }),
    ),
    z.readonly(
      z.strictObject({
        origin: z.literal('imported'),
        period: periodSchema,
        result: earlierResultSchema,
      }),
    ),
  ])
  .register(z.globalRegistry, {
    id: 'ReportPrevious',
    description: 'A period to compare with: computed here, or imported as it was published.',
  });

/** A period to compare with: computed here, or imported as it was published. */
export type Previous = z.infer<typeof previousSchema>;

const prioritySchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean,
    importance: z
      .nullable(z.number())
      .check(z.describe('Its weight in the overall impression, per cent; null where not known.')),
    owner: z
      .nullable(z.enum(owners))
      .check(z.describe('Whose work it is; null where services differ, and of the city.')),
  }),
);

/** An element to mend, the lowest first as the regulation has it. */
export type Priority = z.infer<typeof prioritySchema>;

const plannedSchema = z
  .readonly(
    z.strictObject({
      service: z
        .nullable(z.string())
        .check(z.describe('`disdukcapil/ktp-el`; null where it is about the whole department.')),
      element: z.nullable(z.enum(elementKeys)),
      programme: z.string().check(z.describe('Program/kegiatan.')),
      horizon: z.enum(horizons),
      dueDay: z.string().check(z.describe('`YYYY-MM-DD`.')),
      office: z.enum(['front', 'back', 'other']).check(z.describe('Who carries it out.')),
      department: z
        .nullable(z.string())
        .check(z.describe('The other department that carries it out, by name; else null.')),
      progress: count.check(z.maximum(100), z.describe('Per cent; 100 is done.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'PlannedAction',
    description: 'An action of the follow-up plan (RTL) that has been decided.',
  });

/** A decided action of the follow-up plan. */
export type Planned = z.infer<typeof plannedSchema>;

export const reportSchema = z
  .readonly(
    z.strictObject({
      results: resultsAnswerSchema,
      sample: sampleSchema,
      index: z.nullable(indexTableSchema).check(z.describe('Null without an index.')),
      previous: listOf(previousSchema).check(
        z.describe('The year before, then the one before it.'),
      ),
      priorities: listOf(prioritySchema).check(z.describe('The lowest element first.')),
      plan: listOf(plannedSchema).check(
        z.describe(
          'What is decided and still to be done, or done since the period began: the lowest element first.',
        ),
      ),
      replacements: listOf(replacementSchema).check(
        z.describe('Questions asked in place of the usual ones, as the regulation allows.'),
      ),
      written: ownWordsSchema,
      followUps: z.nullable(followUpsSchema).check(z.describe('Null of the city.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Report',
    description: 'The official report of a unit and period (PermenPANRB 14/2017).',
  });
export type Report = z.infer<typeof reportSchema>;
