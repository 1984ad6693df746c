/** What is published of actions beside the texts of `follow-ups.ts`: lateness, and before and after. */
import * as z from 'zod/mini';

const month = z.string().check(z.describe('`YYYY-MM`.'));

const sideSchema = z
  .readonly(
    z.strictObject({
      from: month,
      to: month,
      respondents: z.int().check(z.minimum(0)),
      value: z.number(),
    }),
  )
  .register(z.globalRegistry, {
    id: 'BeforeAfterSide',
    description: 'The months of one side together, each weighing what its respondents do.',
  });
export type BeforeAfterSide = z.infer<typeof sideSchema>;

const verdictSchema = z.enum(['up', 'down', 'none']);
export type Verdict = z.infer<typeof verdictSchema>;

export const beforeAfterSchema = z
  .discriminatedUnion('status', [
    z.readonly(
      z.strictObject({
        status: z.literal('waiting'),
        readyFrom: month.check(z.describe('When three whole months after it are over.')),
      }),
    ),
    z.readonly(z.strictObject({ status: z.literal('insufficient') })),
    z.readonly(
      z.strictObject({
        status: z.literal('compared'),
        measure: z
          .enum(['mean', 'index'])
          .check(z.describe('The mean of the element (1 to 4), or the index (25 to 100).')),
        before: sideSchema,
        after: sideSchema,
        difference: z
          .readonly(z.strictObject({ value: z.number(), low: z.number(), high: z.number() }))
          .check(
            z.describe('After less before, with its 95 % interval of chance and monthly wavering.'),
          ),
        verdict: verdictSchema.check(
          z.describe('`none` unless the whole interval lies on one side of zero.'),
        ),
        lowPoint: z
          .nullable(month)
          .check(
            z.describe(
              'The lowest of the twelve months before, left out because figures rise by themselves after one.',
            ),
          ),
      }),
    ),
  ])
  .register(z.globalRegistry, {
    id: 'BeforeAfter',
    description: 'The figure in the six months before an action was done and the three after.',
  });
export type BeforeAfter = z.infer<typeof beforeAfterSchema>;
