/**
 * Results of years before this system: published by the unit at the time, brought in from a file, and shown
 * beside the computed ones only with the word that they are imported.
 */
import * as z from 'zod/mini';
import { gradeNames } from '#shared/statistics/grade.ts';
import { elementKeys } from '#shared/survey/elements.ts';

/** The mean (NRR) of one element. */
export const elementMeanSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean: z.number().check(z.minimum(1), z.maximum(4)),
  }),
);
export type ElementMean = z.infer<typeof elementMeanSchema>;

export const earlierResultSchema = z
  .readonly(
    z.strictObject({
      unit: z
        .string()
        .check(z.describe('Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`.')),
      period: z.string().check(z.describe('`2024`, `2024-S1`, `2024-Q3` or `2024-07`.')),
      respondents: z.int().check(z.minimum(1), z.describe('As published at the time.')),
      index: z.number().check(z.minimum(25), z.maximum(100)),
      grade: z.enum(gradeNames).check(z.describe('By the bands of PermenPANRB 14/2017.')),
      means: z
        .readonly(z.array(elementMeanSchema))
        .check(z.describe('The means (NRR) that were published, in the order of the regulation.')),
      source: z.string().check(z.describe('Where it was published.')),
      importedDay: z.string().check(z.describe('`YYYY-MM-DD`.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'EarlierResult',
    description:
      'What a unit published before this system: imported, not computed from responses here.',
  });
export type EarlierResult = z.infer<typeof earlierResultSchema>;

export const earlierResultsSchema = z
  .readonly(
    z.strictObject({
      unit: z.string(),
      earlierResults: z
        .readonly(z.array(earlierResultSchema))
        .check(z.describe('The newest first.')),
    }),
  )
  .register(z.globalRegistry, { id: 'EarlierResults' });
export type EarlierResults = z.infer<typeof earlierResultsSchema>;
