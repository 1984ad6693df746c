/**
 * Results that were not computed from responses here: what a unit published before this system, and what a unit that
 * surveys elsewhere reports. They are brought in from a file, and shown only with the word that they are imported.
 */
import * as z from 'zod/mini';
import { gradeNames } from '#shared/statistics/grade.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { reportedProfileSchema } from './recapitulation-columns.ts';

/** The mean (NRR) of one element. */
export const elementMeanSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean: z.number().check(z.minimum(1), z.maximum(4)),
  }),
);
export type ElementMean = z.infer<typeof elementMeanSchema>;

/** Where a result comes from: the unit published it before this system, or reported it in a recapitulation. */
export const origins = ['published', 'reported'] as const;

export const earlierResultSchema = z
  .readonly(
    z.strictObject({
      unit: z
        .string()
        .check(z.describe('Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`.')),
      origin: z
        .enum(origins)
        .check(
          z.describe(
            '`published` by the unit before this system; `reported` by a unit that surveys elsewhere.',
          ),
        ),
      period: z.string().check(z.describe('`2024`, `2024-S1`, `2024-Q3` or `2024-07`.')),
      respondents: z.int().check(z.minimum(1), z.describe('As the unit stated.')),
      index: z.number().check(z.minimum(25), z.maximum(100)),
      grade: z.enum(gradeNames).check(z.describe('By the bands of PermenPANRB 14/2017.')),
      means: z
        .readonly(z.array(elementMeanSchema))
        .check(z.describe('The means (NRR) that were published, in the order of the regulation.')),
      weighted: z
        .nullable(z.number().check(z.minimum(1), z.maximum(4)))
        .check(z.describe('NRR tertimbang as the unit stated it; else null.')),
      population: z
        .nullable(z.int().check(z.minimum(1)))
        .check(z.describe('People served, as the unit stated; else null.')),
      profile: reportedProfileSchema,
      source: z
        .nullable(z.string())
        .check(z.describe('Where it was published; null of what is reported.')),
      importedDay: z.string().check(z.describe('`YYYY-MM-DD`.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'EarlierResult',
    description:
      'What a unit published before this system, or reports of a survey of its own: imported, not computed from responses here.',
  });
export type EarlierResult = z.infer<typeof earlierResultSchema>;

export const earlierResultsSchema = z
  .readonly(
    z.strictObject({
      unit: z.string(),
      earlierResults: z
        .readonly(z.array(earlierResultSchema))
        .check(z.describe('The newest first; with `period` that of the period alone.')),
      parts: z
        .optional(z.readonly(z.array(earlierResultSchema)))
        .check(
          z.describe(
            'Only with `period`: those of the departments of the city or the services of the department. They are in no figure of the whole.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, { id: 'EarlierResults' });
export type EarlierResults = z.infer<typeof earlierResultsSchema>;
